// The best legal sequence of labels (Viterbi 1967).
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "quote/span_label.h"

namespace quoth {

// By the label before, the last row for the beginning.
using LabelTransitions = std::array<std::array<std::int32_t, kSpanLabelCount>, kSpanLabelCount + 1>;

namespace span_path {

// The labels that may stand before each label.
struct Before {
  std::array<std::array<SpanLabel, kSpanLabelCount>, kSpanLabelCount> labels{};
  std::array<std::size_t, kSpanLabelCount> count{};
};

inline constexpr Before kBefore = [] {
  Before before;
  for (SpanLabel b = 0; b < kSpanLabelCount; ++b) {
    for (SpanLabel a = 0; a < kSpanLabelCount; ++a) {
      if (may_follow(a, b)) before.labels[b][before.count[b]++] = a;
    }
  }
  return before;
}();

}  // namespace span_path

// Reused from paragraph to paragraph so that nothing is allocated.
class SpanPath {
 public:
  // `scores[i][label]` is the score of a token's label; `labels` has as many places as `scores`.
  template <typename Scores>
  void find(std::span<const Scores> scores, const LabelTransitions& transitions,
            std::span<SpanLabel> labels) {
    constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::min() / 2;
    using span_path::kBefore;
    if (scores.empty()) return;
    back_.resize(scores.size());
    std::array<std::int32_t, kSpanLabelCount> best{};
    for (SpanLabel b = 0; b < kSpanLabelCount; ++b) {
      best[b] = may_follow(kOutside, b) ? scores[0][b] + transitions[kSpanLabelCount][b] : kNever;
    }
    for (std::size_t i = 1; i < scores.size(); ++i) {
      std::array<std::int32_t, kSpanLabelCount> next{};
      for (SpanLabel b = 0; b < kSpanLabelCount; ++b) {
        std::int32_t most = kNever;
        SpanLabel from = kBefore.labels[b][0];
        for (std::size_t k = 0; k < kBefore.count[b]; ++k) {
          const SpanLabel a = kBefore.labels[b][k];
          const std::int32_t value = best[a] + transitions[a][b];
          if (value > most) {
            most = value;
            from = a;
          }
        }
        next[b] = most + scores[i][b];
        back_[i][b] = from;
      }
      best = next;
    }
    SpanLabel label = kOutside;
    for (SpanLabel a = 1; a < kSpanLabelCount; ++a) {
      if (may_follow(a, kOutside) && best[a] > best[label]) label = a;
    }
    for (std::size_t i = scores.size(); i-- > 0;) {
      labels[i] = label;
      label = back_[i][label];
    }
  }

 private:
  std::vector<std::array<SpanLabel, kSpanLabelCount>> back_;
};

}  // namespace quoth
