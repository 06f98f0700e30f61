#include "speaker/mention_history.h"

#include <gtest/gtest.h>

#include "marked.h"

namespace quoth::speaker {
namespace {

// "Jo met Al . | He left": two people, then a pronoun.
class TrailTest : public testing::Test {
 protected:
  TrailTest() : article_(marked("Jo/NNP met/VBD Al/NNP ./. | He/PRP left/VBD")), page_(article_) {
    cast_.referents.resize(2);
    for (auto& who : cast_.referents) who.kind = SpeakerKind::person;
  }
  Index antecedent(Wanted wanted) {
    MentionHistory trail(page_, cast_);
    trail.add({.token = 0, .referent = 0, .subject = true});
    trail.add({.token = 2, .referent = 1});
    wanted.token = 4;
    return trail.antecedent(wanted);
  }

  Annotation article_;
  DocumentView page_;
  ReferentTable cast_;
};

TEST_F(TrailTest, PrefersTheSubject) { EXPECT_EQ(antecedent({}), 0U); }

TEST_F(TrailTest, AgreesInGender) {
  cast_.referents[0].gender = token::Gender::female;
  EXPECT_EQ(antecedent({.gender = token::Gender::male}), 1U);
}

TEST_F(TrailTest, LeavesOutWhoIsSpeaking) { EXPECT_EQ(antecedent({.not_referent = 0}), 1U); }

TEST_F(TrailTest, IsNobodyForADescriptionThatFitsNobody) {
  for (auto& who : cast_.referents) who.offices.push_back({"mayor", 0, {0, 1}, {}});
  EXPECT_EQ(antecedent({.sense = "mayor"}), 0U);
  EXPECT_EQ(antecedent({.sense = "poet"}), kNone);
}

TEST_F(TrailTest, IsNobodyWhereNoneAgrees) {
  EXPECT_EQ(antecedent({.gender = token::Gender::thing}), kNone);
  EXPECT_EQ(antecedent({.plural = true}), kNone);
}

}  // namespace
}  // namespace quoth::speaker
