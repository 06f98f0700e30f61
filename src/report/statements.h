// What is said, joined over the articles that carry it.
#pragma once

#include <vector>

#include "quoth/report.h"
#include "report/links.h"

namespace quoth::report {

// Every quotation is a variant of one statement. Statements and variants are in the report's
// order: by weight, then by speaker and words; variants by article and place.
std::vector<Statement> group_statements(const std::vector<Record>& records, const Links& links);

}  // namespace quoth::report
