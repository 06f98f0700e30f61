#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "format/example.h"
#include "format/json.h"

namespace quoth::format {
namespace {

TEST(ReadAnnotation, ReadsTheWrittenRecord) {
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

// The beginning of an annotation.
const std::string kHead =
    R"({"schema":"quoth/annotation/2","digest":"xxh128:00112233445566778899aabbccddeeff")";

// An annotation with additional members.
Result<Record> annotation_with(const std::string& members) {
  return read_annotation(kHead + "," + members + "}");
}

TEST(ReadAnnotation, AcceptsMissingLayers) {
  const auto record = annotation_with(R"("id":"a","text":"x")");
  ASSERT_TRUE(record) << record.error().reason;
  EXPECT_EQ(record->id, "a");
  EXPECT_EQ(record->meta, "{}");
  EXPECT_TRUE(record->quotations.empty());
}

TEST(ReadAnnotation, KeepsTheOrderOfMeta) {
  const auto record = annotation_with(R"("meta":{"z":1,"a":{"text":[2.5,null]}})");
  ASSERT_TRUE(record) << record.error().reason;
  EXPECT_EQ(record->meta, R"({"z":1,"a":{"text":[2.5,null]}})");
}

TEST(ReadAnnotation, DescribesErrors) {
  const std::string head = kHead + ",";
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"", "it is no valid JSON"},
      {"{", "it is no valid JSON"},
      {"[]", "it is no JSON object"},
      {"{}", "\"schema\" is missing: it should be quoth/annotation/2"},
      {R"({"schema":"quoth/annotation/3"})",
       "\"schema\" is quoth/annotation/3, but this version reads quoth/annotation/2"},
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
       "its JSON nests too deep, or has too many keys"},
  };
  for (const auto& [json, reason] : cases) {
    const auto record = read_annotation(json);
    ASSERT_FALSE(record) << json;
    EXPECT_EQ(record.error().reason, reason) << json;
  }
}

TEST(ReadReport, RejectsAnotherVersion) {
  const auto report = read_report(R"({"schema":"quoth/report/3","articles":[]})");
  ASSERT_FALSE(report);
  EXPECT_EQ(report.error().reason,
            "\"schema\" is quoth/report/3, but this version reads quoth/report/2");
}

// A report with additional members.
Result<Report> report_with(const std::string& members) {
  return read_report(R"({"schema":"quoth/report/2",)" + members + "}");
}

// The required members of a quotation.
constexpr char kQuotation[] =
    R"("id":"q-0badcafe","type":"direct","medium":"speech","sign":"+",)"
    R"("content":[{"start":0,"end":4}],"resolved_by":"name","paragraph":1,"sent":2)";

TEST(ReadAnnotation, NullEqualsAbsent) {
  const auto record = annotation_with(
      R"("id":null,"title":null,"date":null,"meta":null,"offsets":null,"ents":null,"spans":null)");
  ASSERT_TRUE(record) << record.error().reason;
  EXPECT_EQ(record->id, "");
  EXPECT_EQ(record->date, "");
  EXPECT_EQ(record->meta, "{}");
  EXPECT_EQ(record->offsets, OffsetUnit::code_points);
  EXPECT_TRUE(record->entities.empty());
}

TEST(ReadAnnotation, IgnoresUnknownKeys) {
  const auto record = annotation_with(R"("id":"a","tools":{"pos":"x"},"quotations":[{)" +
                                      std::string(kQuotation) + R"(,"tone":"+","later":[1]}])");
  ASSERT_TRUE(record) << record.error().reason;
  EXPECT_EQ(record->id, "a");
  EXPECT_EQ(record->quotations.size(), 1U);
}

TEST(ReadAnnotation, OptionalQuotationMembersMayBeMissing) {
  const auto record = annotation_with(R"("quotations":[{)" + std::string(kQuotation) + "}]");
  ASSERT_TRUE(record) << record.error().reason;
  const QuotationRecord& quotation = record->quotations[0];
  EXPECT_EQ(quotation.cue, std::nullopt);
  EXPECT_EQ(quotation.source, std::nullopt);
  EXPECT_EQ(quotation.speaker, "");
  EXPECT_EQ(quotation.confidence, 0);
  EXPECT_EQ(quotation.paragraph, 1U);
  EXPECT_EQ(quotation.sentence, 2U);
}

