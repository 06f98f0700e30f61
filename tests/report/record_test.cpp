#include "quoth/record.h"

#include <gtest/gtest.h>

#include "format/example.h"

namespace quoth::report {
namespace {

Annotation two_quotations(std::string first, std::string second) {
  Annotation annotation;
  annotation.text = first + " " + second;
  const auto size = static_cast<std::uint32_t>(first.size());
  const auto end = static_cast<std::uint32_t>(annotation.text.size());
  annotation.quotations = {{.content = {{0, size}}}, {.content = {{size + 1, end}}}};
  return annotation;
}

TEST(Record, PlacesAreInTheUnitAskedFor) {
  Annotation annotation;
  annotation.text = "\u00e9\U0001F600 \u201chi\u201d";
  annotation.quotations = {{.content = {{7, 15}}}};
  const auto content = [&](OffsetUnit unit) {
    return make_record(annotation, unit).quotations[0].content[0];
  };
  EXPECT_EQ(content(OffsetUnit::code_points), (Place{3, 7}));
  EXPECT_EQ(content(OffsetUnit::bytes), (Place{7, 15}));
  EXPECT_EQ(content(OffsetUnit::utf16), (Place{4, 8}));
}

TEST(Record, PhrasesCarryTheirWordsAndACueItsLemma) {
  const Record record = make_record(example_annotation());
  EXPECT_EQ(record.quotations[0].cue->text, "said");
  EXPECT_EQ(record.quotations[0].cue->lemma, "say");
  EXPECT_EQ(record.quotations[0].source->text, "Dame Ann Lee");
  EXPECT_EQ(record.quotations[2].cue->lemma, "be say");
  EXPECT_EQ(record.quotations[2].source, std::nullopt);
}

TEST(Record, PiecesOfAContentAreJoinedByAnEllipsis) {
  const Record record = make_record(example_annotation());
  EXPECT_EQ(record.quotations[1].text, "\u201ca sad\u201d \u2026 end, \u201cno less\u201d");
}

TEST(Record, AQuotationsIdIsOfItsWordsAlone) {
  const auto one = make_record(two_quotations("\u201cWe can\u2019t stay,\u201d", "x"));
  const auto other = make_record(two_quotations("\"We can't\nSTAY\"", "y"));
  EXPECT_EQ(one.quotations[0].id, other.quotations[0].id);
  EXPECT_EQ(one.quotations[0].id.size(), 10U);
  EXPECT_EQ(one.quotations[0].id.substr(0, 2), "q-");
  EXPECT_NE(one.quotations[1].id, other.quotations[1].id);
}

TEST(Record, WordsThatRecurInOneArticleHaveIdsOfTheirOwn) {
  const auto record = make_record(two_quotations("No comment.", "\u201cNo comment\u201d"));
  EXPECT_NE(record.quotations[0].id, record.quotations[1].id);
  EXPECT_EQ(record.quotations[0].id,
            make_record(two_quotations("no comment", "")).quotations[0].id);
}

TEST(Record, ReferencesAreIds) {
  const Record record = make_record(example_annotation());
  EXPECT_EQ(record.quotations[1].speaker, "ann-lee");
  EXPECT_EQ(record.quotations[1].continues, record.quotations[0].id);
  EXPECT_EQ(record.quotations[2].speaker, "");
  EXPECT_EQ(record.entities[0].speaker, "ann-lee");
  EXPECT_EQ(record.entities[0].text, "Ann Lee");
}

TEST(Record, ConfidenceIsRoundedToTwoDecimals) {
  const Record record = make_record(example_annotation());
  EXPECT_EQ(record.quotations[0].confidence, 0.97);
  EXPECT_EQ(record.quotations[2].confidence, 0.06);
}

}  // namespace
}  // namespace quoth::report
