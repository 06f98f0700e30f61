// How the templates of the span features write their features down.
#pragma once

#include <algorithm>
#include <cstdint>

#include "quote/span_features.h"

namespace quoth {

// Packs small numbers, 8 bits each, into one.
template <typename... Number>
constexpr FeatureHash pack(Number... numbers) {
  FeatureHash packed = 0;
  ((packed = packed << 8 | static_cast<FeatureHash>(numbers)), ...);
  return packed;
}

// Distances in steps that widen.
constexpr unsigned step_of(std::int32_t distance) {
  if (distance <= 3) return static_cast<unsigned>(std::max(distance, 0));
  if (distance <= 5) return 4;
  if (distance <= 8) return 5;
  if (distance <= 14) return 6;
  return distance <= 25 ? 7 : 8;
}

// Each template has a number of its own, below 256.
class FeaturePen {
 public:
  explicit FeaturePen(SpanFeatures& features) : features_(features) {}
  // Small numbers, at most seven of them.
  template <typename... Number>
  void small(unsigned number, Number... numbers) {
    static_assert(sizeof...(numbers) < 8);
    features_.push(combine(FeatureHash{number} << 56, pack(numbers...)));
  }
  // A word, and small numbers.
  template <typename... Number>
  void word(unsigned number, FeatureHash form, Number... numbers) {
    features_.push(combine(form, FeatureHash{number} << 56 | pack(numbers...)));
  }
  // Two words, and small numbers.
  template <typename... Number>
  void words(unsigned number, FeatureHash form, FeatureHash other, Number... numbers) {
    features_.push(combine(combine(form, other), FeatureHash{number} << 56 | pack(numbers...)));
  }

 private:
  SpanFeatures& features_;
};

// The tokens of a paragraph, which may be asked for beyond its ends.
class ParagraphView {
 public:
  ParagraphView(const Reading& reading, const ReadParagraph& paragraph)
      : reading_(reading), begin_(paragraph.begin), end_(paragraph.end) {}
  const ReadToken& operator[](std::int32_t i) const {
    return i < begin_ || i >= end_ ? edge() : reading_.at(i);
  }

 private:
  static const ReadToken& edge() {
    static const ReadToken kEdge{.form = 0x3c703e,
                                 .lemma = 0x3c703e,
                                 .tag = static_cast<Tag>(kTagCount),
                                 .shape = 15,
                                 .entity = 15};
    return kEdge;
  }
  const Reading& reading_;
  std::int32_t begin_;
  std::int32_t end_;
};

}  // namespace quoth
