// The best legal sequence of labels (Viterbi 1967).
#pragma once

#include <span>
#include <vector>

#include "attribution/model/span_steps.h"

namespace quoth::attribution {

// Reused from paragraph to paragraph so that nothing is allocated.
class SpanPath {
 public:
  // `scores[i][label]` is the score of a token's label; lanes beyond the labels are not read.
  // `labels` is as long as `scores`. Of equally good paths, the one of the lower labels is taken.
  template <typename Scores>
  void find(std::span<const Scores> scores, const SpanSteps& steps, std::span<SpanLabel> labels) {
    if (scores.empty()) return;
    back_.resize(scores.size());
    back_[0] = steps.first();
    SpanRow best = back_[0].values() + SpanRow::of(scores[0]);
    for (std::size_t i = 1; i < scores.size(); ++i) {
      back_[i] = steps.forward(best);
      best = back_[i].values() + SpanRow::of(scores[i]);
      best.settle();
    }
    SpanLabel label = kOutside;
    for (SpanLabel a = 1; a < kSpanLabelCount; ++a) {
      if (may_follow(a, kOutside) && best[a] > best[label]) label = a;
    }
    for (std::size_t i = scores.size(); i-- > 0;) {
      labels[i] = label;
      label = back_[i].origin(label);
    }
  }

 private:
  std::vector<SpanRow> back_;
};

}  // namespace quoth::attribution
