// Whether and where a pattern occurs in a passage.
#pragma once

#include <vector>

#include "find/passage.h"
#include "find/pattern.h"

namespace quoth::find {

struct Match {
  bool matched = false;
  std::vector<Span> spans;  // in bytes of the passage, in order, not overlapping; none of NOT
  bool gave_up = false;     // a regular expression took too many steps
};

// The steps of ICU's engine that a regular expression may take on one passage, in its unit of
// 10,000: some seconds. They are counted, so the result does not depend on the machine.
inline constexpr std::int32_t kMaxRegexSteps = 1000;

Match match(const Node& pattern, const Passage& passage);

}  // namespace quoth::find
