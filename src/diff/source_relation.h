// Decides whether two speakers may be one source under two names.
#pragma once

#include "quoth/diff.h"
#include "quoth/record.h"

namespace quoth::diff {

struct SourceRelation {
  bool same = false;                  // one source under two names
  Naming naming = Naming::unchanged;  // if it is
};

// The same: a name spelled otherwise; a body and its spokesman; a body under a shorter name; a
// lawyer and "Ann Lee, a lawyer", unless their offices or bodies exclude each other.
SourceRelation compare_sources(const SpeakerRecord& was, const SpeakerRecord& is);

}  // namespace quoth::diff
