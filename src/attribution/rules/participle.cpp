#include "attribution/rules/participle.h"

#include <algorithm>
#include <optional>

#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

constexpr Index kMostBetween = 5;  // words from the participle to the mark

std::optional<Index> participle_in(const AttributionView& view, token::TokenRange content) {
  static const model::Lexicon& participles = model::Lexicon::named("reporting_participles");
  for (Index i = content.begin + 1; i + 2 < content.end; ++i) {
    if (view.at(i).tag != Tag::comma || view.at(i).mark != MarkState::outside) continue;
    const Index participle = i + 1;
    if (!participles.contains(view.text_of(participle))) continue;
    const Index end = std::min(content.end, participle + 1 + kMostBetween);
    for (Index k = participle + 1; k < end; ++k) {
      if (view.at(k).mark == MarkState::opening) return participle;
    }
  }
  return std::nullopt;
}

}  // namespace

Candidates split_at_participles(const AttributionView& view, Candidates candidates) {
  std::vector<AttributionCandidate>& all = candidates.attributions;
  for (std::size_t n = 0; n < all.size(); ++n) {
    if (!all[n].cue || !all[n].source) continue;
    const token::TokenRange content = all[n].content.back();
    const auto participle = participle_in(view, content);
    if (!participle || all[n].cue->end > *participle) continue;
    AttributionCandidate second = all[n];
    second.content = {{*participle + 1, content.end}};
    second.cue = token::TokenRange{*participle, *participle + 1};
    all[n].content.back().end = *participle - 1;
    all.push_back(std::move(second));
  }
  return candidates;
}

}  // namespace quoth::attribution
