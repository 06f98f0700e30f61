#include "find/article_passages.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::find {
namespace {

using Lines = std::vector<std::string>;

constexpr char kText[] =
    "Harbour must close\n\n"
    "\u201cWe can\u2019t wait,\u201d said Ann Lee, \u201cuntil a cable breaks.\u201d The sea "
    "rose.\n\n"
    "Related: more news\n";

const Analyzer& analyzer() {
  static const Analyzer fast = Analyzer::built_in({.fast = true});
  return fast;
}

// With a heading, a quotation in two pieces, and furniture.
Annotation sample() {
  Annotation annotation =
      *analyzer().annotate({.id = "a.txt", .bytes = kText, .date = "2021-03-04"});
  const auto end = static_cast<std::uint32_t>(annotation.text.find("Related"));
  for (Paragraph& paragraph : annotation.paragraphs) {
    if (paragraph.span.begin >= end) paragraph.role = Role::furniture;
  }
  annotation.title = "Close it";
  return annotation;
}

// "quotations 1: text": part, paragraph, text; then why there is nothing.
Lines passages(const Record& record, const Annotation* annotation, Part part,
               const Filter& filter = {}) {
  Lines lines;
  const auto add = [&](const ArticlePassage& each) {
    EXPECT_EQ(each.quotation != nullptr, part == Part::quotations);
    lines.push_back(std::string(to_string(each.part)) +
                    (each.paragraph ? " " + std::to_string(*each.paragraph) : "") + ": " +
                    each.passage.text);
  };
  std::string fault = each_passage(record, annotation, part, filter, analyzer(), add);
  if (!fault.empty()) lines.push_back(std::move(fault));
  return lines;
}

TEST(ArticlePassages, AreThoseOfAPart) {
  const Annotation annotation = sample();
  const Record record = make_record(annotation);
  const std::string said = "\u201cWe can\u2019t wait,\u201d \u201cuntil a cable breaks.\u201d";
  EXPECT_EQ(passages(record, &annotation, Part::quotations), Lines{"quotations 1: " + said});
  EXPECT_EQ(passages(record, &annotation, Part::narration),
            Lines{"narration 1: said Ann Lee, \u2026 The sea rose."});
  EXPECT_EQ(passages(record, &annotation, Part::headlines),
            (Lines{"headlines: Close it", "headlines 0: Harbour must close"}));
  const Lines all = passages(record, &annotation, Part::all);
  ASSERT_EQ(all.size(), 3U) << "without furniture";
  EXPECT_EQ(all[2],
            "all 1: " + annotation.text.substr(20, annotation.text.find("\n\nRelated") - 20));
}

TEST(ArticlePassages, ATitleInTheTextIsNotGivenTwice) {
  Annotation annotation = sample();
  annotation.title = "HARBOUR must close!";
  EXPECT_EQ(passages(make_record(annotation), &annotation, Part::headlines),
            Lines{"headlines 0: Harbour must close"});
}

TEST(ArticlePassages, OfQuotationsPassTheFilter) {
  const Annotation annotation = sample();
  const Record record = make_record(annotation);
  const auto count = [&](const Filter& filter) {
    return passages(record, &annotation, Part::quotations, filter).size();
  };
  EXPECT_EQ(count({.speakers = {"lee"}}), 1U);
  EXPECT_EQ(count({.speakers = {"kerr"}}), 0U);
  EXPECT_EQ(count({.types = {QuotationType::indirect}}), 0U);
  EXPECT_EQ(count({.since = "2021"}), 1U);
  EXPECT_EQ(count({.since = "2022"}), 0U);
  EXPECT_TRUE(passages(record, &annotation, Part::all, {.since = "2022"}).empty());
}

TEST(ArticlePassages, WordsAreFoundAnewWhereThereAreNone) {
  const Annotation annotation = sample();
  const Record record = make_record(annotation);
  Annotation text;
  text.text = annotation.text;
  for (const Part part : {Part::quotations, Part::narration, Part::headlines, Part::all}) {
    EXPECT_EQ(passages(record, &text, part), passages(record, &annotation, part))
        << to_string(part);
  }
}

TEST(ArticlePassages, WithoutATextAreQuotationsAndTheTitle) {
  const Annotation annotation = sample();
  const Record record = make_record(annotation);
  EXPECT_EQ(passages(record, nullptr, Part::quotations),
            passages(record, &annotation, Part::quotations));
  EXPECT_EQ(passages(record, nullptr, Part::headlines), Lines{"headlines: Close it"});
  EXPECT_EQ(passages(record, nullptr, Part::narration),
            Lines{"no text to search: reports keep what is quoted alone"});
}

}  // namespace
}  // namespace quoth::find
