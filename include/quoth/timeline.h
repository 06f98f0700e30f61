// Who said what through more than two versions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quoth/diff.h"

namespace quoth {

struct Version {
  std::string name;  // a path, or a commit
  std::string date;  // "2026-03-01"; may be empty
  Report report;
};

// A quotation through the versions, which are counted from 0.
struct QuotationLife {
  ChangeSide last;             // it in the last version that has it
  Index came = 0;              // the first version with it
  std::optional<Index> went;   // the first version without it
  std::vector<Index> changed;  // the versions in which a change of it is reported
};

struct Timeline {
  std::vector<Version> versions;
  std::vector<Diff> steps;                // from each version to the next
  std::vector<QuotationLife> quotations;  // in order of their coming, then of their places
  bool same() const;                      // whether no two neighbours differ
};

// `texts` is the same as in make_diff().
Timeline make_timeline(std::vector<Version> versions, const Texts& texts = {});

}  // namespace quoth
