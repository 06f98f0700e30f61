// How the templates of features make hashes of their values.
#pragma once

#include <algorithm>
#include <cstdint>

#include "attribution/model/span_features.h"

namespace quoth::attribution {

// Packs small numbers, 8 bits each, into one.
template <typename... Number>
constexpr model::FeatureHash pack(Number... numbers) {
  model::FeatureHash packed = 0;
  ((packed = packed << 8 | static_cast<model::FeatureHash>(numbers)), ...);
  return packed;
}

// Distances in steps that grow wider.
constexpr unsigned step_of(std::int32_t distance) {
  if (distance <= 3) return static_cast<unsigned>(std::max(distance, 0));
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 14) return 6;
  return distance <= 25 ? 7 : 8;
}

// Each template has a number of its own, below 256.
class FeatureWriter {
 public:
  explicit FeatureWriter(SpanFeatures& features) : features_(features) {}
  // Small numbers, at most seven of them.
  template <typename... Number>
  void small(unsigned number, Number... numbers) {
    static_assert(sizeof...(numbers) < 8);
    features_.push(model::combine(model::FeatureHash{number} << 56, pack(numbers...)));
  }
  // A word, and small numbers.
  template <typename... Number>
  void word(unsigned number, model::FeatureHash form, Number... numbers) {
    features_.push(model::combine(form, model::FeatureHash{number} << 56 | pack(numbers...)));
  }
  // Two words, and small numbers.
  template <typename... Number>
  void words(unsigned number, model::FeatureHash form, model::FeatureHash other,
             Number... numbers) {
    features_.push(model::combine(model::combine(form, other),
                                  model::FeatureHash{number} << 56 | pack(numbers...)));
  }

 private:
  SpanFeatures& features_;
};

// The tokens of a paragraph, and a token of its own kind outside of it.
class BoundedTokens {
 public:
  BoundedTokens(const AttributionView& view, token::TokenRange paragraph)
      : view_(view), paragraph_(paragraph) {}
  AttributionToken operator[](Index i) const {
    if (paragraph_.contains(i)) return view_.at(i);
    AttributionToken edge;
    edge.form = edge.lemma = 0x3c703e;
    edge.tag = static_cast<Tag>(kTagCount);
    edge.shape = static_cast<token::WordShape>(15);
    edge.entity = 15;
    return edge;
  }

 private:
  const AttributionView& view_;
  token::TokenRange paragraph_;
};

}  // namespace quoth::attribution
