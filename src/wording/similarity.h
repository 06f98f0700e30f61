// Whether two wordings tell the same statement.
#pragma once

#include <cstdint>

#include "wording/wording.h"

namespace quoth::wording {

struct Similarity {
  std::int32_t matched = 0;  // the weight of the words that both have, in order
  std::int32_t quoted = 0;   // the part of `matched` that both have between quotation marks
  double containment = 0;    // of the lighter wording in the heavier one, 0 to 1
  double overlap = 0;        // Dice's coefficient, 0 to 1
  std::int32_t longest = 0;  // the weight of the heaviest stretch that both have
  bool numbers_differ = false;
  bool same_fragment = false;  // what the one quotes of it stands, as it is, in the other
};

Similarity likeness(const Wording& a, const Wording& b);

// Whether one wording is the other cut, extended, edited or made indirect. A phrase that two
// statements share is not enough.
bool same_statement(const Similarity& likeness);

// At most what likeness() can find, at a fraction of its cost: from sorted stems.
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
