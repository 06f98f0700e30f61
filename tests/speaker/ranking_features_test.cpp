#include "speaker/ranking_features.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Asked {
  MarkedArticle article;
  MentionQuery query;
  Candidates candidates;

  Asked(std::string_view markup, std::string_view pronoun) : article(markup) {
    for (const Mention& name : article.table().names) add_mention(article.discourse, name);
    query = article.pronoun(pronoun, MentionForm::third_person);
    candidates = propose_recent_mentions(article.discourse, query);
  }
  std::vector<Features> features(const std::optional<Candidate>& by_rules = {}) const {
    return features_of_candidates(article.discourse, query, candidates, by_rules);
  }
};

constexpr std::string_view kTwo =
    "[p Jo/NNP Alder/NNP ] met/VBD [p Ann/NNP Birch/NNP ] ./. | { She/PRP } < said/VBD > ( so/RB )";

TEST(RankingFeatures, TellCandidatesApart) {
  const Asked asked(kTwo, "She");
  ASSERT_EQ(asked.candidates.size(), 2U);
  const auto features = asked.features();
  ASSERT_EQ(features.size(), 2U);
  EXPECT_FALSE(features[0].empty());
  EXPECT_NE(features[0], features[1]);
}

TEST(RankingFeatures, AreTheSameEachTime) {
  EXPECT_EQ(Asked(kTwo, "She").features(), Asked(kTwo, "She").features());
}

TEST(RankingFeatures, SayWhomTheRulesChoose) {
  const Asked asked(kTwo, "She");
  const auto first = asked.features(asked.candidates[0]);
  const auto second = asked.features(asked.candidates[1]);
  EXPECT_NE(first, second);
  EXPECT_NE(first[0], asked.features()[0]);
}

// Words of the article that name nobody do not count.
TEST(RankingFeatures, AreOfFormsAndNotOfNames) {
  const Asked other(
      "[p Jo/NNP Elm/NNP ] met/VBD [p Ann/NNP Oak/NNP ] ./. | { She/PRP } < said/VBD > ( so/RB )",
      "She");
  EXPECT_EQ(Asked(kTwo, "She").features(), other.features());
}

}  // namespace
}  // namespace quoth::speaker
