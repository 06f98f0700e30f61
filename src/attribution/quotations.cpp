#include "attribution/quotations.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace quoth::attribution {
namespace {

Span bytes_of(const AttributionView& view, token::TokenRange tokens) {
  return {view.span_of(tokens.begin).begin, view.span_of(tokens.end - 1).end};
}

// A source that ends within a name gets the rest of the name too.
Span with_whole_name(const Annotation& annotation, Span source) {
  const auto name = std::ranges::lower_bound(annotation.entities, source.end, {},
                                             [](const Entity& entity) { return entity.span.end; });
  if (name != annotation.entities.end() && name->label != EntityLabel::misc &&
      name->span.begin < source.end && name->span.begin >= source.begin) {
    source.end = name->span.end;
  }
  return source;
}

Quotation quotation_of(const AttributionView& view, const AttributionCandidate& attribution) {
  const Annotation& annotation = *view.annotation;
  Quotation quotation;
  for (const token::TokenRange content : attribution.content) {
    quotation.content.push_back(bytes_of(view, content));
  }
  if (attribution.cue) quotation.cue = bytes_of(view, *attribution.cue);
  if (attribution.source) {
    quotation.source = with_whole_name(annotation, bytes_of(view, *attribution.source));
  }
  quotation.type = attribution.type;
  quotation.medium = attribution.medium;
  quotation.sign = attribution.sign;
  quotation.confidence = attribution.confidence;
  quotation.resolved_by = attribution.resolved_by;
  quotation.sentence = view.at(attribution.begin()).sentence;
  quotation.paragraph = annotation.sentences[quotation.sentence].paragraph;
  return quotation;
}

}  // namespace

std::vector<Quotation> quotations_of(const AttributionView& view,
                                     const std::vector<AttributionCandidate>& attributions) {
  std::vector<std::size_t> order(attributions.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return std::pair{attributions[a].begin(), attributions[b].end()} <
           std::pair{attributions[b].begin(), attributions[a].end()};
  });
  std::vector<Index> place(attributions.size());
  for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = static_cast<Index>(i);
  std::vector<Quotation> quotations;
  std::vector<Index> latest_end;  // of those up to each quotation
  for (std::size_t i = 0; i < order.size(); ++i) {
    const AttributionCandidate& attribution = attributions[order[i]];
    const token::TokenRange tokens{attribution.begin(), attribution.end()};
    Quotation quotation = quotation_of(view, attribution);
    if (attribution.continues) quotation.continues = place[*attribution.continues];
    for (std::size_t k = i; k-- > 0 && latest_end[k] >= tokens.end;) {
      const bool inside =
          std::ranges::any_of(attributions[order[k]].content,
                              [&](token::TokenRange piece) { return piece.contains(tokens); });
      if (!inside) continue;
      quotation.within = static_cast<Index>(k);
      break;
    }
    quotations.push_back(std::move(quotation));
    latest_end.push_back(std::max(tokens.end, latest_end.empty() ? 0 : latest_end.back()));
  }
  return quotations;
}

}  // namespace quoth::attribution
