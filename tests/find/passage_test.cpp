#include "find/passage.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::find {
namespace {

const Analyzer& analyzer() {
  static const Analyzer fast = Analyzer::built_in({.fast = true});
  return fast;
}

// "form/lemma" of each word.
std::string words(const std::vector<Word>& list) {
  std::string out;
  for (const Word& word : list) out += (out.empty() ? "" : " ") + word.form + "/" + word.lemma;
  return out;
}

TEST(Passage, WordsAreFoldedTokensWithALetterOrADigit) {
  struct Case {
    std::string text;
    std::string words;
  };
  for (const Case& c :
       {Case{"", ""}, Case{"\u2014 ?!", ""},
        Case{"They closed the caf\u00e9s.", "they/they closed/close the/the cafes/cafe"},
        Case{"We can\u2019t.", "we/we ca/can n't/not"}, Case{"5 of them", "5/5 of/of them/they"}}) {
    EXPECT_EQ(words(words_of(c.text, analyzer())), c.words) << c.text;
  }
}

TEST(Passage, JoinsThePiecesOfAnArticle) {
  Annotation article;
  article.text = "\u201cWe\nwait,\u201d he said, \u201cagain.\u201d";
  article.paragraphs = {{{0, static_cast<std::uint32_t>(article.text.size())}, Role::body}};
  analyzer().add_words(article);
  const Span first{3, 10};
  const auto begin = static_cast<std::uint32_t>(article.text.find("again"));
  const Passage passage =
      passage_of(article, {first, {begin, begin + 5}}, {{1, 8}, {20, 25}}, kLeftOut);
  EXPECT_EQ(passage.text, "We wait \u2026 again") << "a line end is a blank";
  EXPECT_EQ(words(passage.words), "we/we wait/wait again/again");
  ASSERT_EQ(passage.pieces.size(), 2U);
  EXPECT_EQ(passage.pieces[1].begin, 12U);
  EXPECT_EQ(slice(passage.text, passage.words[2].span), "again");
  EXPECT_EQ(passage.place_of(passage.words[2].span, OffsetUnit::code_points), (Place{20, 25}));
  EXPECT_EQ(passage.place_of({0, 17}, OffsetUnit::code_points), (Place{1, 25}))
      << "with what is between";
}

TEST(Passage, PlacesCountInTheUnitOfTheRecord) {
  const QuotationRecord quotation{.text = "caf\u00e9 \U0001f600 ok", .content = {{10, 19}}};
  const Passage passage = passage_of(quotation, OffsetUnit::code_points, analyzer());
  const Span ok{11, 13};
  ASSERT_EQ(slice(passage.text, ok), "ok");
  EXPECT_EQ(passage.place_of(ok, OffsetUnit::code_points), (Place{17, 19}));
  EXPECT_EQ(passage.place_of(ok, OffsetUnit::utf16), (Place{18, 19})) << "not beyond its piece";
}

TEST(Passage, OfARecordHasThePiecesOfItsText) {
  const struct {
    const char* name;
    std::string text;
    std::vector<Place> content;
    std::vector<std::string_view> pieces;
  } cases[] = {
      {"one", "We wait", {{0, 7}}, {"We wait"}},
      {"two", "We wait again", {{0, 7}, {20, 25}}, {"We wait", "again"}},
      {"words left out", "We wait \u2026 again", {{0, 7}, {20, 25}}, {"We wait", "again"}},
      {"other characters", "caf\u00e9 caf\u00e9", {{0, 4}, {8, 12}}, {"caf\u00e9", "caf\u00e9"}},
      {"too short", "We wait", {{0, 5}}, {"We wait"}},
      {"no joint", "We waited", {{0, 7}, {20, 22}}, {"We waited"}},
      {"no place", "We wait", {}, {"We wait"}},
      {"reversed", "We wait", {{7, 0}}, {"We wait"}},
  };
  for (const auto& c : cases) {
    const QuotationRecord quotation{.text = c.text, .content = c.content};
    EXPECT_EQ(pieces_of(quotation, OffsetUnit::code_points), c.pieces) << c.name;
  }
  const QuotationRecord quotation{.text = "caf\u00e9 ok", .content = {{0, 5}, {8, 10}}};
  EXPECT_EQ(pieces_of(quotation, OffsetUnit::bytes).size(), 2U);
  EXPECT_EQ(pieces_of(quotation, OffsetUnit::utf16).size(), 1U);
}

TEST(Passage, OfATextAloneHasNoPlaces) {
  const Passage passage = passage_of("Rain\tfell", analyzer());
  EXPECT_EQ(passage.text, "Rain fell");
  EXPECT_EQ(passage.place_of({0, 4}, OffsetUnit::bytes), (Place{0, 0}));
  EXPECT_EQ(Passage().place_of({0, 4}, OffsetUnit::bytes), (Place{}));
}

TEST(Passage, HasAWordIfItHasALetterOrADigit) {
  for (const char* const text : {"a", "\u2014 5", "\u00e9", "\u05d0"})
    EXPECT_TRUE(has_word_character(text)) << text;
  for (const char* const text : {"", " ", "\u2014\u2026!", "$"})
    EXPECT_FALSE(has_word_character(text)) << text;
}

}  // namespace
}  // namespace quoth::find
