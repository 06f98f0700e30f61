#include "api/work.h"

#include <gtest/gtest.h>

#include <string>

#include "quoth/report.h"

namespace quoth::api {
namespace {

const Analyzer& analyzer() {
  static const Analyzer analyzer = Analyzer::built_in({.fast = true});
  return analyzer;
}

input::Contents contents(const std::string& date = "") {
  Annotation annotation = *analyzer().annotate(
      {.id = "a", .bytes = "“The ice is thick,” Jo Alder said. “The ferry stops.”"});
  annotation.date = date;
  input::Contents contents{.records = {make_record(annotation)}};
  contents.annotation = std::move(annotation);
  return contents;
}

TEST(Work, FindsInEachInput) {
  Query query;
  query.pattern = *Pattern::parse("ferry", analyzer());
  std::string fault;
  const auto found = found_in(contents(), query, analyzer(), fault);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].article, "a");
  EXPECT_EQ(fault, "");
}

TEST(Work, TheFirstFaultOfAnInputIsKept) {
  Query query;
  query.pattern = *Pattern::parse("/(.*)*(.*)*(.*)*(.*)*(.*)*x/", analyzer());
  std::string fault;
  found_in(contents(), query, analyzer(), fault);
  EXPECT_NE(fault, "");
  fault = "its own";
  found_in(contents(), query, analyzer(), fault);
  EXPECT_EQ(fault, "its own");
}

TEST(Work, FindsTheNearest) {
  EXPECT_EQ(nearest_in(contents(), "the ice is thick", {}).size(), 1U);
  EXPECT_TRUE(nearest_in(contents(), "we cannot monitor everyone", {}).empty());
}

TEST(Work, CountsSourcesOfArticlesWithAWantedDate) {
  std::vector<ArticleStats> articles;
  const Filter filter{.since = "2016"};
  const input::Work work = counting_sources(articles, filter);
  std::string fault;
  for (const char* date : {"2015-01-01", "2016-01-01"}) {
    input::Contents input = contents(date);
    const input::Taken taken = work(input, fault);
    EXPECT_TRUE(taken()) << "the pass goes on";
  }
  ASSERT_EQ(articles.size(), 1U);
}

TEST(Work, CountsWordsOfAllInputs) {
  ArticleWords all;
  const Filter filter;
  const input::Work work = counting_words(all, filter, analyzer());
  std::string fault;
  input::Contents input = contents();
  EXPECT_TRUE(work(input, fault)());
  const std::size_t once = all.wanted.total;
  EXPECT_GT(once, 0U);
  EXPECT_TRUE(work(input, fault)());
  EXPECT_EQ(all.wanted.total, 2 * once);
}

}  // namespace
}  // namespace quoth::api
