// Joins quotations of the same statement across articles.
#pragma once

#include <vector>

#include "quoth/copies.h"
#include "quoth/report.h"
#include "report/links.h"

namespace quoth::report {

// Every quotation is a variant of exactly one statement. Statements are sorted by number of
// articles, then of variants, then by speaker and words; variants by article and position. What
// copies repeat does not count.
std::vector<Statement> group_statements(const std::vector<Record>& records, const Links& links,
                                        const Copies& copies);

}  // namespace quoth::report
