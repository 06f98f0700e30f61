#include "attribution/model/cue_odds.h"

#include <gtest/gtest.h>

namespace quoth::attribution {
namespace {

TEST(OddsOf, GoesInEightSteps) {
  const struct {
    double chance;
    Odds odds;
  } cases[] = {{0, 0},   {0.019, 0}, {0.02, 1}, {0.059, 1}, {0.06, 2}, {0.12, 3}, {0.199, 3},
               {0.2, 4}, {0.45, 5},  {0.65, 6}, {0.849, 6}, {0.85, 7}, {1, 7}};
  for (const auto& [chance, odds] : cases) EXPECT_EQ(odds_of(chance), odds) << chance;
}

TEST(OddsOf, OneInFiveIsACandidate) {
  EXPECT_GE(odds_of(0.2), kCandidateOdds);
  EXPECT_LT(odds_of(0.19), kCandidateOdds);
}

TEST(CueKey, JoinsTheTagsOfAKind) {
  const std::vector<std::vector<Tag>> kinds = {
      {Tag::VB, Tag::VBD, Tag::VBG, Tag::VBN, Tag::VBP, Tag::VBZ, Tag::MD},
      {Tag::NN, Tag::NNS, Tag::NNP, Tag::NNPS},
      {Tag::JJ, Tag::JJR, Tag::JJS},
      {Tag::IN, Tag::TO, Tag::RP},
      {Tag::RB, Tag::colon, Tag::none, Tag::PRP},
  };
  const model::FeatureHash lemma = model::hash_text("plan");
  std::vector<model::FeatureHash> keys;
  for (const auto& kind : kinds) {
    for (const Tag tag : kind) EXPECT_EQ(cue_key(lemma, tag), cue_key(lemma, kind[0]));
    for (const model::FeatureHash other : keys) EXPECT_NE(cue_key(lemma, kind[0]), other);
    keys.push_back(cue_key(lemma, kind[0]));
  }
  EXPECT_NE(cue_key(model::hash_text("claim"), Tag::VB), cue_key(lemma, Tag::VB));
}

class CueOddsTest : public testing::Test {
 protected:
  const model::FeatureHash say_ = model::hash_text("say");
  const model::FeatureHash claim_ = model::hash_text("claim");
  const std::string bytes_ =
      model::write_hash_index({cue_key(say_, Tag::VB), cue_key(claim_, Tag::NN)}) + "\7\2";
};

TEST_F(CueOddsTest, AreThoseOfTheLemmaAndItsKind) {
  const auto odds = CueOdds::read(bytes_);
  ASSERT_TRUE(odds);
  EXPECT_EQ((*odds)(say_, Tag::VBD), 7);
  EXPECT_EQ((*odds)(say_, Tag::VBZ), 7);
  EXPECT_EQ((*odds)(claim_, Tag::NNS), 2);
}

TEST_F(CueOddsTest, OfAnUnknownLemmaAreNone) {
  const auto odds = CueOdds::read(bytes_);
  ASSERT_TRUE(odds);
  EXPECT_EQ((*odds)(say_, Tag::NN), 0);
  EXPECT_EQ((*odds)(model::hash_text("kumquat"), Tag::NN), 0);
  EXPECT_EQ(CueOdds()(say_, Tag::VB), 0);
}

TEST_F(CueOddsTest, RefuseBytesThatAreMissingOrLeft) {
  for (const std::string& bytes : {bytes_.substr(0, bytes_.size() - 1), bytes_ + '\1'}) {
    const auto odds = CueOdds::read(bytes);
    ASSERT_FALSE(odds);
    EXPECT_EQ(odds.error().path, "");
    EXPECT_EQ(odds.error().reason, "is damaged: odds of cues are missing");
  }
  EXPECT_FALSE(CueOdds::read(""));
  EXPECT_FALSE(CueOdds::read(std::string_view(bytes_).substr(0, 10)));
}

}  // namespace
}  // namespace quoth::attribution
