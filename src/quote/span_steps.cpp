#include "quote/span_steps.h"

namespace quoth {

SpanSteps::SpanSteps(const LabelTransitions& transitions) {
  for (std::size_t a = 0; a <= kSpanLabelCount; ++a) {
    const SpanLabel before = a == kSpanLabelCount ? kOutside : static_cast<SpanLabel>(a);
    for (SpanLabel b = 0; b < kSpanLabelCount; ++b) {
      const bool may = may_follow(before, b);
      const std::int32_t value = transitions[a][b] * SpanRow::kUnit + SpanRow::kUnit - 1;
      forward_[a].set(b, may ? value - before : SpanRow::kNever);
      if (a < kSpanLabelCount) backward_[b].set(a, may ? value - b : SpanRow::kNever);
    }
  }
}

}  // namespace quoth
