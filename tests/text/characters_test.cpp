#include "text/characters.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

TEST(Characters, AreReadFromBothSides) {
  const std::string_view text = "aé€😀";
  const char32_t codes[] = {U'a', U'é', U'€', U'😀'};
  std::size_t place = 0;
  for (const char32_t code : codes) {
    const Character c = character_at(text, place);
    EXPECT_EQ(c.code, code);
    place += c.size;
    EXPECT_EQ(character_before(text, place).code, code);
  }
  EXPECT_EQ(place, text.size());
  EXPECT_EQ(character_at(text, place).size, 0U);
  EXPECT_EQ(character_before(text, 0).size, 0U);
}

TEST(Characters, HaveAKind) {
  EXPECT_EQ(kind_of(U'É'), Kind::upper);
  EXPECT_EQ(kind_of(U'ß'), Kind::lower);
  EXPECT_EQ(kind_of(U'中'), Kind::letter);
  EXPECT_EQ(kind_of(U'٣'), Kind::digit);
  EXPECT_EQ(kind_of(U'\u00A0'), Kind::space);
  EXPECT_EQ(kind_of(U'€'), Kind::symbol);
  EXPECT_EQ(kind_of(U'“'), Kind::punctuation);
}

TEST(Characters, BeginATextWithACapital) {
  for (const auto* text : {"Alder", "A", "Élan", "ǅ"}) {
    EXPECT_TRUE(begins_with_capital(text)) << text;
  }
  for (const auto* text : {"", "alder", "1A", "“A", "漢"}) {
    EXPECT_FALSE(begins_with_capital(text)) << text;
  }
}

TEST(Characters, MakeAWordOfDashes) {
  for (const char* const word : {"-", "--", "–", "—", "-–"}) EXPECT_TRUE(is_dashes(word)) << word;
  for (const char* const word : {"", "a", "-a", "‐", "_"}) EXPECT_FALSE(is_dashes(word)) << word;
}

TEST(Characters, OpenAndClose) {
  for (const char32_t c : {U'(', U'“', U'«', U'"'}) EXPECT_TRUE(opens(c));
  for (const char32_t c : {U')', U'”', U'»', U'"'}) EXPECT_TRUE(closes(c));
  EXPECT_FALSE(opens(U')') || closes(U'(') || opens(U'a'));
}

}  // namespace
}  // namespace quoth::text
