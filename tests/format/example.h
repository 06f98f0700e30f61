// A made-up article with every layer filled by hand, for the tests of the formats.
#pragma once

#include "quoth/annotation.h"
#include "quoth/diff.h"
#include "quoth/report.h"

namespace quoth {

// A headline, a direct quotation, a mixed one in two pieces and an indirect one without a
// source; "café" keeps bytes and code points apart.
Annotation example_annotation();

// Two articles that tell one statement differently, and one input that could not be read.
Report example_report();

// A quotation that changed hands, another reworded, a new headline.
Diff example_diff();

// Expects `text` to be the file tests/golden/NAME; writes it there where the environment says
// QUOTH_GOLDEN=write.
void expect_golden(const std::string& name, const std::string& text);

}  // namespace quoth
