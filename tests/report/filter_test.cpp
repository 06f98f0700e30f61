#include "report/filter.h"

#include <gtest/gtest.h>

#include "report/articles.h"

namespace quoth::report {
namespace {

Report two_days() {
  Record first = article("a", {{"Ann Lee", "“The harbour froze over”"},
                               {"Bo Kerr", "the ferries stood idle", QuotationType::indirect}});
  Record second = article("b", {{"Ann Lee", "“The harbour froze over in a night”"}});
  Record undated = article("c", {{"Ann Lee", "“Pilots were never asked about silt”"}});
  first.quotations[0].confidence = 0.9;
  first.quotations[1].confidence = 0.4;
  second.quotations[0].confidence = 0.5;
  undated.quotations[0].confidence = 0.3;
  first.date = "2021-03-04";
  second.date = "2021-04-01";
  return make_report({first, second, undated});
}

std::size_t quotations(const Report& report) {
  std::size_t count = 0;
  for (const Statement& statement : report.statements) count += statement.variants.size();
  return count;
}

TEST(Filter, KeepsWhatIsAskedFor) {
  const struct {
    const char* how;
    Filter filter;
    std::size_t quotations;
    std::size_t articles;
  } cases[] = {
      {"nothing asked", {}, 4, 3},
      {"a surname", {.speaker = "kerr"}, 1, 3},
      {"an id", {.speaker = "ann-lee"}, 3, 3},
      {"half a word is no name", {.speaker = "ker"}, 0, 3},
      {"a type", {.types = {QuotationType::direct}}, 3, 3},
      {"types", {.types = {QuotationType::mixed, QuotationType::indirect}}, 1, 3},
      {"a medium", {.media = {Medium::thought}}, 0, 3},
      {"all media but one", {.media = {Medium::speech, Medium::writing}}, 4, 3},
      {"what is sure enough", {.confidence = 0.5}, 2, 3},
      {"since that day", {.since = "2021-03-04"}, 3, 2},
      {"since a later month", {.since = "2021-04"}, 1, 1},
      {"until a month, all of it", {.until = "2021-03"}, 2, 1},
      {"the speaker whom most articles carry, and what most carry of it", {.top = 1}, 2, 3},
  };
  for (const auto& c : cases) {
    const Report report = filter(two_days(), c.filter);
    EXPECT_EQ(quotations(report), c.quotations) << c.how;
    EXPECT_EQ(report.articles.size(), c.articles) << c.how;
  }
}

TEST(Filter, KeepsOnlyTheSpeakersQuotationsInTheArticles) {
  const Report report = filter(two_days(), {.speaker = "kerr"});
  ASSERT_EQ(report.articles[0].quotations.size(), 1U);
  EXPECT_EQ(report.articles[0].quotations[0].text, "the ferries stood idle");
  EXPECT_TRUE(report.articles[1].quotations.empty());
}

TEST(Filter, CountsSpeakersAnew) {
  const Report report = filter(two_days(), {.since = "2021-04"});
  ASSERT_EQ(report.speakers.size(), 1U);
  EXPECT_EQ(report.speakers.front().quotations, 1U);
}

}  // namespace
}  // namespace quoth::report
