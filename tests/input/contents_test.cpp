#include "input/contents.h"

#include <gtest/gtest.h>

#include "format/json.h"

namespace quoth::input {
namespace {

constexpr char kText[] = "“We will stay,” said Ann Lee.\n";

const Analyzer& analyzer() {
  static const Analyzer fast = Analyzer::built_in({.fast = true});
  return fast;
}

Result<Contents> contents(Input input, Keep keep) {
  return contents_of(input, ArticleKeys(), analyzer(), OffsetUnit::code_points, keep);
}

Input article() { return {.kind = Input::Kind::text, .id = "a.txt", .bytes = kText}; }

TEST(Contents, AnArticleHasItsRecordAndItsAnnotation) {
  const auto read = contents(article(), Keep::records_and_texts);
  ASSERT_TRUE(read);
  ASSERT_EQ(read->records.size(), 1U);
  EXPECT_EQ(read->records[0].id, "a.txt");
  ASSERT_TRUE(read->annotation);
  EXPECT_EQ(read->annotation->text, kText);
  EXPECT_FALSE(read->annotation->tokens.empty());
  EXPECT_FALSE(contents(article(), Keep::records)->annotation);
}

TEST(Contents, AnAnnotationHasItsTextAndAReportHasNone) {
  const auto made = contents(article(), Keep::records_and_texts);
  const std::string line = format::annotation_json(*made->annotation, OffsetUnit::code_points);
  const auto read = contents({.kind = Input::Kind::json, .bytes = line}, Keep::records_and_texts);
  ASSERT_TRUE(read);
  ASSERT_EQ(read->records.size(), 1U);
  EXPECT_EQ(read->records[0].digest, made->records[0].digest);
  ASSERT_TRUE(read->annotation);
  EXPECT_EQ(read->annotation->text, kText);

  const std::string report =
      format::report_json(make_report(made->records, {{"b.txt", "no such file"}}));
  const auto again =
      contents({.kind = Input::Kind::json, .bytes = report}, Keep::records_and_texts);
  ASSERT_TRUE(again);
  EXPECT_EQ(again->records.size(), 1U);
  EXPECT_FALSE(again->annotation);
  ASSERT_EQ(again->errors.size(), 1U);
  EXPECT_EQ(again->errors[0].path, "b.txt");
}

TEST(Contents, AnErrorKeepsItsReason) {
  const auto read = contents({.kind = Input::Kind::error, .bytes = "no such file"}, Keep::records);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error(), (Error{"", "no such file"}));
}

}  // namespace
}  // namespace quoth::input
