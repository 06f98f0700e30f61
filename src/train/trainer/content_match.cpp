#include "train/trainer/content_match.h"

#include <algorithm>
#include <vector>

namespace quoth::train {
namespace {

std::size_t common(const std::vector<Span>& a, const std::vector<Span>& b) {
  std::size_t sum = 0;
  for (const Span x : a) {
    for (const Span y : b) {
      const auto begin = std::max(x.begin, y.begin);
      const auto end = std::min(x.end, y.end);
      if (begin < end) sum += end - begin;
    }
  }
  return sum;
}

std::size_t size_of(const std::vector<Span>& spans) {
  std::size_t sum = 0;
  for (const Span span : spans) sum += span.size();
  return sum;
}

}  // namespace

Match best_match(const SpokenArticle& article, const Quotation& quotation) {
  Match best;
  for (const GoldQuotation& gold : article.quotations) {
    const std::size_t both = common(gold.content, quotation.content);
    if (both == 0) continue;
    const std::size_t all = size_of(gold.content) + size_of(quotation.content) - both;
    const double share = static_cast<double>(both) / static_cast<double>(all);
    if (share > best.share) best = {&gold, share};
  }
  return best;
}

}  // namespace quoth::train
