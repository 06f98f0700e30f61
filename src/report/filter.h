// A part of a report.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "quoth/report.h"

namespace quoth::report {

struct Filter {
  std::string speaker;  // a name or a part of one in whole words, an alias or an id; empty: all
  std::vector<QuotationType> types;  // empty: all, and so below
  std::vector<Medium> media;
  double confidence = 0;  // at the least
  std::string since;      // "2016", "2016-09" or "2016-09-12", that day too; empty: no bound
  std::string until;      // articles without a date are left out where a bound is given
  std::size_t top = 0;    // so many speakers and entities, statements of each; 0: all
};

// The report as if only the articles of those dates, and in them only the quotations of those types
// and media and of that confidence, had been read; of it the speaker's part, and of that the top.
Report filter(Report report, const Filter& filter);

}  // namespace quoth::report
