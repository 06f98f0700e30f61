#include "token/word_sense.h"

#include <gtest/gtest.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>
#include <string>

#include "model/lexicon.h"

namespace quoth::token {
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

TEST(Fold, LexiconIsWhatTransformsOfUnicodeGive) {
  for (const auto& [letter, ascii] : model::Lexicon::named("ascii")) {
    EXPECT_EQ(ascii, by_icu(letter));
    EXPECT_EQ(fold(letter), by_icu(letter));
    std::string amid = "A";
    amid.append(letter).append("b ").append(letter);
    EXPECT_EQ(fold(amid), by_icu(amid));
  }
}

TEST(Fold, MarksBehindLettersAreWhatTransformsOfUnicodeGive) {
  for (int mark = 0x300; mark <= 0x36F; ++mark) {
    const std::string encoded = {static_cast<char>(0xC0 | mark >> 6),
                                 static_cast<char>(0x80 | (mark & 0x3F))};
    for (const std::string before : {"a", "Z", "é", "ß", "'", "1", ""}) {
      const std::string word = "B" + before + encoded + "c" + encoded + encoded + "é";
      EXPECT_EQ(fold(word), by_icu(word)) << word;
    }
  }
}

TEST(Fold, MarksAndCaseAreGone) {
  EXPECT_EQ(fold("Zoë Müller-Łódź"), "zoe muller-lodz");
  EXPECT_EQ(fold("Seán O’Néill"), "sean o'neill");
  EXPECT_EQ(fold("Strauß"), "strauss");
  EXPECT_EQ(fold("Dr.\u00a0Weiß"), "dr. weiss");
}

TEST(Fold, OtherScriptsAreSpelledInLatin) {
  EXPECT_EQ(fold("Анна"), "anna");
  EXPECT_EQ(fold("Anna Ωmega"), by_icu("Anna Ωmega"));
  EXPECT_EQ(fold("Ame\u0301lie"), "amelie");
}

}  // namespace
}  // namespace quoth::token
