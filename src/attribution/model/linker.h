// Which source and which contents belong to which cue.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "attribution/model/link_features.h"
#include "model/weight_rows.h"
#include "quoth/result.h"

namespace quoth::attribution {

// A cue with what belongs to it; numbers of spans.
struct LinkedCue {
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
  std::vector<LinkedCue> link(const AttributionView& view, std::span<const PartSpan> spans) const;

 private:
  std::int32_t score(std::span<const model::FeatureHash> features) const;
  model::WeightRows weights_;
};

}  // namespace quoth::attribution
