// The best legal sequence of labels (Viterbi 1967).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "quote/span_label.h"

namespace quoth {

// By the label before, the last row for the beginning.
using LabelTransitions = std::array<std::array<std::int32_t, kSpanLabelCount>, kSpanLabelCount + 1>;

// Reused from paragraph to paragraph so that nothing is allocated.
class SpanPath {
 public:
  // `scores[i][label]` is the score of a token's label; what is beyond the labels is not read.
  // `labels` has as many places as `scores`. Of paths as good the one of the lower labels is taken.
  // Numbers may be as large as a million.
  template <typename Scores>
  void find(std::span<const Scores> scores, const LabelTransitions& transitions,
            std::span<SpanLabel> labels) {
    if (scores.empty()) return;
    back_.resize(scores.size());
    const Steps steps = steps_of(transitions);
    back_[0] = steps[kSpanLabelCount];
    Row best = reach(back_[0], scores[0]);
    for (std::size_t i = 1; i < scores.size(); ++i) {
      back_[i] = best_before(best, steps);
      best = reach(back_[i], scores[i]);
      // Only differences count; so kept, they never run over.
      const std::int32_t outside = best[0][0];
      for (Quarter& quarter : best) quarter -= outside;
    }
    SpanLabel label = kOutside;
    for (SpanLabel a = 1; a < kSpanLabelCount; ++a) {
      if (may_follow(a, kOutside) && at(best, a) > at(best, label)) label = a;
    }
    for (std::size_t i = scores.size(); i-- > 0;) {
      labels[i] = label;
      label = static_cast<SpanLabel>(kFromMask - (at(back_[i], label) & kFromMask));
    }
  }

 private:
  // A number for each label, in the compilers' vector types. Its low bits say which label stood
  // before: the lower the label, the larger they are. So one comparison finds score and label.
  using Quarter = std::int32_t __attribute__((vector_size(16)));
  static constexpr std::size_t kQuarters = 4;
  using Row = std::array<Quarter, kQuarters>;
  using Steps = std::array<Row, kSpanLabelCount + 1>;  // by the label before
  static constexpr std::int32_t kFromBits = 4;
  static constexpr std::int32_t kFromMask = (1 << kFromBits) - 1;
  static constexpr std::int32_t kNever = -(1 << 29);

  static std::int32_t at(const Row& row, std::size_t label) { return row[label / 4][label % 4]; }

  // The value of each label of a token that is reached so.
  template <typename Scores>
  static Row reach(const Row& before, const Scores& scores) {
    Row row{};
    for (std::size_t b = 0; b < kSpanLabelCount; ++b) {
      row[b / 4][b % 4] = static_cast<std::int32_t>(scores[b]) * (1 << kFromBits);
    }
    for (std::size_t q = 0; q < kQuarters; ++q) row[q] += before[q] & ~kFromMask;
    return row;
  }

  static Steps steps_of(const LabelTransitions& transitions) {
    Steps steps{};
    for (std::size_t a = 0; a <= kSpanLabelCount; ++a) {
      const SpanLabel before = a == kSpanLabelCount ? kOutside : static_cast<SpanLabel>(a);
      for (SpanLabel b = 0; b < kSpanLabelCount; ++b) {
        steps[a][b / 4][b % 4] = may_follow(before, b)
                                     ? transitions[a][b] * (1 << kFromBits) + kFromMask - before
                                     : kNever;
      }
    }
    return steps;
  }

  static void raise(Quarter& most, Quarter value) { most = value > most ? value : most; }

  // The best way to each label of the next token.
  static Row best_before(const Row& best, const Steps& steps) {
    Row most = steps[kOutside];
    for (Quarter& quarter : most) quarter += at(best, kOutside);
    for (std::size_t a = 1; a < kSpanLabelCount; ++a) {
      if (ends_span(static_cast<SpanLabel>(a))) {
        for (std::size_t q = 0; q < kQuarters; ++q) raise(most[q], steps[a][q] + at(best, a));
      } else {
        // What is begun goes on: its labels are in one quarter.
        raise(most[a / 4], steps[a][a / 4] + at(best, a));
      }
    }
    return most;
  }

  std::vector<Row> back_;
};

}  // namespace quoth
