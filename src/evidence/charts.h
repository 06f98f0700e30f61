// The overview of a report: when its articles quote, and whom they quote most.
#pragma once

#include <string>
#include <vector>

#include "evidence/catalogue.h"

namespace quoth::evidence {

// How many quotations of each type.
struct TypeCounts {
  std::size_t direct = 0;
  std::size_t mixed = 0;
  std::size_t indirect = 0;
  std::size_t all() const { return direct + mixed + indirect; }
  void add(QuotationType type);
};

// A day, a month or a year.
struct Period {
  std::string start;  // "2016-09-12", "2016-09", "2016"
  TypeCounts counts;
};

// The periods from the first to the last date, those without quotations too. Days for two months at
// most, months for six years at most, else years. What copies repeat does not count, nor does what
// has no date.
std::vector<Period> periods_of(const Catalogue& catalogue);

// A <figure> with a bar for each period; empty if fewer than two articles have a date.
std::string histogram(const std::vector<Period>& periods);

// A <figure> with a bar for each of the speakers quoted most, up to `count`, with a name.
std::string most_quoted(const Catalogue& catalogue, std::size_t count);

}  // namespace quoth::evidence
