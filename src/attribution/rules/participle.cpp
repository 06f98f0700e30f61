#include "attribution/rules/participle.h"

#include <algorithm>
#include <optional>

#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

constexpr std::int32_t kNear = 5;  // words from the participle to the marks

bool reports(const Annotation& annotation, std::int32_t token) {
  static const model::Lexicon& participles = model::Lexicon::named("reporting_participles");
  return participles.contains(
      annotation.text_of(annotation.tokens[static_cast<std::size_t>(token)].span));
}

// The participle within `piece`, if there is one.
std::optional<std::int32_t> participle_in(const Annotation& annotation,
                                          const AttributionView& reading, TokenSpan piece) {
  for (std::int32_t i = piece.first + 1; i + 2 <= piece.last; ++i) {
    if (reading.at(i).tag != Tag::comma || reading.at(i).mark != MarkState::outside) continue;
    if (!reports(annotation, i + 1)) continue;
    for (std::int32_t k = i + 2; k <= std::min(piece.last, i + 1 + kNear); ++k) {
      if (reading.at(k).mark == MarkState::opening) return i + 1;
    }
  }
  return std::nullopt;
}

}  // namespace

void split_at_participles(const Annotation& annotation, const AttributionView& reading,
                          std::vector<Draft>& drafts) {
  for (std::size_t d = 0; d < drafts.size(); ++d) {
    if (!drafts[d].cue || !drafts[d].source) continue;
    const TokenSpan piece = drafts[d].content.back();
    const auto participle = participle_in(annotation, reading, piece);
    if (!participle || drafts[d].cue->last >= *participle) continue;
    Draft second = drafts[d];
    second.content = {{*participle + 1, piece.last}};
    second.cue = TokenSpan{*participle, *participle};
    drafts[d].content.back().last = *participle - 2;
    drafts.push_back(std::move(second));
  }
}

}  // namespace quoth::attribution
