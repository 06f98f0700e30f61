#include "format/doubt.h"

namespace quoth::format {

bool is_doubtful(const QuotationRecord& quotation) {
  constexpr double kEven = 0.5;
  return quotation.confidence != 0 && quotation.confidence < kEven;
}

Display display_of(const QuotationRecord& quotation) {
  if (!is_doubtful(quotation)) return Display::whole;
  const bool in_marks = quotation.type != QuotationType::indirect;
  return in_marks ? Display::without_speaker : Display::left_out;
}

}  // namespace quoth::format
