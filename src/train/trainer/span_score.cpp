#include "train/trainer/span_score.h"

#include <algorithm>

#include "attribution/model/part_span.h"

namespace quoth::train {

void SpanScore::add(std::span<const attribution::SpanLabel> found,
                    std::span<const attribution::SpanLabel> gold) {
  const token::TokenRange all{0, static_cast<Index>(gold.size())};
  const auto predicted = attribution::spans_of(found, all);
  const auto right = attribution::spans_of(gold, all);
  for (const attribution::PartSpan& span : predicted)
    ++counts_[static_cast<std::size_t>(span.part)].found;
  for (const attribution::PartSpan& span : right) {
    Count& count = counts_[static_cast<std::size_t>(span.part)];
    ++count.gold;
    const auto same = std::ranges::lower_bound(predicted, span.tokens.begin, {},
                                               [](const auto& each) { return each.tokens.begin; });
    if (same != predicted.end() && *same == span) ++count.right;
  }
}

double SpanScore::f1(attribution::Part part) const {
  const Count& count = counts_[static_cast<std::size_t>(part)];
  const std::size_t all = count.found + count.gold;
  return all == 0 ? 0 : 200 * static_cast<double>(count.right) / static_cast<double>(all);
}

}  // namespace quoth::train
