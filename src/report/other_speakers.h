// Finds the words that articles give to several speakers.
#pragma once

#include <vector>

#include "quoth/report.h"

namespace quoth::report {

// Fills Statement::also_given_to. A statement and another one of the same sign have the same words
// if both quote them and all of one stands in the other, or nearly all of both. Short phrases do
// not count, nor a quotation and what it holds of another's words. `speakers` are those of the
// report, and `records` in its order.
void find_other_speakers(const std::vector<Record>& records,
                         const std::vector<ReportSpeaker>& speakers,
                         std::vector<Statement>& statements);

}  // namespace quoth::report
