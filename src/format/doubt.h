// What a report for a reader shows of a quotation that is less likely right than wrong.
#pragma once

#include <cstdint>

#include "quoth/record.h"

namespace quoth::format {

// Quotation marks are a promise: words in them are always shown.
enum class Display : std::uint8_t { whole, without_speaker, left_out };

// Whether it is less likely right than wrong. Not if its confidence is unknown.
bool is_doubtful(const QuotationRecord& quotation);

// By its confidence, the chance that content and speaker are both right. Whole if that is unknown.
Display display_of(const QuotationRecord& quotation);

}  // namespace quoth::format
