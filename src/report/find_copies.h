// Finds the articles with the same text.
#pragma once

#include "quoth/copies.h"
#include "report/records.h"

namespace quoth::report {

// See Copies. The records must be in the order of the report.
Copies find_copies(const Records& records);

}  // namespace quoth::report
