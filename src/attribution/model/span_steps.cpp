#include "attribution/model/span_steps.h"

namespace quoth::attribution {

SpanSteps::SpanSteps(const LabelTransitions& transitions) {
  forward_.fill(SpanRow::filled(SpanRow::kNever));
  backward_ = forward_;
  for (std::size_t a = 0; a <= kSpanLabelCount; ++a) {
    const SpanLabel before = a == kSpanLabelCount ? kOutside : static_cast<SpanLabel>(a);
    for (SpanLabel b = 0; b < kSpanLabelCount; ++b) {
      if (!may_follow(before, b)) continue;
      const std::int32_t value = transitions[a][b] * SpanRow::kUnit + SpanRow::kUnit - 1;
      forward_[a].set(b, value - before);
      if (a < kSpanLabelCount) backward_[b].set(a, value - b);
    }
  }
  forward_inside_ = inside_rows(forward_, kBegins, kEnds);
  backward_inside_ = inside_rows(backward_, kEnds, kBegins);
}

SpanSteps::InsideRows SpanSteps::inside_rows(const Rows& rows, std::size_t firsts,
                                             std::size_t lasts) {
  // The values of each part's step from the label of one place to that of another.
  const auto steps = [&](std::size_t from, std::size_t to) {
    SpanRow row = SpanRow::filled(SpanRow::kNever);
    for (std::size_t part = 0; part < kPartCount; ++part) {
      row.set(4 * part + to, rows[4 * part + from][4 * part + to]);
    }
    return row.quarter(to);
  };
  return {.begin_to_inside = steps(firsts, kInsides),
          .inside_to_inside = steps(kInsides, kInsides),
          .begin_to_end = steps(firsts, lasts),
          .inside_to_end = steps(kInsides, lasts)};
}

}  // namespace quoth::attribution
