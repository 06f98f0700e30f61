#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

constexpr std::string_view kNamed = "[p Paul/NNP Alder/NNP ] ,/, 30/CD ,/, left/VBD ./. | ";

std::string proposed(std::string_view phrase) {
  const MarkedArticle article(std::string(kNamed) + std::string(phrase));
  return article.proposed(propose_aged_person(article.discourse, article.last_phrase()));
}

TEST(AgedPerson, IsWhomTheArticleNamesWithTheAge) {
  EXPECT_EQ(proposed("the/DT 30/CD -/HYPH year/NN -/HYPH old/JJ"), "Paul Alder");
  EXPECT_EQ(proposed("the/DT 30/CD -/HYPH year/NN -/HYPH old/JJ striker/NN"), "Paul Alder");
  EXPECT_EQ(proposed("the/DT 31/CD -/HYPH year/NN -/HYPH old/JJ"), "");
  EXPECT_EQ(proposed("a/DT 30/CD -/HYPH year/NN -/HYPH old/JJ"), "");
  EXPECT_EQ(proposed("the/DT 30/CD -/HYPH year/NN -/HYPH old/JJ woman/NN"), "");
}

}  // namespace
}  // namespace quoth::speaker
