// Stretches of tokens, half open as everywhere in the code.
#pragma once

#include <algorithm>
#include <limits>

#include "quoth/annotation.h"

namespace quoth::token {

// The index of no token, entity, referent or quotation.
inline constexpr Index kNone = std::numeric_limits<Index>::max();

// The tokens [begin, end) of an article; empty ranges may be anywhere.
struct TokenRange {
  Index begin = 0;
  Index end = 0;

  constexpr Index size() const { return empty() ? 0 : end - begin; }
  constexpr bool empty() const { return begin >= end; }
  constexpr bool contains(Index token) const { return begin <= token && token < end; }
  // Every token of `other`; an empty range is in every range.
  constexpr bool contains(TokenRange other) const {
    return other.empty() || (begin <= other.begin && other.end <= end);
  }
  constexpr bool overlaps(TokenRange other) const {
    return !empty() && !other.empty() && begin < other.end && other.begin < end;
  }
  friend constexpr bool operator==(TokenRange, TokenRange) = default;
};

// The number of tokens that both have.
constexpr Index common(TokenRange a, TokenRange b) {
  return TokenRange{std::max(a.begin, b.begin), std::min(a.end, b.end)}.size();
}

}  // namespace quoth::token