TEST(ReadAnnotation, ConfidenceIsAnyNumber) {
  for (const auto& [text, value] :
       {std::pair("1", 1.0), std::pair("0.25", 0.25), std::pair("null", 0.0)}) {
    const auto record = annotation_with(R"("quotations":[{"confidence":)" + std::string(text) +
                                        "," + kQuotation + "}]");
    ASSERT_TRUE(record) << text;
    EXPECT_EQ(record->quotations[0].confidence, value) << text;
  }
}

TEST(ReadAnnotation, NumbersHave32Bits) {
  const auto end_of = [](const std::string& end) {
    return annotation_with(R"("paragraphs":[{"start":0,"end":)" + end + R"(,"role":"body"}])");
  };
  EXPECT_EQ(end_of("4294967295")->paragraphs[0].place.end, 4294967295U);
  for (const char* bad : {"4294967296", "1e3", "1.0", "-1", "\"1\"", "null", "true"}) {
    const auto record = end_of(bad);
    ASSERT_FALSE(record) << bad;
    EXPECT_EQ(record.error().reason, "\"end\" is no number from 0 to 4294967295") << bad;
  }
}

TEST(ReadAnnotation, ReadsAllEnumNames) {
  for (const char* role :
       {"headline", "standfirst", "heading", "body", "item", "caption", "signature", "furniture"}) {
    const auto record = annotation_with(R"("paragraphs":[{"start":0,"end":1,"role":")" +
                                        std::string(role) + "\"}]");
    ASSERT_TRUE(record) << role;
    EXPECT_EQ(to_string(record->paragraphs[0].role), role);
  }
}

TEST(ReadAnnotation, DescribesErrorsInEachPart) {
  const std::string quotation = kQuotation;
  const std::vector<std::pair<std::string, std::string>> cases = {
      {R"("offsets":"lines")", "\"offsets\" is none of its words: \"lines\""},
      {R"("offsets":1)", "\"offsets\" is no string"},
      {R"("meta":"m")", "\"meta\" is no object"},
      {R"("date":"soon")", "\"date\" is no day of the calendar"},
      {R"("date":"2020-02-31")", "\"date\" is no day of the calendar"},
      {R"("paragraphs":[{"start":0,"end":1,"role":"poem"}])",
       "\"role\" is none of its words: \"poem\""},
      {R"("paragraphs":[{"start":0,"end":1}])", "\"role\" is none of its words: \"\""},
      {R"("spans":{"quoted":[{"start":0,"end":1,"label":"triple"}]})",
       "\"label\" is none of its words: \"triple\""},
      {R"("spans":{"quoted":7})", "\"quoted\" is no list"},
      {R"("quotations":[null])", "\"quotations\" holds something else than objects"},
      {R"("quotations":[{"id":"q-0badcafe","type":"loud"}])",
       "\"type\" is none of its words: \"loud\""},
      {R"("quotations":[{"cue":3,)" + quotation + "}]", "\"cue\" is no object"},
      {R"("quotations":[{"source":{"start":1},)" + quotation + "}]",
       "\"end\" is no number from 0 to 4294967295"},
      {R"("quotations":[{"id":"q-0badcafe","type":"direct","medium":"act","sign":"+",)"
       R"("content":[{"start":1}]}])",
       "\"end\" is no number from 0 to 4294967295"},
      {R"("quotations":[{"confidence":"high",)" + quotation + "}]", "\"confidence\" is no number"},
      {R"("speakers":[{"kind":"animal"}])", "\"kind\" is none of its words: \"animal\""},
      {R"("id":1,"title":2)", "\"id\" is no string"},
  };
  for (const auto& [members, reason] : cases) {
    const auto record = annotation_with(members);
    ASSERT_FALSE(record) << members;
    EXPECT_EQ(record.error(), (Error{"", reason})) << members;
  }
}

