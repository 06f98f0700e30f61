// Which source and which content belong to which cue.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "attribution/model/attribution_view.h"
#include "model/weight_rows.h"

namespace quoth::attribution {

// TokenRange [first, last] labelled as one part.
struct PartSpan {
  Part part = Part::cue;
  std::int32_t first = 0;
  std::int32_t last = 0;
  friend bool operator==(const PartSpan&, const PartSpan&) = default;
};

// The spans of the tokens [begin, end) in order.
std::vector<PartSpan> spans_of(std::span<const SpanLabel> labels, std::int32_t begin,
                               std::int32_t end);

// The reverse: labels the tokens of a span.
void mark_span(const PartSpan& span, std::span<SpanLabel> labels);

class LinkFeatures {
 public:
  void clear() { size_ = 0; }
  void push(model::FeatureHash feature) { features_[size_++] = feature; }
  std::span<const model::FeatureHash> view() const { return {features_.data(), size_}; }

 private:
  std::array<model::FeatureHash, 40> features_;
  std::size_t size_ = 0;
};

// For the link of spans[cue] with spans[other]; the spans are all of one paragraph, in order.
void link_features(const AttributionView& reading, std::span<const PartSpan> spans, std::size_t cue,
                   std::size_t other, LinkFeatures& features);
// For spans[cue] to have no source.
void sourceless_features(const AttributionView& reading, std::span<const PartSpan> spans,
                         std::size_t cue, LinkFeatures& features);

// A cue with what belongs to it; numbers of spans.
struct Linked {
  std::size_t cue = 0;
  std::optional<std::size_t> source = {};
  std::vector<std::size_t> contents = {};
  std::int32_t margin = 0;  // by how much the choices were better than the next best ones
};

// Points into the model's bytes. Immutable; any thread.
class Linker {
 public:
  static Result<Linker> read(std::string_view weights);
  // Every cue of a paragraph, in order. A content goes to the cue that fits it best, a cue takes
  // the source that fits it best or none.
  std::vector<Linked> link(const AttributionView& reading, std::span<const PartSpan> spans) const;

 private:
  std::int32_t score(std::span<const model::FeatureHash> features) const;
  model::WeightRows weights_;
};

}  // namespace quoth::attribution
