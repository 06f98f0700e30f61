// What a cue says about the words it introduces: "said", "denied", "may announce".
#pragma once

#include <cstdint>

#include "quoth/record.h"

namespace quoth::diff {

enum class CueChange : std::uint8_t {
  none,   // the same, or another tense of it: "said", "says", "added"
  shade,  // another verb, or another degree of certainty: "said", "boasted"; "will", "may"
  sign    // what was said is now denied or asked, or the other way round
};

// None if a version has no cue.
CueChange compare_cues(const QuotationRecord& was, const QuotationRecord& is);

}  // namespace quoth::diff
