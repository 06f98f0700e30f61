#include <gtest/gtest.h>

#include "format/example.h"
#include "format/json.h"

namespace quoth::format {
namespace {

TEST(ReadAnnotation, GivesTheRecordThatWasWritten) {
  for (const OffsetUnit unit : {OffsetUnit::code_points, OffsetUnit::bytes, OffsetUnit::utf16}) {
    const auto record = read_annotation(annotation_json(example_annotation(), unit));
    ASSERT_TRUE(record) << record.error().reason;
    Report read;
    Report made;
    read.articles = {*record};
    made.articles = {make_record(example_annotation(), unit)};
    EXPECT_EQ(report_json(read), report_json(made));
  }
}

TEST(ReadAnnotation, TakesAnnotationsThatLackLayers) {
  const auto record = read_annotation(R"({"schema":"quoth/annotation/1","id":"a","text":"x"})");
  ASSERT_TRUE(record) << record.error().reason;
  EXPECT_EQ(record->id, "a");
  EXPECT_EQ(record->meta, "{}");
  EXPECT_TRUE(record->quotations.empty());
}

TEST(ReadAnnotation, KeepsTheOrderOfMeta) {
  const auto record =
      read_annotation(R"({"schema":"quoth/annotation/1","meta":{"z":1,"a":{"text":[2.5,null]}}})");
  ASSERT_TRUE(record) << record.error().reason;
  EXPECT_EQ(record->meta, R"({"z":1,"a":{"text":[2.5,null]}})");
}

TEST(ReadAnnotation, SaysWhatIsWrong) {
  const std::string head = R"({"schema":"quoth/annotation/1",)";
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"", "it is no valid JSON"},
      {"{", "it is no valid JSON"},
      {"[]", "it is no JSON object"},
      {"{}", "\"schema\" is missing: it should be quoth/annotation/1"},
      {R"({"schema":"quoth/annotation/2"})",
       "\"schema\" is quoth/annotation/2, but this version reads quoth/annotation/1"},
      {R"({"schema":3})", "\"schema\" is no string"},
      {head + R"("id":7})", "\"id\" is no string"},
      {head + R"("sents":7})", "\"sents\" is no list"},
      {head + R"("sents":[7]})", "\"sents\" holds something else than objects"},
      {head + R"("sents":[{"start":-1,"end":2}]})", "\"start\" is no number from 0 to 4294967295"},
      {head + R"("sents":[{"start":1}]})", "\"end\" is no number from 0 to 4294967295"},
      {head + R"("ents":[{"start":1,"end":2,"label":"PET"}]})",
       "\"label\" is none of its words: \"PET\""},
      {head + R"("speakers":[{"kind":"person","aliases":[1]}]})",
       "\"aliases\" holds something else than strings"},
      {head + R"("meta":[]})", "\"meta\" is no object"},
      {head + R"("meta":{"a":)" + std::string(300, '[') + std::string(300, ']') + "}}",
       "its JSON nests too deep"},
  };
  for (const auto& [json, reason] : cases) {
    const auto record = read_annotation(json);
    ASSERT_FALSE(record) << json;
    EXPECT_EQ(record.error().reason, reason) << json;
  }
}

TEST(ReadReport, RefusesAnotherVersion) {
  const auto report = read_report(R"({"schema":"quoth/report/2","articles":[]})");
  ASSERT_FALSE(report);
  EXPECT_EQ(report.error().reason,
            "\"schema\" is quoth/report/2, but this version reads quoth/report/1");
}

}  // namespace
}  // namespace quoth::format
