// Selects a part of a diff.
#pragma once

#include <vector>

#include "quoth/diff.h"
#include "quoth/filter.h"

namespace quoth::diff {

struct ChangeFilter {
  std::vector<ChangeKind> kinds;  // empty: all
  // What either side of a change must be: its speaker, type, medium and confidence. What is no
  // quotation has no type, medium and confidence, so none of it passes if one of these is given.
  Filter quotations;
};

Diff filter(Diff diff, const ChangeFilter& wanted);

}  // namespace quoth::diff
