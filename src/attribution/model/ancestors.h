// Paths from a token up its dependency tree.
#pragma once

#include <limits>
#include <optional>

#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Paths are followed for so many steps: deeper relations are noise, and the tree of a list of
// thousands of items may be deep.
inline constexpr int kLongestPath = 12;
inline constexpr int kWholePath = std::numeric_limits<int>::max();

// An ancestor and the subtree right below it that has the token.
struct Ancestor {
  Index token = 0;
  Index branch = 0;  // a dependent of `token`, or the token that the path begins at
  int depth = 0;
  unsigned edge = 0;  // 1: the token begins the branch, 2: it ends it, 4: it is before the ancestor
};

// The nearest ancestor for which is_wanted(token) holds.
template <typename IsWanted>
std::optional<Ancestor> nearest_ancestor(const AttributionView& view, Index token,
                                         IsWanted is_wanted) {
  std::int32_t above = view.node(token).head;
  Index branch = token;
  int depth = 1;
  while (above != parse::kNoHead && depth < kLongestPath && !is_wanted(static_cast<Index>(above))) {
    branch = static_cast<Index>(above);
    above = view.node(branch).head;
    ++depth;
  }
  if (above == parse::kNoHead || depth == kLongestPath) return std::nullopt;
  const auto found = static_cast<Index>(above);
  const token::TokenRange subtree = view.node(branch).subtree;
  const unsigned edge = (token < found ? 4U : 0U) | (token == subtree.begin ? 1U : 0U) |
                        (token + 1 == subtree.end ? 2U : 0U);
  return Ancestor{found, branch, depth, edge};
}

// The last token of the path from a token to its ancestors, as long as may_go_to(ancestor) holds.
template <typename MayGoTo>
Index climb_while(const AttributionView& view, Index token, MayGoTo may_go_to,
                  int longest = kLongestPath) {
  for (int n = 0; n < longest; ++n) {
    const std::int32_t above = view.node(token).head;
    if (above == parse::kNoHead || !may_go_to(static_cast<Index>(above))) break;
    token = static_cast<Index>(above);
  }
  return token;
}

}  // namespace quoth::attribution
