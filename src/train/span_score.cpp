#include "train/span_score.h"

#include <algorithm>

#include "quote/linker.h"

namespace quoth::train {

void SpanScore::add(const Annotation& annotation, std::span<const SpanLabel> found,
                    std::span<const SpanLabel> gold) {
  for (const Sentence& sentence : annotation.sentences) {
    const auto begin = static_cast<std::int32_t>(sentence.first_token);
    const auto end = static_cast<std::int32_t>(sentence.end_token);
    const auto predicted = spans_of(found, begin, end);
    const auto right = spans_of(gold, begin, end);
    for (const PartSpan& span : predicted) ++counts_[static_cast<std::size_t>(span.part)].found;
    for (const PartSpan& span : right) {
      Count& count = counts_[static_cast<std::size_t>(span.part)];
      ++count.gold;
      if (std::ranges::find(predicted, span) != predicted.end()) ++count.right;
    }
  }
}

double SpanScore::f1(Part part) const {
  const Count& count = counts_[static_cast<std::size_t>(part)];
  const std::size_t all = count.found + count.gold;
  return all == 0 ? 0 : 200 * static_cast<double>(count.right) / static_cast<double>(all);
}

}  // namespace quoth::train
