#include "attribution/model/linker.h"

#include <algorithm>
#include <limits>

#include "attribution/model/encoder_links.h"

namespace quoth::attribution {
namespace {

constexpr std::int32_t kWorst = std::numeric_limits<std::int32_t>::min() / 2;
constexpr std::int32_t kNoSecond = 255;  // the margin if there is no second choice

// The best of some choices, and by how much it is better than the second.
struct Best {
  std::int32_t score = kWorst;
  std::int32_t second = kWorst;

  // Whether the choice is the best so far.
  bool add(std::int32_t choice) {
    if (choice <= score) {
      second = std::max(second, choice);
      return false;
    }
    second = score;
    score = choice;
    return true;
  }
  void limit(std::int32_t& margin) const {
    if (second > kWorst) margin = std::min(margin, score - second);
  }
};

}  // namespace

Result<Linker> Linker::read(std::string_view weights) {
  const Result<model::WeightRows> rows = model::WeightRows::read(weights, 1);
  if (!rows) return rows.error();
  Linker linker;
  linker.weights_ = *rows;
  return linker;
}

std::int32_t Linker::score(std::span<const model::FeatureHash> features) const {
  std::int32_t sum = 0;
  for (const model::FeatureHash feature : features) sum += *weights_[feature];
  return sum;
}

std::vector<LinkedCue> Linker::link(const AttributionView& view,
                                    std::span<const PartSpan> spans) const {
  std::vector<LinkedCue> found;
  for (std::size_t k = 0; k < spans.size(); ++k) {
    if (spans[k].part == Part::cue) found.push_back({.cue = k, .margin = kNoSecond});
  }
  const EncoderLinks encoder_links(view.encoding, spans);
  SpanFeatures features;
  const auto score_of = [&](std::size_t cue, std::size_t other) {
    features.clear();
    link_features(view, spans, cue, other, features);
    encoder_links.features(cue, other, features);
    return score(features.view());
  };
  for (std::size_t k = 0; k < spans.size(); ++k) {
    if (spans[k].part != Part::content) continue;
    Best best;
    LinkedCue* choice = nullptr;
    auto near = std::ranges::lower_bound(found, k - std::min(k, kLinkReach), {}, &LinkedCue::cue);
    for (; near != found.end() && near->cue <= k + kLinkReach; ++near) {
      if (best.add(score_of(near->cue, k))) choice = &*near;
    }
    if (choice == nullptr) continue;
    choice->contents.push_back(k);
    best.limit(choice->margin);
  }
  for (LinkedCue& linked : found) {
    Best best;
    features.clear();
    sourceless_features(view, spans, linked.cue, features);
    encoder_links.sourceless_features(linked.cue, features);
    best.add(score(features.view()));
    const std::size_t end = std::min(spans.size(), linked.cue + kLinkReach + 1);
    for (std::size_t k = linked.cue - std::min(linked.cue, kLinkReach); k < end; ++k) {
      if (spans[k].part == Part::source && best.add(score_of(linked.cue, k))) linked.source = k;
    }
    best.limit(linked.margin);
  }
  return found;
}

}  // namespace quoth::attribution
