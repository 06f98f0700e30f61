#include "train/trainer/span_score.h"

#include <algorithm>

#include "attribution/model/linker.h"

namespace quoth::train {

void SpanScore::add(std::span<const attribution::SpanLabel> found,
                    std::span<const attribution::SpanLabel> gold) {
  const auto end = static_cast<std::int32_t>(gold.size());
  const auto predicted = attribution::spans_of(found, 0, end);
  const auto right = attribution::spans_of(gold, 0, end);
  for (const attribution::PartSpan& span : predicted)
    ++counts_[static_cast<std::size_t>(span.part)].found;
  for (const attribution::PartSpan& span : right) {
    Count& count = counts_[static_cast<std::size_t>(span.part)];
    ++count.gold;
    const auto same =
        std::ranges::lower_bound(predicted, span.first, {}, &attribution::PartSpan::first);
    if (same != predicted.end() && *same == span) ++count.right;
  }
}

double SpanScore::f1(attribution::Part part) const {
  const Count& count = counts_[static_cast<std::size_t>(part)];
  const std::size_t all = count.found + count.gold;
  return all == 0 ? 0 : 200 * static_cast<double>(count.right) / static_cast<double>(all);
}

}  // namespace quoth::train
