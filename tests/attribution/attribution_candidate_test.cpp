#include "attribution/attribution_candidate.h"

#include <gtest/gtest.h>

namespace quoth::attribution {
namespace {

AttributionCandidate at(Index token, std::optional<std::size_t> continues = {}) {
  AttributionCandidate candidate;
  candidate.content.push_back({token, token + 1});
  candidate.continues = continues;
  return candidate;
}

TEST(Candidates, KeepWhatTheyContinue) {
  std::vector<AttributionCandidate> candidates{at(0), at(1), at(2, 1), at(3, 0)};
  candidates = without(std::move(candidates), [](const AttributionCandidate& candidate) {
    return candidate.begin() == 0;
  });
  ASSERT_EQ(candidates.size(), 3U);
  EXPECT_EQ(candidates[1].begin(), 2);
  EXPECT_EQ(candidates[1].continues, std::size_t{0});
  EXPECT_FALSE(candidates[2].continues);
}

}  // namespace
}  // namespace quoth::attribution
