// Selects a part of a diff.
#pragma once

#include <vector>

#include "quoth/diff.h"
#include "quoth/filter.h"
#include "quoth/timeline.h"

namespace quoth::diff {

struct ChangeFilter {
  std::vector<ChangeKind> kinds;  // empty: all
  // What either side of a change must be: its speaker and what kind it is of, type, medium, sign
  // and confidence. What is no quotation has no type, medium and confidence, so none of it passes
  // if one of these is given.
  Filter quotations;
};

Diff filter(Diff diff, const ChangeFilter& wanted);

// Its steps, and of the quotations those that pass in their last version. With `kinds` there are
// no quotations: how one came, changed and went is of several kinds.
Timeline filter(Timeline timeline, const ChangeFilter& wanted);

}  // namespace quoth::diff
