// A synthetic article with all layers filled by hand, for the tests of the formats.
#pragma once

#include "quoth/annotation.h"
#include "quoth/diff.h"
#include "quoth/report.h"

namespace quoth {

// A headline, a direct quotation, a mixed one in two pieces and an indirect one without a source.
// "café" makes bytes and code points differ.
Annotation example_annotation();

// Two articles with different wordings of one statement, and one input that could not be read.
Report example_report();

// A reattributed quotation, a reworded one and a new headline.
Diff example_diff();

// Expects `text` to equal the file tests/golden/NAME. Writes the file instead if the environment
// has QUOTH_GOLDEN=write.
void expect_golden(const std::string& name, const std::string& text);

}  // namespace quoth