// As its schema says; what is read is written again, into reports.
TEST(ReadAnnotation, RefusesIdsOfAnotherForm) {
  const std::string no_digest = "\"digest\" is not xxh128: and 32 hexadecimal digits";
  for (const std::string digest :
       {"", R"(,"digest":"")", R"(,"digest":"00112233445566778899aabbccddeeff")",
        R"(,"digest":"xxh128:00112233445566778899AABBCCDDEEFF")",
        R"(,"digest":"xxh128:00112233445566778899aabbccddeeff0")",
        R"(,"digest":"xxh128:00112233445566778899aabbccddee..")"}) {
    const auto record = read_annotation(R"({"schema":"quoth/annotation/2")" + digest + "}");
    ASSERT_FALSE(record) << digest;
    EXPECT_EQ(record.error().reason, no_digest) << digest;
  }
  for (const std::string id : {"null", "\"\"", "\"q-1\"", "\"q-0badcafe-2\"", "\"s-0badcafe\"",
                               "\"q-0badcaf\\u001b\"", "\"../../../\""}) {
    const auto record = annotation_with(R"("quotations":[{"id":)" + id + "}]");
    ASSERT_FALSE(record) << id;
    EXPECT_EQ(record.error().reason, "\"id\" is not q- and 8 hexadecimal digits") << id;
  }
  const auto record = annotation_with(
      R"("quotations":[{"id":"q-0badcafe","type":"direct","medium":"act","sign":"+","content":[]}])");
  ASSERT_FALSE(record);
  EXPECT_EQ(record.error().reason, "\"content\" has no places");
}

TEST(ReadAnnotation, IgnoresTextAndTokens) {
  const auto record = annotation_with(R"("text":7,"tokens":{"not":"a list"},"id":"a")");
  ASSERT_TRUE(record) << record.error().reason;
  EXPECT_EQ(record->id, "a");
}

TEST(ReadAnnotation, RejectsTrailingText) {
  EXPECT_EQ(read_annotation(kHead + "} {}").error().reason, "it is no valid JSON");
  EXPECT_TRUE(read_annotation(" " + kHead + "}\r\n"));
}

TEST(ReadReport, DescribesErrorsInEachPart) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {R"("articles":{})", "\"articles\" is no list"},
      {R"("articles":[{}])", "\"schema\" is missing: it should be quoth/annotation/2"},
      {R"("speakers":[{"kind":"person","quotations":-1}])",
       "\"quotations\" is no number from 0 to 4294967295"},
      {R"("speakers":[{"kind":"person","articles":[1],"quotations":1}])",
       "\"articles\" holds something else than strings"},
      {R"("statements":[{"sign":"+","variants":7}])", "\"variants\" is no list"},
      {R"("statements":[{"sign":"+","variants":[{"relation":"other"}]}])",
       "\"relation\" is none of its words: \"other\""},
      {R"("statements":[{"sign":"+","variants":[{"relation":"same","changes":[{"op":"move"}]}]}])",
       "\"op\" is none of its words: \"move\""},
      {R"("entities":[{"label":"PERSON"}])", "\"mentions\" is no number from 0 to 4294967295"},
      {R"("errors":[7])", "\"errors\" holds something else than objects"},
      {R"("errors":[{"path":7}])", "\"path\" is no string"},
  };
  for (const auto& [members, reason] : cases) {
    const auto report = report_with(members);
    ASSERT_FALSE(report) << members;
    EXPECT_EQ(report.error(), (Error{"", reason})) << members;
  }
}

TEST(ReadReport, ReportsTheFirstOfSeveralErrors) {
  EXPECT_EQ(read_report(R"({"schema":"x","articles":7,"errors":7})").error().reason,
            "\"schema\" is x, but this version reads quoth/report/2");
}

TEST(ReadReport, KeepsTheErrorsOfTheReport) {
  const auto report = report_with(R"("errors":[{"path":"a.txt","reason":"empty"},{}])");
  ASSERT_TRUE(report) << report.error().reason;
  EXPECT_EQ(report->errors, (std::vector<Error>{{"a.txt", "empty"}, {"", ""}}));
}

}  // namespace
}  // namespace quoth::format
