#include "format/json_parts.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

namespace quoth::format {
namespace {

// The JSON object with the members that `write` writes.
template <typename Write>
std::string object_of(Write write) {
  std::string out;
  JsonWriter json(out, JsonWriter::Layout::compact);
  json.begin_object();
  write(json);
  json.end_object();
  return out;
}

std::string part(void (*write)(JsonWriter&, const Record&), const Record& record) {
  return object_of([&](JsonWriter& json) { write(json, record); });
}

TEST(TwoDecimals, RoundsAndClampsToZeroToOne) {
  const struct {
    double chance;
    const char* digits;
  } cases[] = {
      {0, "0.00"},     {1, "1.00"},     {0.5, "0.50"},   {0.07, "0.07"},
      {0.97, "0.97"},  {0.004, "0.00"}, {0.006, "0.01"}, {0.994, "0.99"},
      {0.996, "1.00"}, {0.29, "0.29"},  {0.58, "0.58"},  {-0.3, "0.00"},
      {-0.0, "0.00"},  {1.7, "1.00"},   {1e300, "1.00"}, {-1e300, "0.00"},
  };
  for (const auto& c : cases) EXPECT_EQ(two_decimals(c.chance), c.digits) << c.chance;
  for (int i = 0; i <= 100; ++i) {
    const std::string digits = two_decimals(i / 100.0);
    ASSERT_EQ(digits.size(), 4U);
    ASSERT_EQ(std::stoi(digits.substr(2)) + 100 * (digits[0] - '0'), i);
  }
}

TEST(JsonParts, HeadHasIdDigestEncodingAndTitle) {
  Record record;
  record.id = "a \"b\"";
  record.digest = "xxh128:00";
  record.encoding = "UTF-8";
  record.title = "Rain\nand snow";
  record.date = "2021-03-04";
  EXPECT_EQ(part(write_head, record),
            R"({"schema":"quoth/annotation/2","id":"a \"b\"","digest":"xxh128:00",)"
            R"("encoding":"UTF-8","title":"Rain\nand snow","date":"2021-03-04"})");
}

TEST(JsonParts, AnUnknownDateIsNullAndATitleEmpty) {
  EXPECT_EQ(part(write_head, {}),
            R"({"schema":"quoth/annotation/2","id":"","digest":"","encoding":"","title":"",)"
            R"("date":null})");
}

TEST(JsonParts, MetaIsCopiedOnOneLine) {
  const struct {
    const char* meta;
    const char* json;
  } cases[] = {
      {"{}", R"({"meta":{}})"},
      {"", R"({"meta":{}})"},
      {R"({"z":1.50,"a":[null]})", R"({"meta":{"z":1.50,"a":[null]}})"},
      {"{\n  \"a\": 1\r\n}", "{\"meta\":{   \"a\": 1  }}"},
  };
  for (const auto& c : cases) {
    Record record;
    record.meta = c.meta;
    EXPECT_EQ(part(write_meta, record), c.json);
  }
}

TEST(JsonParts, OffsetsAreWrittenUnlessCodePoints) {
  Record record;
  EXPECT_EQ(part(write_meta, record), R"({"meta":{}})");
  record.offsets = OffsetUnit::bytes;
  EXPECT_EQ(part(write_meta, record), R"({"meta":{},"offsets":"bytes"})");
  record.offsets = OffsetUnit::utf16;
  EXPECT_EQ(part(write_meta, record), R"({"meta":{},"offsets":"utf16"})");
}

TEST(JsonParts, EmptyLists) {
  EXPECT_EQ(part(write_paragraphs, {}), R"({"paragraphs":[]})");
  EXPECT_EQ(part(write_sentences, {}), R"({"sents":[]})");
  EXPECT_EQ(part(write_quoted, {}), R"({"spans":{"quoted":[]}})");
  EXPECT_EQ(part(write_entities, {}), R"({"ents":[]})");
  EXPECT_EQ(part(write_quotations, {}), R"({"quotations":[],"speakers":[]})");
}

TEST(JsonParts, ParagraphsHaveRolesAndSentencesHaveDigests) {
  Record record;
  record.paragraphs = {{{0, 4}, Role::headline}, {{6, 9}, Role::furniture}};
  record.sentences = {{{0, 4}, 7}, {{6, 9}, std::numeric_limits<std::uint32_t>::max()}};
  EXPECT_EQ(part(write_paragraphs, record),
            R"({"paragraphs":[{"start":0,"end":4,"role":"headline"},)"
            R"({"start":6,"end":9,"role":"furniture"}]})");
  EXPECT_EQ(part(write_sentences, record), R"({"sents":[{"start":0,"end":4,"digest":7},)"
                                           R"({"start":6,"end":9,"digest":4294967295}]})");
}

TEST(JsonParts, QuotedSpansAreSpacySpans) {
  Record record;
  record.quoted = {{{1, 2}, Marks::double_}, {{3, 4}, Marks::single}, {{5, 6}, Marks::guillemets}};
  EXPECT_EQ(part(write_quoted, record),
            R"({"spans":{"quoted":[{"start":1,"end":2,"label":"double","kb_id":""},)"
            R"({"start":3,"end":4,"label":"single","kb_id":""},)"
            R"({"start":5,"end":6,"label":"guillemets","kb_id":""}]}})");
}

TEST(JsonParts, AnEntityHasASpeakerOnlyIfKnown) {
  Record record;
  record.entities = {{{1, 2}, EntityLabel::person, "Lee", "ann-lee"},
                     {{3, 4}, EntityLabel::money, "£5", ""}};
  EXPECT_EQ(part(write_entities, record),
            R"({"ents":[{"start":1,"end":2,"label":"PERSON","text":"Lee","speaker":"ann-lee"},)"
            R"({"start":3,"end":4,"label":"MONEY","text":"£5"}]})");
}

TEST(JsonParts, QuotationKeysAreCompleteAndInOrder) {
  Record record;
  record.quotations = {{.id = "q-1",
                        .type = QuotationType::mixed,
                        .medium = Medium::writing,
                        .text = "a … b",
                        .content = {{1, 2}, {4, 5}},
                        .cue = PhraseRecord{{6, 7}, "wrote", "write"},
                        .source = PhraseRecord{{8, 9}, "Lee", "not written"},
                        .speaker = "ann-lee",
                        .resolved_by = ResolvedBy::title,
                        .addressee = "bo",
                        .paragraph = 3,
                        .sentence = 4,
                        .continues = "q-0",
                        .within = "q-9",
                        .confidence = 0.256}};
  EXPECT_EQ(
      part(write_quotations, record),
      R"({"quotations":[{"id":"q-1","type":"mixed","medium":"writing","sign":"+","text":"a … b",)"
      R"("content":[{"start":1,"end":2},{"start":4,"end":5}],)"
      R"("cue":{"start":6,"end":7,"text":"wrote","lemma":"write"},)"
      R"("source":{"start":8,"end":9,"text":"Lee"},"speaker":"ann-lee",)"
      R"("resolved_by":"title","addressee":"bo","paragraph":3,"sent":4,)"
      R"("continues":"q-0","within":"q-9","confidence":0.26}],"speakers":[]})");
}

TEST(JsonParts, MissingPartsOfAQuotationAreNull) {
  Record record;
  record.quotations.resize(1);
  EXPECT_EQ(part(write_quotations, record),
            R"({"quotations":[{"id":"","type":"indirect","medium":"speech","sign":"+","text":"",)"
            R"("content":[],"cue":null,"source":null,"speaker":null,"resolved_by":"none",)"
            R"("addressee":null,"paragraph":0,"sent":0,"continues":null,"within":null,)"
            R"("confidence":0.00}],"speakers":[]})");
}

TEST(JsonParts, ASpeakerHasNamesAndMentions) {
  Record record;
  record.speakers = {
      {"ann-lee", "Ann Lee", SpeakerKind::person, "a pilot", {"Ann", "Lee"}, {{1, 2}, {3, 4}}},
      {"they", "", SpeakerKind::unnamed, "", {}, {}}};
  EXPECT_EQ(part(write_quotations, record),
            R"({"quotations":[],"speakers":[{"id":"ann-lee","name":"Ann Lee","kind":"person",)"
            R"("description":"a pilot","aliases":["Ann","Lee"],)"
            R"("mentions":[{"start":1,"end":2},{"start":3,"end":4}]},)"
            R"({"id":"they","name":"","kind":"unnamed","description":"","aliases":[],)"
            R"("mentions":[]}]})");
}

TEST(JsonParts, AListIsOnOneLineOrOneLinePerElement) {
  const auto list = [](JsonWriter::Shape shape) {
    std::string out;
    JsonWriter json(out, JsonWriter::Layout::indented);
    json.begin_object();
    write_list(json, "a", {"x", "y"}, shape);
    json.end_object();
    return out;
  };
  EXPECT_EQ(list(JsonWriter::Shape::line), "{\n  \"a\": [\"x\", \"y\"]\n}");
  EXPECT_EQ(list(JsonWriter::Shape::block), "{\n  \"a\": [\n    \"x\",\n    \"y\"\n  ]\n}");
}

TEST(JsonParts, WordChangesAreOneLineEach) {
  EXPECT_EQ(object_of([](JsonWriter& json) {
              write_word_changes(
                  json, "w",
                  {{WordChange::Op::insert, "", "x"}, {WordChange::Op::delete_, "y", ""}});
            }),
            R"({"w":[{"op":"insert","old":"","new":"x"},{"op":"delete","old":"y","new":""}]})");
  EXPECT_EQ(object_of([](JsonWriter& json) { write_word_changes(json, "w", {}); }), R"({"w":[]})");
}

}  // namespace
}  // namespace quoth::format
