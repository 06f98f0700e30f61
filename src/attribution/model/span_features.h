// The features that the span models label a token by. Training and labelling share them.
#pragma once

#include "attribution/model/attribution_view.h"
#include "attribution/model/label_map.h"
#include "model/feature_list.h"

namespace quoth::attribution {

// Of one token or span.
using SpanFeatures = model::FeatureList<224>;

// Words, tags, quotation marks and cue candidates around the token: the first pass. `sentence` has
// the token's sentence as far as it is in the paragraph, here and below.
void window_features(const AttributionView& view, const ParagraphRange& paragraph,
                     token::TokenRange sentence, Index token, SpanFeatures& features);

// Its place in the tree of its sentence, which must be parsed.
void tree_features(const AttributionView& view, const ParagraphRange& paragraph, Index token,
                   SpanFeatures& features);

// The labels that the pass before gave around it.
void label_features(const AttributionView& view, const ParagraphRange& paragraph,
                    token::TokenRange sentence, const LabelMap& labels, Index token,
                    SpanFeatures& features);

}  // namespace quoth::attribution
