#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

std::string proposed(MarkedArticle& article, Index owner, std::string_view head) {
  const Phrase phrase = phrase_at(article.view, article.find(head));
  return article.proposed(
      propose_body_of_person(article.discourse, MarkedArticle::phrase_query(phrase, owner)));
}

TEST(BodyOfPerson, IsOneForEachOwnerAndKind) {
  MarkedArticle article(
      "[p Paul/NNP Alder/NNP ] met/VBD [p Ned/NNP Birch/NNP ] ./. | his/PRP$ campaign/NN met/VBD "
      "his/PRP$ team/NN and/CC his/PRP$ company/NN");
  EXPECT_EQ(proposed(article, 0, "campaign"), "new: Alder campaign");
  EXPECT_EQ(proposed(article, 0, "team"), "new: Alder campaign");  // the same noun to the lexicon
  EXPECT_EQ(proposed(article, 0, "company"), "new: Paul Alder's company");
  EXPECT_EQ(proposed(article, 1, "campaign"), "new: Birch campaign");
}

TEST(BodyOfPerson, OfOtherKindsThanCampaignsIsCalledByItsWordsAndTheWholeName) {
  const struct {
    const char* phrase;
    const char* name;
  } kCases[] = {{"his/PRP$ office/NN", "new: Paul Alder's office"},
                {"his/PRP$ local/JJ office/NN", "new: Paul Alder's local office"},
                {"[p Alder/NNP ] 's/POS local/JJ office/NN", "new: Paul Alder's local office"},
                {"his/PRP$ administration/NN", "new: Alder administration"}};
  for (const auto& [phrase, name] : kCases) {
    MarkedArticle article(std::string("[p Paul/NNP Alder/NNP ] left/VBD ./. | ") + phrase);
    const Index head = static_cast<Index>(article.view.size() - 1);
    EXPECT_EQ(
        article.proposed(propose_body_of_person(
            article.discourse, MarkedArticle::phrase_query(phrase_at(article.view, head), 0))),
        name)
        << phrase;
  }
}

TEST(BodyOfPerson, OfATitleWithAPlaceIsCalledByItsWords) {
  MarkedArticle article(
      "[l Elm/NNP ] Mayor/NNP [p Paul/NNP Alder/NNP ] left/VBD ./. | the/DT [l Elm/NNP ] mayor/NN "
      "'s/POS office/NN met/VBD");
  EXPECT_EQ(proposed(article, article.named("Alder"), "office"), "new: Elm mayor 's office");
}

TEST(BodyOfPerson, OfANameWithTheFamilyFirstIsCalledByIt) {
  MarkedArticle article(
      "[p Chae/NNP Dae/NNP Ho/NNP ] left/VBD ./. | [p Chae/NNP ] and/CC his/PRP$ campaign/NN");
  EXPECT_EQ(proposed(article, 0, "campaign"), "new: Chae campaign");
}

TEST(BodyOfPerson, OfATitleIsCalledByItsWords) {
  MarkedArticle article(
      "[p Paul/NNP Alder/NNP ] left/VBD ./. | the/DT mayor/NN 's/POS office/NN met/VBD his/PRP$ "
      "office/NN");
  const Phrase first = phrase_at(article.view, article.find("office"));
  const auto of_title =
      propose_body_of_person(article.discourse, MarkedArticle::phrase_query(first, 0));
  EXPECT_EQ(article.proposed(of_title), "new: mayor 's office");
  // And is the same as what a pronoun owns.
  const Phrase second = phrase_at(article.view, article.find("office", article.find("his")));
  const auto of_pronoun =
      propose_body_of_person(article.discourse, MarkedArticle::phrase_query(second, 0));
  ASSERT_EQ(of_title.size(), 1U);
  ASSERT_EQ(of_pronoun.size(), 1U);
  EXPECT_EQ(accept(article.discourse, of_title[0]), accept(article.discourse, of_pronoun[0]));
}

TEST(BodyOfPerson, IsAnOrganizationThatItsNounMeansFromThereOn) {
  MarkedArticle article(
      "[p Paul/NNP Alder/NNP ] 's/POS team/NN met/VBD ./. | the/DT campaign/NN slept/VBD");
  const Phrase phrase = phrase_at(article.view, article.find("team"));
  const auto candidates =
      propose_body_of_person(article.discourse, MarkedArticle::phrase_query(phrase, 0));
  ASSERT_EQ(candidates.size(), 1U);
  const Index body = accept(article.discourse, candidates[0]);
  EXPECT_EQ(article.table().referents[body].kind, SpeakerKind::organization);
  EXPECT_EQ(article.table().referents[body].gender, token::Gender::thing);
  EXPECT_FALSE(article.table().referents[body].plural);
  EXPECT_EQ(article.proposed(propose_latest_description(article.discourse, article.last_phrase())),
            "Alder campaign");
}

TEST(BodyOfPerson, IsNoneWithoutAPersonWhoseItIs) {
  MarkedArticle article(
      "[o Elm/NNP Bank/NNP ] met/VBD [p Paul/NNP Alder/NNP ] ./. | its/PRP$ team/NN met/VBD "
      "his/PRP$ lawyer/NN and/CC his/PRP$ campaign/NN for/IN [l Elm/NNP ]");
  EXPECT_EQ(proposed(article, article.named("Bank"), "team"), "");
  EXPECT_EQ(proposed(article, kNone, "team"), "");
  EXPECT_EQ(proposed(article, article.named("Alder"), "lawyer"), "");    // a person
  EXPECT_EQ(proposed(article, article.named("Alder"), "campaign"), "");  // one for Elm
}

}  // namespace
}  // namespace quoth::speaker
