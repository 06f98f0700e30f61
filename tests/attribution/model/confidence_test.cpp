#include "attribution/model/confidence.h"

#include <gtest/gtest.h>

namespace quoth::attribution {
namespace {

Confidence some_confidence() {
  Confidence::Weights weights{};
  weights[0][1] = 500;
  weights[0][2] = -500;
  Confidence::Levels levels{};
  for (std::size_t i = 0; i < levels.size(); ++i) {
    levels[i] = static_cast<std::int16_t>(10 * (static_cast<int>(i) - 49));
  }
  return {weights, levels};
}

TEST(Confidence, MoreEvidenceIsMoreSure) {
  const Confidence confidence = some_confidence();
  EXPECT_FLOAT_EQ(confidence({2}), 0);
  EXPECT_FLOAT_EQ(confidence({0}), 0.5);
  EXPECT_FLOAT_EQ(confidence({1}), 0.99F);
}

TEST(Confidence, ComesBackAsWritten) {
  const auto read = Confidence::read(some_confidence().write());
  ASSERT_TRUE(read);
  EXPECT_EQ(read->score({1}), 500);
  EXPECT_FLOAT_EQ((*read)({0}), 0.5);
}

TEST(Confidence, RefusesASectionCutShort) {
  EXPECT_FALSE(Confidence::read(some_confidence().write().substr(1)));
}

TEST(Confidence, WhatRulesFoundHasNoMargins) {
  AttributionCandidate candidate;
  candidate.type = QuotationType::direct;
  candidate.content = {{0, 2}};
  const Evidence rule = evidence_of(candidate);
  candidate.margins = {.known = true, .cue = 900, .source = 900, .content = 900, .link = 900};
  const Evidence model = evidence_of(candidate);
  EXPECT_EQ(rule[0], kSteps - 1);
  EXPECT_EQ(model[0], kSteps - 2);
}

}  // namespace
}  // namespace quoth::attribution
