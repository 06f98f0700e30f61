#include "quoth/formats.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "format/example.h"
#include "report/articles.h"

namespace quoth {
namespace {

TEST(Formats, WriteEveryFormOfAnAnnotation) {
  const Annotation annotation = example_annotation();
  const struct {
    AnnotationForm form;
    const char* beginning;
  } cases[] = {{AnnotationForm::ndjson, R"({"schema":"quoth/annotation/)"},
               {AnnotationForm::spacy, R"({"schema":"quoth/spacy/)"},
               {AnnotationForm::csv, "town/cafe.txt,"},
               {AnnotationForm::brat, "T1\tSource "},
               {AnnotationForm::conllu, "# newdoc id = "}};
  for (const auto& c : cases)
    EXPECT_TRUE(write(annotation, c.form).starts_with(c.beginning)) << c.beginning;
  EXPECT_EQ(write(annotation), write(annotation, AnnotationForm::ndjson));
}

TEST(Formats, LayersAndUnitCountForJson) {
  const Annotation annotation = example_annotation();
  const auto whole = nlohmann::json::parse(write(annotation));
  const auto part = nlohmann::json::parse(write(
      annotation, AnnotationForm::ndjson, OffsetUnit::bytes, {.tokens = false, .entities = false}));
  EXPECT_TRUE(whole.contains("tokens"));
  EXPECT_FALSE(part.contains("tokens") || part.contains("ents"));
  EXPECT_EQ(part["offsets"], "bytes");
  EXPECT_EQ(part["quotations"].size(), annotation.quotations.size());
}

TEST(Formats, WriteEveryFormOfAReportAndADiff) {
  EXPECT_TRUE(write(example_report()).starts_with("{\n  \"schema\": \"quoth/report/"));
  EXPECT_TRUE(write(example_report(), ReportForm::csv).starts_with(csv_header()));
  EXPECT_TRUE(write(example_report(), ReportForm::markdown).starts_with("# Who said what\n"));
  EXPECT_TRUE(write(example_report(), ReportForm::text).starts_with("2 articles, "));
  EXPECT_TRUE(write(example_diff()).starts_with("{\n  \"schema\": \"quoth/diff/"));
  EXPECT_TRUE(write(example_diff(), DiffForm::markdown).starts_with("# What changed"));
  EXPECT_TRUE(write(Timeline{}).starts_with("{\n  \"schema\": \"quoth/timeline/"));
}

TEST(Formats, AmountsCountForReaders) {
  const Report report = make_report(
      {article("a", {{"John Holm", "“Ice is what it is”"}, {"Ann Lee", "“Rain is no good”"}})});
  const Amounts one = {.speakers = 1};
  EXPECT_NE(write(report, ReportForm::text).find("Rain"), std::string::npos);
  EXPECT_NE(write(report, ReportForm::text), write(report, ReportForm::text, one));
  EXPECT_EQ(write(report), write(report, ReportForm::json, one));
}

TEST(Formats, WriteTables) {
  const Concordance found{.asked = "rain", .found = {{.article = "a.txt", .text = "Rain fell."}}};
  EXPECT_TRUE(write(found).starts_with("{\n  \"schema\": \"quoth/find/"));
  EXPECT_TRUE(write(found, TableForm::text).starts_with("a.txt:"));
  EXPECT_TRUE(write(found, TableForm::csv).starts_with("article,"));
  const StatsTable table = tally({}, GroupBy::month);
  EXPECT_TRUE(write(table).starts_with("{\n  \"schema\": \"quoth/stats/"));
  EXPECT_NE(write(table, TableForm::json, {"fast-1"}, {{"a.txt", "empty"}}).find("\"empty\""),
            std::string::npos);
  EXPECT_TRUE(write(table, TableForm::csv).starts_with("id,name,"));
  EXPECT_TRUE(write(ArticleWords{}, TableForm::csv).starts_with("word,"));
}

TEST(Formats, WritePages) {
  const Version version{.name = "a", .date = "", .report = example_report()};
  for (const std::string& page :
       {html_page(example_report(), {}), html_page(version, version, Diff{}, {}),
        html_page(make_timeline({version, version, version}), {})}) {
    EXPECT_TRUE(page.starts_with("<!DOCTYPE html>"));
    EXPECT_TRUE(page.ends_with("</html>\n"));
  }
}

TEST(Formats, ReadWhatTheyWrite) {
  const Annotation annotation = example_annotation();
  const auto record = read_annotation(write(annotation));
  ASSERT_TRUE(record);
  EXPECT_EQ(record->quotations.size(), annotation.quotations.size());
  const auto report = read_report(write(example_report()));
  ASSERT_TRUE(report);
  EXPECT_EQ(write(*report), write(example_report()));
  EXPECT_FALSE(read_report("{}"));
}

TEST(Formats, SchemasHaveNames) {
  for (const char* name :
       {"annotation", "report", "diff", "timeline", "find", "stats", "overrides"}) {
    ASSERT_TRUE(schema(name)) << name;
    EXPECT_EQ(schema(name)->data()[schema(name)->size()], '\0') << "for C";
  }
  EXPECT_FALSE(schema("nope"));
}

}  // namespace
}  // namespace quoth
