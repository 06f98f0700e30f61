#include "format/doubt.h"

namespace quoth::format {

Display display_of(const QuotationRecord& quotation) {
  constexpr double kEven = 0.5;
  if (quotation.confidence == 0 || quotation.confidence >= kEven) return Display::whole;
  const bool in_marks = quotation.type != QuotationType::indirect;
  return in_marks ? Display::without_speaker : Display::left_out;
}

}  // namespace quoth::format
