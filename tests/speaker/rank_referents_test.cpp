#include "speaker/rank_referents.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

// Two women before "she".
constexpr std::string_view kTwo =
    "[p Jo/NNP Alder/NNP ] met/VBD [p Ann/NNP Birch/NNP ] ./. | { She/PRP } < said/VBD > ( so/RB )";

struct Asked {
  MarkedArticle article{kTwo};
  std::vector<Decision> decisions;
  MentionQuery query;

  Asked() {
    article.mention("Alder");
    article.mention("Birch");
    query = article.pronoun("She", MentionForm::third_person);
  }
  Ranked rank() { return rank_referents(article.discourse, query); }
};

TEST(RankReferents, WithoutAModelRulesDecide) {
  Asked asked;
  const Ranked ranked = asked.rank();
  const auto by_rules = choose_referent(asked.article.discourse, asked.query);
  ASSERT_TRUE(ranked.candidate && by_rules);
  EXPECT_EQ(ranked.candidate->referent, by_rules->referent);
  EXPECT_EQ(ranked.chance, 1);
}

TEST(RankReferents, RecordsWhatItDecidesOn) {
  Asked asked;
  asked.article.discourse.decisions = &asked.decisions;
  asked.rank();
  ASSERT_EQ(asked.decisions.size(), 1U);
  EXPECT_EQ(asked.decisions[0].quotation, 0U);
  // Nobody competes too.
  ASSERT_EQ(asked.decisions[0].referents.size(), 3U);
  EXPECT_EQ(asked.decisions[0].referents.back(), kNone);
  EXPECT_EQ(asked.decisions[0].features.size(), 3U);
}

// A model that knows one feature, which only the candidate of that number has.
std::string model_for(const Decision& decision, std::size_t wanted) {
  for (const model::FeatureHash feature : decision.features[wanted]) {
    bool alone = true;
    for (std::size_t i = 0; i < decision.features.size(); ++i) {
      const auto& others = decision.features[i];
      if (i != wanted && std::find(others.begin(), others.end(), feature) != others.end()) {
        alone = false;
      }
    }
    if (alone)
      return write_speaker_models({.candidates = {{feature, {4 * SpeakerModel::kUnit}}}}, {});
  }
  return {};
}

TEST(RankReferents, AModelDecidesAmongAllAndNobody) {
  Asked recorded;
  recorded.article.discourse.decisions = &recorded.decisions;
  recorded.rank();
  const Decision& decision = recorded.decisions.at(0);
  for (std::size_t wanted = 0; wanted < decision.referents.size(); ++wanted) {
    const std::string bytes = model_for(decision, wanted);
    const auto model = SpeakerModels::load(bytes);
    ASSERT_TRUE(model) << wanted;
    Asked asked;
    asked.article.discourse.model = &model->linear;
    const Ranked ranked = asked.rank();
    EXPECT_GT(ranked.chance, 0.9);
    EXPECT_LT(ranked.chance, 1);
    EXPECT_EQ(ranked.candidate ? ranked.candidate->referent : kNone, decision.referents[wanted]);
  }
}

// "She" may mean what another pronoun means, which may be wrong.
TEST(RankReferents, APlaceCountsByHowLikelyItMeansTheCandidate) {
  const std::string bytes = write_speaker_models({}, {});  // all places are equally likely
  const auto model = SpeakerModels::load(bytes);
  ASSERT_TRUE(model);
  const auto chance_with = [&](double first, double again) {
    Asked asked;
    asked.article.discourse.model = &model->linear;
    asked.article.mention("Alder");
    asked.article.discourse.history[0].chance = first;
    asked.article.discourse.history[2].chance = again;
    const Ranked ranked = asked.rank();
    EXPECT_EQ(asked.article.called(ranked.candidate->referent), "Jo Alder");
    return ranked.chance;
  };
  // Of Alder, Birch, Alder again and nobody.
  EXPECT_DOUBLE_EQ(chance_with(1, 1), 0.5);
  EXPECT_DOUBLE_EQ(chance_with(1, 0.4), 0.35);
  EXPECT_DOUBLE_EQ(chance_with(0.4, 0.4), 0.2);
}

TEST(RankReferents, LeavesOtherFormsToRules) {
  Asked asked;
  const std::string bytes = write_speaker_models({}, {});
  const auto model = SpeakerModels::load(bytes);
  asked.article.discourse.model = &model->linear;
  asked.query.form = MentionForm::first_person;
  EXPECT_EQ(asked.rank().chance, 1);
}

}  // namespace
}  // namespace quoth::speaker
