#include "attribution/draft.h"

#include <gtest/gtest.h>

namespace quoth::attribution {
namespace {

Draft at(std::int32_t token, std::optional<std::size_t> continues = {}) {
  Draft draft;
  draft.content.push_back({token, token});
  draft.continues = continues;
  return draft;
}

TEST(Drafts, KeepWhatTheyGoOnFrom) {
  std::vector<Draft> drafts{at(0), at(1), at(2, 1), at(3, 0)};
  drop_drafts(drafts, [](const Draft& draft) { return draft.begin() == 0; });
  ASSERT_EQ(drafts.size(), 3U);
  EXPECT_EQ(drafts[1].begin(), 2);
  EXPECT_EQ(drafts[1].continues, std::size_t{0});
  EXPECT_FALSE(drafts[2].continues);
}

}  // namespace
}  // namespace quoth::attribution
