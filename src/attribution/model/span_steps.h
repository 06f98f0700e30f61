// One step of a search through the labels of a paragraph, to the next token or to the one before.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "attribution/model/span_label.h"

namespace quoth::attribution {

// By the label before, the last row for the beginning.
using LabelTransitions = std::array<std::array<std::int32_t, kSpanLabelCount>, kSpanLabelCount + 1>;

// A value for each label, in the compilers' vector types. Values are sixteen times as large as what
// they count; the low bits of a step's result say which label the best path comes from: the lower
// the label, the larger they are. So one comparison chooses both, and of equally good paths the one
// of the lower label.
//
// A quarter has the labels of one place in a span, one lane for each part: outside and the singles,
// the begins, the insides, the ends. In the last three, one lane has no label.
class SpanRow {
 public:
  SpanRow() = default;
  using Quarter = std::int32_t __attribute__((vector_size(16)));
  static constexpr std::size_t kQuarters = 4;
  static constexpr int kUnitBits = 4;
  static constexpr std::int32_t kUnit = 1 << kUnitBits;
  // Of labels that no path leads to. Such values are added up: four of them fit in 32 bits.
  static constexpr std::int32_t kNever = -(1 << 28);

  // What a value or a sum of values counts, without what origin() reads.
  static constexpr std::int64_t count(std::int64_t value) { return value >> kUnitBits; }

  // From the scores of a token's labels.
  template <typename Scores>
  static SpanRow of(const Scores& scores) {
    SpanRow row;
    for (SpanLabel l = 0; l < kSpanLabelCount; ++l) {
      row.set(l, static_cast<std::int32_t>(scores[l]) * kUnit);
    }
    return row;
  }
  // The same from scores of 16 bits that are followed by padding.
  static SpanRow of(const std::array<std::int16_t, 16>& scores) {
    using Scores = std::int16_t __attribute__((vector_size(16)));
    std::array<Scores, 2> halves;  // NOLINT(*-member-init)
    std::memcpy(&halves, &scores, sizeof scores);
    const Scores even = __builtin_shufflevector(halves[0], halves[1], 0, 8, 1, 9, 2, 10, 3, 11);
    const Scores odd = __builtin_shufflevector(halves[0], halves[1], 4, 12, 5, 13, 6, 14, 7, 15);
    const Scores low = __builtin_shufflevector(even, odd, 0, 8, 1, 9, 2, 10, 3, 11);
    const Scores high = __builtin_shufflevector(even, odd, 4, 12, 5, 13, 6, 14, 7, 15);
    return SpanRow({wide(__builtin_shufflevector(low, low, 0, 1, 2, 3)),
                    wide(__builtin_shufflevector(low, low, 4, 5, 6, 7)),
                    wide(__builtin_shufflevector(high, high, 0, 1, 2, 3)),
                    wide(__builtin_shufflevector(high, high, 4, 5, 6, 7))});
  }
  // All of one value.
  static SpanRow filled(std::int32_t value) {
    SpanRow row;
    for (Quarter& quarter : row.quarters_) quarter += value;
    return row;
  }

  std::int32_t operator[](std::size_t label) const { return quarters_[label % 4][label / 4]; }
  void set(std::size_t label, std::int32_t value) { quarters_[label % 4][label / 4] = value; }
  const Quarter& quarter(std::size_t number) const { return quarters_[number]; }
  Quarter& quarter(std::size_t number) { return quarters_[number]; }

  // The label that the best path to or from `label` comes from.
  SpanLabel origin(SpanLabel label) const {
    return static_cast<SpanLabel>(kUnit - 1 - ((*this)[label] & (kUnit - 1)));
  }
  // Without what origin() reads.
  SpanRow values() const {
    SpanRow row;
    for (std::size_t q = 0; q < kQuarters; ++q) row.quarters_[q] = quarters_[q] & -kUnit;
    return row;
  }
  SpanRow operator+(const SpanRow& other) const {
    SpanRow row;
    for (std::size_t q = 0; q < kQuarters; ++q)
      row.quarters_[q] = quarters_[q] + other.quarters_[q];
    return row;
  }
  // Makes the value of outside zero and returns what it was: only differences count, and this keeps
  // them small.
  std::int32_t settle() {
    const std::int32_t outside = (*this)[kOutside];
    for (Quarter& quarter : quarters_) quarter -= outside;
    return outside;
  }

