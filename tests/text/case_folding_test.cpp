#include "text/case_folding.h"

#include <gtest/gtest.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>
#include <string>

#include "model/lexicon.h"

namespace quoth::text {
namespace {

std::string by_icu(std::string_view words) {
  UErrorCode status = U_ZERO_ERROR;
  static const std::unique_ptr<const icu::Transliterator> transform(
      icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  auto unicode = icu::UnicodeString::fromUTF8({words.data(), static_cast<int>(words.size())});
  transform->transliterate(unicode);
  std::string out;
  unicode.toUTF8String(out);
  return out;
}

TEST(CaseFolding, LexiconOfAsciiIsWhatTransformsOfUnicodeGive) {
  for (const auto& [letter, ascii] : model::Lexicon::named("ascii")) {
    EXPECT_EQ(ascii, by_icu(letter));
    EXPECT_EQ(fold_to_ascii(letter), by_icu(letter));
    std::string amid = "A";
    amid.append(letter).append("b ").append(letter);
    EXPECT_EQ(fold_to_ascii(amid), by_icu(amid));
  }
}

TEST(CaseFolding, AccentsAfterLettersAreWhatTransformsOfUnicodeGive) {
  for (int mark = 0x300; mark <= 0x36F; ++mark) {
    const std::string encoded = {static_cast<char>(0xC0 | mark >> 6),
                                 static_cast<char>(0x80 | (mark & 0x3F))};
    for (const std::string before : {"a", "Z", "é", "ß", "'", "1", ""}) {
      const std::string word = "B" + before + encoded + "c" + encoded + encoded + "é";
      EXPECT_EQ(fold_to_ascii(word), by_icu(word)) << word;
    }
  }
}

TEST(CaseFolding, NamesLoseAccentsAndCase) {
  EXPECT_EQ(fold_to_ascii("Zoë Müller-Łódź"), "zoe muller-lodz");
  EXPECT_EQ(fold_to_ascii("Seán O’Néill"), "sean o'neill");
  EXPECT_EQ(fold_to_ascii("Strauß"), "strauss");
  EXPECT_EQ(fold_to_ascii("Dr.\u00a0Weiß"), "dr. weiss");
}

TEST(CaseFolding, NamesOfOtherScriptsAreSpelledInLatin) {
  EXPECT_EQ(fold_to_ascii("Анна"), "anna");
  EXPECT_EQ(fold_to_ascii("Anna Ωmega"), by_icu("Anna Ωmega"));
  EXPECT_EQ(fold_to_ascii("Ame\u0301lie"), "amelie");
}

TEST(CaseFolding, AsciiLeavesOtherScriptsAlone) {
  EXPECT_EQ(to_lower_ascii("MI5 ÉLAN @[`{"), "mi5 Élan @[`{");
  EXPECT_EQ(to_lower_ascii(""), "");
  EXPECT_TRUE(equal_but_for_case("O'Neill", "o'NEILL"));
  EXPECT_FALSE(equal_but_for_case("Élan", "élan"));
  EXPECT_FALSE(equal_but_for_case("elan", "ela"));
}

TEST(CaseFolding, SentenceModelTakesAllDigitsAsOne) {
  std::string word = "Q4-2016";
  for (char& c : word) c = lower_ascii_one_digit(c);
  EXPECT_EQ(word, "q0-0000");
}

TEST(CaseFolding, SimpleLowerCaseIsOneCharacterForOne) {
  EXPECT_EQ(simple_lower(U'Σ'), U'σ');
  EXPECT_EQ(simple_lower(U'İ'), U'i');
  EXPECT_EQ(simple_lower(U'ß'), U'ß');
}

TEST(CaseFolding, FullLowerCaseMapsTheWholeWord) {
  EXPECT_EQ(full_lower("WALKED"), "walked");
  EXPECT_EQ(full_lower("ÉLAN"), "élan");
  EXPECT_EQ(full_lower("İ"), "i\u0307");
  EXPECT_EQ(full_lower("ΝΌΜΟΣ"), "νόμος");
}

TEST(CaseFolding, FoldedCharactersOfOneLetterAreEqual) {
  std::string folded;
  for (const char32_t c : {U'A', U'a', U'É', U'σ', U'ς', U'ß', U'1'}) append_case_folded(folded, c);
  EXPECT_EQ(folded, "aaéσσß1");
}

TEST(CaseFolding, PhrasesLoseMarksBeforeTheirFirstWordAndSpareBlanks) {
  EXPECT_EQ(fold_phrase(" » READ\u00a0\n MORE: Élan’s"), "read more: Élan's");
  EXPECT_EQ(fold_phrase("@ElmNews"), "@elmnews");
  EXPECT_EQ(fold_phrase("— …"), "");
}

TEST(CaseFolding, FirstWordOfAPhraseEndsWithItsLastLetter) {
  EXPECT_EQ(fold_first_word("» Read more"), "read ");
  EXPECT_EQ(fold_first_word("Read"), "read");
  EXPECT_EQ(fold_first_word(""), "");
}

TEST(LexiconWord, IsAWordAsLexiconsHaveIt) {
  const struct {
    std::string word;
    std::string lowered;
  } cases[] = {
      {"", ""},
      {"can't", "can't"},
      {"CAN'T", "can't"},
      {"can’t", "can't"},
      {"’tis", "'tis"},
      {"rock’n’", "rock'n'"},
      {"O’", "o'"},
      {"É", "É"},
      {"“quoted", "“quoted"},
      {"‘quoted", "‘quoted"},
      {"U.K.", "u.k."},
      {"1990s", "1990s"},
  };
  for (const auto& [word, lowered] : cases) EXPECT_EQ(LexiconWord(word).view(), lowered) << word;
}

TEST(LexiconWord, OfAWordLongerThanAnyEntryIsEmpty) {
  EXPECT_EQ(LexiconWord(std::string(24, 'A')).view(), std::string(24, 'a'));
  EXPECT_EQ(LexiconWord(std::string(25, 'A')).view(), "");
  // Counted in bytes: nine apostrophes have 27.
  EXPECT_EQ(LexiconWord("’’’’’’’’").view(), "''''''''");
  EXPECT_EQ(LexiconWord("’’’’’’’’’").view(), "");
}

TEST(LexiconWord, ACutApostropheIsLeftAsItIs) {
  EXPECT_EQ(LexiconWord("a\xE2\x80").view(), "a\xE2\x80");
}

}  // namespace
}  // namespace quoth::text
