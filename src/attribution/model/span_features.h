// The features that the span models label a token by. Training and labelling share them.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "attribution/model/attribution_view.h"
#include "attribution/model/label_map.h"

namespace quoth::attribution {

// Features of one token or span; reused so that nothing is allocated.
class SpanFeatures {
 public:
  static constexpr std::size_t kCapacity = 224;
  void clear() { size_ = 0; }
  void push(model::FeatureHash feature) { features_[static_cast<std::size_t>(size_++)] = feature; }
  std::size_t size() const { return static_cast<std::size_t>(size_); }
  std::span<const model::FeatureHash> view() const { return {features_.data(), size()}; }

 private:
  std::array<model::FeatureHash, kCapacity> features_;
  // Of another type than the features: storing one then leaves it in its register.
  std::int32_t size_ = 0;
};

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
