#include "format/doubt.h"

namespace quoth::format {

Telling telling_of(const QuotationRecord& quotation) {
  constexpr double kEven = 0.5;
  if (quotation.confidence == 0 || quotation.confidence >= kEven) return Telling::whole;
  const bool in_marks = quotation.type != QuotationType::indirect;
  return in_marks ? Telling::without_speaker : Telling::left_out;
}

}  // namespace quoth::format
