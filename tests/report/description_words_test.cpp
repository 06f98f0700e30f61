#include "report/description_words.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::report {
namespace {

std::string words_of(std::string_view text) {
  std::string line;
  for (const std::string& word : describe(text).words) line += (line.empty() ? "" : " ") + word;
  return line;
}

TEST(Descriptions, ContainTheContentWords) {
  const struct {
    const char* text;
    const char* words;
  } cases[] = {
      {"", ""},
      {"of the", ""},
      {"a singer from Aldwick", "aldwick singer"},
      {"singer, singer and SINGER", "singer"},
      {"Aldwick's singer", "aldwick singer"},
      {"Aldwick’s singer", "aldwick singer"},
      {"the Lees' singer", "lees singer"},
      {"the élan of Élan", "élan"},
  };
  for (const auto& c : cases) EXPECT_EQ(words_of(c.text), c.words) << c.text;
}

TEST(Descriptions, OfOnePostAreEqualInAnySpelling) {
  EXPECT_EQ(words_of("MI5's director"), words_of("the director of MI5"));
  EXPECT_EQ(words_of("Aldwick's mayor"), words_of("mayor of Aldwick"));
  EXPECT_NE(words_of("mayor of Aldwick"), words_of("deputy mayor of Aldwick"));
}

TEST(Descriptions, SimilarRolesAreOneWord) {
  EXPECT_EQ(words_of("spokeswoman"), "spokesman");
  EXPECT_EQ(words_of("spokesperson"), "spokesman");
  EXPECT_EQ(words_of("boss"), words_of("chief"));
  EXPECT_EQ(words_of("lawmakers"), "representative");
  EXPECT_NE(words_of("mayor"), words_of("spokesman"));
}

TEST(Descriptions, DetectNames) {
  const struct {
    const char* text;
    bool names;
  } cases[] = {
      {"mayor of Aldwick", true},
      {"mayor of a town", false},
      {"the mayor", false},
      {"The mayor", false},
      {"Mayor", true},
      {"Élan singer", true},
      {"élan singer", false},
      {"5 singers", false},
      {"", false},
  };
  for (const auto& c : cases) EXPECT_EQ(describe(c.text).names, c.names) << c.text;
}

TEST(Descriptions, DetectSoleOffices) {
  const struct {
    const char* text;
    bool office;
  } cases[] = {
      {"mayor of Aldwick", true},
      {"Aldwick's mayor", true},
      {"the President", true},
      {"boss of Birch", true},
      {"spokesman for Aldwick", false},
      {"senator from Aldwick", false},
      {"a singer", false},
      {"", false},
  };
  for (const auto& c : cases) EXPECT_EQ(describe(c.text).office, c.office) << c.text;
}

TEST(Descriptions, WithinComparesWords) {
  const auto is_within = [](const char* part, const char* whole) {
    return within(describe(part), describe(whole));
  };
  EXPECT_TRUE(is_within("senator", "senator from Elm"));
  EXPECT_TRUE(is_within("Elm's senator", "senator from Elm"));
  EXPECT_FALSE(is_within("senator from Elm", "senator"));
  EXPECT_FALSE(is_within("senator", "singer"));
  EXPECT_TRUE(is_within("", "senator"));
  EXPECT_TRUE(is_within("", ""));
  EXPECT_FALSE(is_within("senator", ""));
}

TEST(Descriptions, SharesWords) {
  const auto share = [](const char* a, const char* b) {
    return shares_words(describe(a), describe(b));
  };
  EXPECT_TRUE(share("senator from Elm", "singer from Elm"));
  EXPECT_TRUE(share("boss of Birch", "chief of Elm"));
  EXPECT_FALSE(share("senator from Elm", "singer from Ash")) << "function words do not count";
  EXPECT_FALSE(share("", "senator"));
  EXPECT_FALSE(share("", ""));
}

}  // namespace
}  // namespace quoth::report
