// The features of a link between a cue and its source or content. Training and linking share them.
#pragma once

#include <span>

#include "attribution/model/part_span.h"
#include "attribution/model/span_features.h"

namespace quoth::attribution {

// For the link of spans[cue] with spans[other]; the spans are all of one paragraph, in order.
void link_features(const AttributionView& view, std::span<const PartSpan> spans, std::size_t cue,
                   std::size_t other, SpanFeatures& features);
// For spans[cue] to have no source.
void sourceless_features(const AttributionView& view, std::span<const PartSpan> spans,
                         std::size_t cue, SpanFeatures& features);

}  // namespace quoth::attribution
