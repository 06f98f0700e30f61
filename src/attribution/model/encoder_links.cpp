#include "attribution/model/encoder_links.h"

#include <algorithm>
#include <limits>

#include "attribution/model/feature_writer.h"

namespace quoth::attribution {
namespace {

// The numbers of the templates, after those of link_features().
constexpr unsigned kFirstTemplate = 64;
constexpr encoder::Score kNoChance = std::numeric_limits<encoder::Score>::min();
constexpr unsigned kSourceless = 15;  // the kind of link that is none

// Logarithms of chances, in 256ths, in steps that grow wider.
unsigned step_of_chance(int chance) {
  constexpr int kBounds[] = {-5, -20, -60, -120, -200, -300, -450, -650, -900, -1300, -1900};
  return static_cast<unsigned>(std::ranges::count_if(kBounds, [&](int b) { return chance < b; }));
}
unsigned step_of_lead(int lead) {
  return lead >= 0 ? 20 + step_of_chance(-lead) : step_of_chance(lead);
}

}  // namespace

EncoderLinks::EncoderLinks(const encoder::Encoding* encoding, std::span<const PartSpan> spans)
    : spans_(spans) {
  if (encoding == nullptr) return;
  for (std::size_t k = 0; k < spans.size(); ++k) {
    if (spans[k].part == Part::cue) cues_.push_back(k);
  }
  chances_.resize(spans.size());
  std::vector<Index> tokens;
  for (std::size_t k = 0; k < spans.size(); ++k) {
    if (spans[k].part == Part::cue) continue;
    const auto first = std::ranges::lower_bound(cues_, k - std::min(k, kLinkReach));
    const auto end = std::ranges::upper_bound(cues_, k + kLinkReach);
    tokens.clear();
    for (auto cue = first; cue != end; ++cue) tokens.push_back(spans[*cue].tokens.begin);
    const auto kind =
        spans[k].part == Part::source ? encoder::LinkKind::source : encoder::LinkKind::content;
    Chances& chances = chances_[k];
    chances.first_cue = static_cast<std::size_t>(first - cues_.begin());
    chances.cues = encoding->links(kind, spans[k].tokens.begin, tokens);
    chances.none = chances.cues.back();
    chances.cues.pop_back();
    chances.best = chances.none;
    for (const encoder::Score chance : chances.cues) {
      chances.best = std::max(chances.best, chance);
    }
  }
}

encoder::Score EncoderLinks::chance(std::size_t cue, std::size_t other) const {
  const Chances& chances = chances_[other];
  const auto place = std::ranges::lower_bound(cues_, cue);
  const auto number = static_cast<std::size_t>(place - cues_.begin()) - chances.first_cue;
  return number < chances.cues.size() ? chances.cues[number] : kNoChance;
}

void EncoderLinks::features(std::size_t cue, std::size_t other, SpanFeatures& features) const {
  if (chances_.empty()) return;
  const Chances& chances = chances_[other];
  const int own = chance(cue, other);
  const auto kind = static_cast<unsigned>(spans_[other].part) * 2U + (other < cue ? 1U : 0U);
  const auto part = static_cast<unsigned>(spans_[other].part);
  const bool best = own == chances.best;
  FeatureWriter writer(features);
  writer.small(kFirstTemplate, part, step_of_chance(own), best);
  writer.small(kFirstTemplate + 1, kind, step_of_chance(own));
  writer.small(kFirstTemplate + 2, part, step_of_lead(own - chances.none), best);
  writer.small(kFirstTemplate + 3, part, step_of_chance(own - chances.best));
}

void EncoderLinks::sourceless_features(std::size_t cue, SpanFeatures& features) const {
  if (chances_.empty()) return;
  int best = kNoChance;
  const std::size_t end = std::min(spans_.size(), cue + kLinkReach + 1);
  for (std::size_t k = cue - std::min(cue, kLinkReach); k < end; ++k) {
    if (spans_[k].part == Part::source) best = std::max<int>(best, chance(cue, k));
  }
  FeatureWriter(features).small(kFirstTemplate + 4, kSourceless, step_of_chance(best));
}

}  // namespace quoth::attribution
