#include "quoth/record.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

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

TEST(Record, PlacesAreInTheRequestedUnit) {
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

TEST(Record, PhrasesHaveTextAndCuesHaveLemmas) {
  const Record record = make_record(example_annotation());
  EXPECT_EQ(record.quotations[0].cue->text, "said");
  EXPECT_EQ(record.quotations[0].cue->lemma, "say");
  EXPECT_EQ(record.quotations[0].source->text, "Dame Ann Lee");
  EXPECT_EQ(record.quotations[2].cue->lemma, "be say");
  EXPECT_EQ(record.quotations[2].source, std::nullopt);
}

TEST(Record, ContentPiecesAreJoinedByAnEllipsis) {
  const Record record = make_record(example_annotation());
  EXPECT_EQ(record.quotations[1].text, "\u201ca sad\u201d end, \u201cno less\u201d");
}

TEST(Record, QuotationIdDependsOnlyOnItsWords) {
  const auto one = make_record(two_quotations("\u201cWe can\u2019t stay,\u201d", "x"));
  const auto other = make_record(two_quotations("\"We can't\nSTAY\"", "y"));
  EXPECT_EQ(one.quotations[0].id, other.quotations[0].id);
  EXPECT_EQ(one.quotations[0].id.size(), 10U);
  EXPECT_EQ(one.quotations[0].id.substr(0, 2), "q-");
  EXPECT_NE(one.quotations[1].id, other.quotations[1].id);
}

TEST(Record, RepeatedWordsHaveDifferentIds) {
  const auto record = make_record(two_quotations("No comment.", "\u201cNo comment\u201d"));
  EXPECT_NE(record.quotations[0].id, record.quotations[1].id);
  EXPECT_EQ(record.quotations[0].id,
            make_record(two_quotations("no comment", "")).quotations[0].id);
}

// The text of a quotation with the pieces "Ice is ice" and "it melts".
std::string text_of_pieces(const std::string& between) {
  Annotation annotation;
  annotation.text = "Ice is ice" + between + "it melts";
  const auto size = static_cast<std::uint32_t>(annotation.text.size());
  Quotation quotation{.content = {{0, 10}, {size - 8, size}}};
  const auto place = [&](const std::string& words) -> std::optional<Span> {
    const auto at = static_cast<std::uint32_t>(annotation.text.find(words));
    if (annotation.text.find(words) == std::string::npos) return std::nullopt;
    return Span{at, at + static_cast<std::uint32_t>(words.size())};
  };
  quotation.cue = place("said");
  quotation.source = place("Ann Lee");
  annotation.quotations = {quotation};
  return make_record(annotation).quotations[0].text;
}

TEST(Record, AnEllipsisMeansThatWordsAreLeftOut) {
  EXPECT_EQ(text_of_pieces(", said Ann Lee. "), "Ice is ice it melts");
  EXPECT_EQ(text_of_pieces(", Ann Lee added: "), "Ice is ice it melts");
  EXPECT_EQ(text_of_pieces(" \u2014 "), "Ice is ice it melts");
  EXPECT_EQ(text_of_pieces(" and then "), "Ice is ice \u2026 it melts");
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

TEST(Record, EmptyInput) {
  const Record record = make_record({});
  EXPECT_EQ(record.id, "");
  EXPECT_EQ(record.meta, "{}");
  EXPECT_EQ(record.offsets, OffsetUnit::code_points);
  EXPECT_TRUE(record.paragraphs.empty());
  EXPECT_TRUE(record.sentences.empty());
  EXPECT_TRUE(record.quoted.empty());
  EXPECT_TRUE(record.entities.empty());
  EXPECT_TRUE(record.quotations.empty());
  EXPECT_TRUE(record.speakers.empty());
}

TEST(ModelsOf, NamesEachOnceInOrder) {
  Record fast;
  fast.models = "fast-01234567";
  Record encoder;
  encoder.models = "encoder-01234567";
  EXPECT_EQ(models_of({fast, encoder, Record(), fast}),
            (std::vector<std::string>{"encoder-01234567", "fast-01234567"}));
  EXPECT_TRUE(models_of({Record()}).empty());
}

TEST(Record, CopiesArticleMetadata) {
  const Annotation annotation = example_annotation();
  const Record record = make_record(annotation, OffsetUnit::utf16);
  EXPECT_EQ(record.id, annotation.id);
  EXPECT_EQ(record.digest, annotation.digest);
  EXPECT_EQ(record.encoding, annotation.encoding);
  EXPECT_EQ(record.title, annotation.title);
  EXPECT_EQ(record.date, annotation.date);
  EXPECT_EQ(record.meta, annotation.meta);
  EXPECT_EQ(record.offsets, OffsetUnit::utf16);
}

TEST(Record, HasAllParagraphsSentencesAndQuotedSpans) {
  const Annotation annotation = example_annotation();
  const Record record = make_record(annotation, OffsetUnit::bytes);
  ASSERT_EQ(record.paragraphs.size(), annotation.paragraphs.size());
  for (std::size_t p = 0; p < record.paragraphs.size(); ++p) {
    const Span span = annotation.paragraphs[p].span;
    EXPECT_EQ(record.paragraphs[p].place, (Place{span.begin, span.end}));
    EXPECT_EQ(record.paragraphs[p].role, annotation.paragraphs[p].role);
  }
  ASSERT_EQ(record.sentences.size(), annotation.sentences.size());
  ASSERT_EQ(record.quoted.size(), 3U);
  EXPECT_EQ(record.quoted[0].place,
            (Place{annotation.quoted[0].span.begin, annotation.quoted[0].span.end}));
}

// The sentence digest of a text with one sentence.
std::uint32_t sentence_digest(const std::string& text) {
  Annotation annotation;
  annotation.text = text;
  annotation.sentences = {{{0, static_cast<std::uint32_t>(text.size())}, 0, 0, 0}};
  return make_record(annotation).sentences[0].digest;
}

TEST(Record, SentenceDigestUsesLettersDigitsAndQuotationMarks) {
  const std::uint32_t digest = sentence_digest("She said “no” to 5 of them.");
  EXPECT_NE(digest, 0U);
  for (const char* same : {"She said \"no\" to 5 of them", "SHE SAID  “no”\nto 5 – of them…",
                           "She, said “no” (to 5) of them!"})
    EXPECT_EQ(sentence_digest(same), digest) << same;
  for (const char* other : {"She said no to 5 of them.", "She said “no” to 6 of them.",
                            "He said “no” to 5 of them.", "She said ‘no’ to 5 of them."})
    EXPECT_NE(sentence_digest(other), digest) << other;
}

TEST(Record, SpeakersKeepNamesAndMentions) {
  const Annotation annotation = example_annotation();
  const Record record = make_record(annotation, OffsetUnit::bytes);
  ASSERT_EQ(record.speakers.size(), 1U);
  const SpeakerRecord& speaker = record.speakers[0];
  EXPECT_EQ(speaker.id, "ann-lee");
  EXPECT_EQ(speaker.name, "Dame Ann Lee");
  EXPECT_EQ(speaker.kind, SpeakerKind::person);
  EXPECT_EQ(speaker.aliases, (std::vector<std::string>{"Ann Lee", "Lee"}));
  ASSERT_EQ(speaker.mentions.size(), 2U);
  EXPECT_EQ(speaker.mentions[1], (Place{annotation.speakers[0].mentions[1].begin,
                                        annotation.speakers[0].mentions[1].end}));
}

TEST(Record, QuotationsKeepTypeMediumParagraphAndSentence) {
  Annotation annotation = example_annotation();
  annotation.quotations[0].medium = Medium::thought;
  annotation.quotations[0].addressee = 0;
  const Record record = make_record(annotation);
  EXPECT_EQ(record.quotations[0].type, QuotationType::direct);
  EXPECT_EQ(record.quotations[0].medium, Medium::thought);
  EXPECT_EQ(record.quotations[0].resolved_by, ResolvedBy::name);
  EXPECT_EQ(record.quotations[0].addressee, "ann-lee");
  EXPECT_EQ(record.quotations[1].paragraph, 2U);
  EXPECT_EQ(record.quotations[1].sentence, 2U);
  EXPECT_EQ(record.quotations[1].addressee, "");
  EXPECT_EQ(record.quotations[1].within, "");
}

TEST(Record, ANestedQuotationRefersToALaterOuterOne) {
  Annotation annotation = two_quotations("first words", "second words");
  annotation.quotations[0].within = 1;
  const Record record = make_record(annotation);
  EXPECT_EQ(record.quotations[0].within, record.quotations[1].id);
}

TEST(Record, ACueWordWithoutALemmaIsUsedAsWritten) {
  Annotation annotation;
  annotation.text = "Ann says so.";
  annotation.lemmas = "say";
  annotation.tokens = {{{0, 3}, Tag::NNP, {}}, {{4, 8}, Tag::VBZ, {0, 3}}, {{9, 11}, Tag::RB, {}}};
  annotation.quotations = {{.content = {{9, 11}}, .cue = Span{4, 11}},
                           {.content = {{9, 11}}, .cue = Span{4, 8}}};
  const Record record = make_record(annotation);
  EXPECT_EQ(record.quotations[0].cue->lemma, "say so");
  EXPECT_EQ(record.quotations[1].cue->lemma, "say");
}

TEST(Record, QuotationIdsSupportAllScripts) {
  const auto id = [](const std::string& text) {
    return make_record(two_quotations(text, "x")).quotations[0].id;
  };
  EXPECT_EQ(id("\u00c9T\u00c9 5"), id("\u201c\u00e9t\u00e9, 5\u201d"));
  EXPECT_NE(id("\u00e9t\u00e9"), id("ete"));
  EXPECT_NE(id("\u65e5\u672c"), id("\u65e5\u672d"));
  EXPECT_NE(id("a b"), id("ab"));
  EXPECT_EQ(id("don\u2019t"), id("dont"));
}

TEST(Record, ConfidenceIsRoundedHalfUp) {
  for (const auto& [chance, rounded] : {std::pair(0.994F, 0.99), std::pair(0.996F, 1.0),
                                        std::pair(0.2F, 0.2), std::pair(0.345678F, 0.35)}) {
    Annotation annotation = two_quotations("a", "b");
    annotation.quotations[0].confidence = chance;
    EXPECT_DOUBLE_EQ(make_record(annotation).quotations[0].confidence, rounded);
  }
}

TEST(Place, EqualityComparesBothEnds) {
  EXPECT_EQ(Place{}, (Place{0, 0}));
  EXPECT_NE((Place{1, 2}), (Place{1, 3}));
  EXPECT_NE((Place{1, 2}), (Place{0, 2}));
}

TEST(OffsetUnit, NamesAreThoseOfTheCommandLine) {
  EXPECT_EQ(to_string(OffsetUnit::code_points), "code_points");
  EXPECT_EQ(to_string(OffsetUnit::bytes), "bytes");
  EXPECT_EQ(to_string(OffsetUnit::utf16), "utf16");
}

}  // namespace
}  // namespace quoth::report
