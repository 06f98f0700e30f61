#include "attribution/attribution_finder.h"

#include <algorithm>
#include <numeric>

#include "attribution/attribution_candidates.h"
#include "attribution/rules/medium.h"
#include "attribution/rules/quotation_type.h"

namespace quoth::attribution {
namespace {

// Set by hand: the corpus that confidence is learnt from has few signatures and transcripts.
constexpr float kLaidOut = 0.9F;
// Quotations of less confidence are left out: one in seven of them is right.
constexpr float kLeast = 0.2F;

Span bytes_of(const Annotation& annotation, TokenSpan span) {
  return {annotation.tokens[static_cast<std::size_t>(span.first)].span.begin,
          annotation.tokens[static_cast<std::size_t>(span.last)].span.end};
}

// A source that ends within a name takes the rest of the name too.
Span with_whole_name(const Annotation& annotation, Span source) {
  const auto name = std::ranges::lower_bound(annotation.entities, source.end, {},
                                             [](const Entity& entity) { return entity.span.end; });
  if (name != annotation.entities.end() && name->label != EntityLabel::misc &&
      name->span.begin < source.end && name->span.begin >= source.begin) {
    source.end = name->span.end;
  }
  return source;
}

Quotation quotation_of(const Annotation& annotation, const AttributionView& reading,
                       const Draft& draft) {
  Quotation quotation;
  for (const TokenSpan content : draft.content) {
    quotation.content.push_back(bytes_of(annotation, content));
  }
  if (draft.cue) quotation.cue = bytes_of(annotation, *draft.cue);
  if (draft.source) {
    quotation.source = with_whole_name(annotation, bytes_of(annotation, *draft.source));
  }
  quotation.type = type_of(annotation, reading, draft);
  if (draft.cue) quotation.medium = medium_of(annotation, *draft.cue);
  quotation.confidence = draft.confidence;
  quotation.resolved_by = draft.resolved_by;
  quotation.sentence = reading.at(draft.begin()).sentence;
  quotation.paragraph = annotation.sentences[quotation.sentence].paragraph;
  return quotation;
}

// In order of their beginning, the longer ones first; `continues` and `within` are filled.
std::vector<Quotation> in_order(const Annotation& annotation, const AttributionView& reading,
                                const std::vector<Draft>& drafts) {
  std::vector<std::size_t> order(drafts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t d) {
    return std::pair{drafts[d].begin(), -drafts[d].end()};
  });
  std::vector<Index> place(drafts.size());
  for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = static_cast<Index>(i);
  std::vector<Quotation> quotations;
  std::vector<std::int32_t> furthest;  // where what begins before ends at the latest
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Draft& draft = drafts[order[i]];
    Quotation quotation = quotation_of(annotation, reading, draft);
    if (draft.continues) quotation.continues = place[*draft.continues];
    for (std::size_t k = i; k-- > 0 && furthest[k] >= draft.end();) {
      const Draft& outer = drafts[order[k]];
      const bool inside = std::ranges::any_of(outer.content, [&](TokenSpan piece) {
        return piece.first <= draft.begin() && draft.end() <= piece.last + 1;
      });
      if (!inside) continue;
      quotation.within = static_cast<Index>(k);
      break;
    }
    quotations.push_back(std::move(quotation));
    furthest.push_back(std::max(draft.end(), furthest.empty() ? 0 : furthest.back()));
  }
  return quotations;
}

}  // namespace

Result<AttributionFinder> AttributionFinder::load(std::string_view model) {
  Result<AttributionModel> loaded = AttributionModel::load(model);
  if (!loaded) return loaded.error();
  AttributionFinder finder;
  finder.model_ = *std::move(loaded);
  return finder;
}

std::vector<Quotation> AttributionFinder::find(const Annotation& annotation,
                                               const std::vector<token::Word>& words) const {
  AttributionView reading = AttributionView::of(annotation, words, model_.cue_odds);
  std::vector<Draft> drafts = draft_quotations(annotation, model_, reading);
  for (Draft& draft : drafts) {
    draft.confidence =
        draft.laid_out() ? kLaidOut : model_.confidence(evidence_of(annotation, reading, draft));
  }
  drop_drafts(drafts, [](const Draft& draft) { return draft.confidence < kLeast; });
  return in_order(annotation, reading, drafts);
}

}  // namespace quoth::attribution
