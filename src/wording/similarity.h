// Decides whether two wordings are the same statement.
#pragma once

#include <cstdint>

#include "wording/wording.h"

namespace quoth::wording {

struct Similarity {
  std::int32_t matched = 0;  // the weight of the words that both contain, in order
  std::int32_t quoted = 0;   // the part of `matched` that is quoted in both
  double containment = 0;    // of the lighter wording in the heavier, 0 to 1
  double overlap = 0;        // Dice's coefficient, 0 to 1
  std::int32_t longest = 0;  // the weight of the heaviest sequence that both contain
  bool numbers_differ = false;
  bool denied = false;  // one denies what the other says: "will close", "will not close"
  bool verbatim =
      false;  // both quote the same words: all of one in the other, or nearly all of both
  bool same_fragment = false;  // a quoted fragment of one is in the other unchanged
};

Similarity compare(const Wording& a, const Wording& b);

// Whether one wording is a cut, extended, edited or indirect version of the other. A phrase that
// occurs in two statements is not enough.
bool same_statement(const Similarity& similarity);

// A cheap upper bound on `matched` of compare(), from sorted stems.
struct StemBag {
  struct Entry {
    std::uint64_t stem;
    std::int32_t weight;
  };
  std::vector<Entry> entries;  // by stem
};
StemBag make_bag(const Wording& wording);
std::int32_t shared_weight(const StemBag& a, const StemBag& b);

}  // namespace quoth::wording
