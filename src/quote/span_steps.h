// One step of a search through the labels of a paragraph, from a token to the next or back.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "quote/span_label.h"

namespace quoth {

// By the label before, the last row for the beginning.
using LabelTransitions = std::array<std::array<std::int32_t, kSpanLabelCount>, kSpanLabelCount + 1>;

// A value for each label, in the compilers' vector types. Values are sixteen times as large as what
// they count; the low bits of a step's result say which label the best way comes from: the lower
// the label, the larger they are. So one comparison chooses both, and of ways as good the one of
// the lower label.
class SpanRow {
 public:
  using Quarter = std::int32_t __attribute__((vector_size(16)));
  static constexpr std::size_t kQuarters = 4;
  static constexpr int kUnitBits = 4;
  static constexpr std::int32_t kUnit = 1 << kUnitBits;
  // Of labels that no way leads to.
  static constexpr std::int32_t kNever = -(1 << 29);

  // What a value or a sum of values counts; what origin() reads does not.
  static constexpr std::int64_t count(std::int64_t value) { return value >> kUnitBits; }

  // From the scores of a token's labels, or the transitions from one.
  template <typename Scores>
  static SpanRow of(const Scores& scores) {
    SpanRow row;
    for (SpanLabel l = 0; l < kSpanLabelCount; ++l) {
      row.quarters_[l / 4][l % 4] = static_cast<std::int32_t>(scores[l]) * kUnit;
    }
    return row;
  }

  std::int32_t operator[](std::size_t label) const { return quarters_[label / 4][label % 4]; }
  void set(std::size_t label, std::int32_t value) { quarters_[label / 4][label % 4] = value; }
  const Quarter& quarter(std::size_t number) const { return quarters_[number]; }
  Quarter& quarter(std::size_t number) { return quarters_[number]; }

  // The label that the best way to or from `label` comes from.
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
  // Makes the value of outside zero and gives what it was: only differences count, and so they stay
  // small.
  std::int32_t settle() {
    const std::int32_t outside = (*this)[kOutside];
    for (Quarter& quarter : quarters_) quarter -= outside;
    return outside;
  }

 private:
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
  // The ways to the labels of the first token.
  const SpanRow& first() const { return forward_[kSpanLabelCount]; }
  // From the values of a token's labels, the best ways to those of the next.
  SpanRow forward(const SpanRow& values) const { return step(values, forward_, 1); }
  // From the values of a token's labels, the best ways to those of the one before.
  SpanRow backward(const SpanRow& values) const { return step(values, backward_, 2); }

 private:
  using Rows = std::array<SpanRow, kSpanLabelCount + 1>;
  // `inner` is the place of the first of the two labels of a part that lead to one part alone; its
  // labels are in one quarter.
  static SpanRow step(const SpanRow& values, const Rows& rows, std::size_t inner) {
    SpanRow most = rows[kOutside];
    const auto raise = [&](std::size_t label, std::size_t q) {
      const SpanRow::Quarter value = rows[label].quarter(q) + values[label];
      most.quarter(q) = value > most.quarter(q) ? value : most.quarter(q);
    };
    for (std::size_t q = 0; q < SpanRow::kQuarters; ++q) most.quarter(q) += values[kOutside];
    for (std::size_t label = 1; label < kSpanLabelCount; ++label) {
      const std::size_t part = label / 4;
      const bool own_part = label % 4 == inner || label % 4 == inner + 1;
      if (own_part) {
        raise(label, part);
      } else {
        for (std::size_t q = 0; q < SpanRow::kQuarters; ++q) raise(label, q);
      }
    }
    return most;
  }

  Rows forward_{};   // by the label before
  Rows backward_{};  // by the label behind
};

}  // namespace quoth
