// What `quoth find` writes as a table.
#pragma once

#include <string>

#include "quoth/find.h"

namespace quoth::format {

// RFC 4180: a header, then a row for each. `paragraph` counts from 1 and is empty for a title
// beside the text; `matches` are joined by " | "; `score` is empty unless it is one of nearest().
std::string found_csv_header();
std::string found_csv(const Found& found);

}  // namespace quoth::format