 private:
  using Halves = std::int16_t __attribute__((vector_size(8)));
  static Quarter wide(Halves scores) { return __builtin_convertvector(scores, Quarter) * kUnit; }
  explicit SpanRow(const std::array<Quarter, kQuarters>& quarters) : quarters_(quarters) {}

  std::array<Quarter, kQuarters> quarters_{};
};

// Immutable; any thread. Scores and transitions may be as large as a million.
class SpanSteps {
 public:
  SpanSteps() = default;
  explicit SpanSteps(const LabelTransitions& transitions);

  // From a label to one that may follow.
  std::int32_t transition(SpanLabel a, SpanLabel b) const {
    return static_cast<std::int32_t>(SpanRow::count(forward_[a][b]));
  }

  // For model::BestPath. Of equally good paths, the one of the lower labels is taken.
  using Label = SpanLabel;
  using Values = SpanRow;
  using Origins = SpanRow;
  template <typename Scores>
  SpanRow first(const Scores& scores, SpanRow& origins) const {
    origins = first();
    return origins.values() + SpanRow::of(scores);
  }
  template <typename Scores>
  SpanRow next(const SpanRow& values, const Scores& scores, SpanRow& origins) const {
    origins = forward(values);
    SpanRow best = origins.values() + SpanRow::of(scores);
    best.settle();
    return best;
  }
  static SpanLabel last(const SpanRow& values) {
    SpanLabel label = kOutside;
    for (SpanLabel a = 1; a < kSpanLabelCount; ++a) {
      if (may_follow(a, kOutside) && values[a] > values[label]) label = a;
    }
    return label;
  }
  static SpanLabel origin(const SpanRow& origins, SpanLabel label) { return origins.origin(label); }

  // The paths to the labels of the first token.
  const SpanRow& first() const { return forward_[kSpanLabelCount]; }
  // From the values of a token's labels, the best paths to those of the next.
  SpanRow forward(const SpanRow& values) const {
    return step<kBegins, kEnds>(values, forward_, forward_inside_);
  }
  // From the values of a token's labels, the best paths to those of the one before.
  SpanRow backward(const SpanRow& values) const {
    return step<kEnds, kBegins>(values, backward_, backward_inside_);
  }

 private:
  // By the label that a path comes from. What leads nowhere, and the lanes of no label, is kNever.
  using Rows = std::array<SpanRow, kSpanLabelCount + 1>;
  // The same for the steps inside of spans, of all parts at once.
  struct InsideRows {
    SpanRow::Quarter begin_to_inside, inside_to_inside, begin_to_end, inside_to_end;
  };
  // The quarters of a row.
  enum : std::size_t { kWholes, kBegins, kInsides, kEnds };

  static SpanRow::Quarter larger(SpanRow::Quarter a, SpanRow::Quarter b) { return a > b ? a : b; }
  // Between spans, any label that is outside or, in the direction of the step, the last of its span
  // may lead to any that is outside or the first. From the first or the middle of a span, the step
  // stays in the span.
  template <std::size_t kFirsts, std::size_t kLasts>
  static SpanRow step(const SpanRow& values, const Rows& rows, const InsideRows& inside) {
    SpanRow most;
    const auto between = [&](std::size_t to) {
      const auto from = [&](std::size_t label) { return rows[label].quarter(to) + values[label]; };
      const auto wholes = larger(larger(from(0), from(4)), larger(from(8), from(12)));
      return larger(larger(wholes, from(kLasts)), larger(from(4 + kLasts), from(8 + kLasts)));
    };
    most.quarter(kWholes) = between(kWholes);
    most.quarter(kFirsts) = between(kFirsts);
    const SpanRow::Quarter& first = values.quarter(kFirsts);
    const SpanRow::Quarter& middle = values.quarter(kInsides);
    most.quarter(kInsides) =
        larger(first + inside.begin_to_inside, middle + inside.inside_to_inside);
    most.quarter(kLasts) = larger(first + inside.begin_to_end, middle + inside.inside_to_end);
    return most;
  }
  static InsideRows inside_rows(const Rows& rows, std::size_t firsts, std::size_t lasts);

  Rows forward_{};   // by the label before
  Rows backward_{};  // by the label after
  InsideRows forward_inside_{};
  InsideRows backward_inside_{};
};

}  // namespace quoth::attribution
