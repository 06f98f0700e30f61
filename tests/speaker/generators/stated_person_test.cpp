#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

constexpr std::string_view kNamed = "[p Paul/NNP Alder/NNP ] ,/, 30/CD ,/, left/VBD ./. | ";

std::string proposed(std::string_view phrase) {
  const MarkedArticle article(std::string(kNamed) + std::string(phrase));
  return article.proposed(propose_stated_person(article.discourse, article.last_phrase()));
}

TEST(StatedPerson, IsWhomTheArticleNamesWithTheAge) {
  EXPECT_EQ(proposed("the/DT 30/CD -/HYPH year/NN -/HYPH old/JJ"), "Paul Alder");
  EXPECT_EQ(proposed("the/DT 30/CD -/HYPH year/NN -/HYPH old/JJ striker/NN"), "Paul Alder");
  EXPECT_EQ(proposed("the/DT 31/CD -/HYPH year/NN -/HYPH old/JJ"), "");
  EXPECT_EQ(proposed("a/DT 30/CD -/HYPH year/NN -/HYPH old/JJ"), "");
  EXPECT_EQ(proposed("the/DT 30/CD -/HYPH year/NN -/HYPH old/JJ woman/NN"), "");
}

// What the phrase that ends `markup` means, after its names are mentioned.
std::string proposed_after(std::string_view markup) {
  MarkedArticle article(markup);
  for (const Mention& name : article.table().names) add_mention(article.discourse, name);
  return article.proposed(propose_stated_person(article.discourse, article.last_phrase()));
}

TEST(StatedPerson, IsOfAnAgeThatIsNotTold) {
  const std::string last = " { the/DT 31/CD -/HYPH year/NN -/HYPH old/JJ } < said/VBD > ( so/RB )";
  EXPECT_EQ(proposed_after("[p Paul/NNP Alder/NNP ] won/VBD ./. |" + last), "Paul Alder");
  EXPECT_EQ(proposed_after("[p Paul/NNP Alder/NNP ] ,/, 30/CD ,/, won/VBD ./. |" + last), "")
      << "not who is of another age";
  EXPECT_EQ(proposed_after("A/DT 31/CD -/HYPH year/NN -/HYPH old/JJ met/VBD [p Paul/NNP Alder/NNP "
                           "] ./. |" +
                           last),
            "")
      << "somebody without a name";
  EXPECT_EQ(proposed_after("[p Paul/NNP Alder/NNP ] won/VBD ./. | { the/DT 31/CD -/HYPH year/NN "
                           "-/HYPH old/JJ victim/NN } < said/VBD > ( so/RB )"),
            "")
      << "another role";
}

TEST(StatedPerson, IsOfACountry) {
  const std::string last = " the/DT Pole/NNP";
  EXPECT_EQ(proposed_after("[l Poland/NNP ] 's/POS [p Jo/NNP Alder/NNP ] met/VBD [p Al/NNP "
                           "Birch/NNP ] ./. |" +
                           last),
            "Jo Alder");
  EXPECT_EQ(proposed_after(
                "A/DT Pole/NNP met/VBD Polish/JJ striker/NN [p Jo/NNP Alder/NNP ] ./. |" + last),
            "")
      << "somebody without a name";
  EXPECT_EQ(
      proposed_after("A/DT Polish/JJ man/NN met/VBD [l Poland/NNP ] 's/POS [p Jo/NNP Alder/NNP "
                     "] ./. |" +
                     last),
      "")
      << "somebody of the country without a name";
}

}  // namespace
}  // namespace quoth::speaker
