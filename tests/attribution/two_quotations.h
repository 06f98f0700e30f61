// Two attributions of one sentence, and the features of links between their parts.
#pragma once

#include <set>
#include <vector>

#include "attribution/model/link_features.h"
#include "attribution/small_article.h"

namespace quoth::attribution {

using Spans = std::vector<PartSpan>;
using Features = std::set<model::FeatureHash>;

inline Features of_link(const AttributionView& view, const Spans& spans, std::size_t cue,
                        std::size_t other) {
  SpanFeatures features;
  link_features(view, spans, cue, other, features);
  return {features.view().begin(), features.view().end()};
}
inline Features of_no_source(const AttributionView& view, const Spans& spans, std::size_t cue) {
  SpanFeatures features;
  sourceless_features(view, spans, cue, features);
  return {features.view().begin(), features.view().end()};
}

// "Ann says it falls , Bob says it stands .": a source, a cue and a content, twice.
struct TwoQuotations {
  SmallArticle article{
      "Ann/NNP@says:nsubj says/VBZ/say!7@:root it/PRP@falls:nsubj falls/VBZ@says:ccomp , "
      "Bob/NNP@says:nsubj says/VBZ/say!7@says:conj it/PRP@stands:nsubj stands/VBZ@says:ccomp ."};
  Spans spans = {{Part::source, 0, 1}, {Part::cue, 1, 2}, {Part::content, 2, 4},
                 {Part::source, 5, 6}, {Part::cue, 6, 7}, {Part::content, 7, 9}};
};

}  // namespace quoth::attribution
