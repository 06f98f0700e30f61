// The weights of the two passes that label spans.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "attribution/model/span_steps.h"
#include "model/weight_rows.h"
#include "quoth/result.h"

namespace quoth::attribution {

inline constexpr std::size_t kSpanStride = 16;

// Scores of one token's labels, then padding. 250 features of at most 127 each fit.
using LabelScores = std::array<std::int16_t, kSpanStride>;

// The scores of a token's window in both passes.
struct WindowScores {
  LabelScores first{};
  LabelScores second{};
};

// Points into the model's bytes. Immutable; any thread.
class SpanModel {
 public:
  // `window` has the weights of both passes side by side, `trees` those that only the second pass
  // has. Fails, with an empty path, if the sections are damaged.
  static Result<SpanModel> read(std::string_view window, std::string_view trees,
                                std::string_view first_chain, std::string_view second_chain);

  // Rows are far apart in memory: fetch them one token ahead of their use.
  void fetch_window(std::span<const model::FeatureHash> features) const;
  void fetch_trees(std::span<const model::FeatureHash> features) const;

  WindowScores score_window(std::span<const model::FeatureHash> features) const;
  // Adds to the second pass's scores.
  void add_trees(std::span<const model::FeatureHash> features, LabelScores& scores) const;

  const SpanSteps& first_chain() const { return first_chain_; }
  const SpanSteps& second_chain() const { return second_chain_; }

 private:
  model::WeightRows window_;
  model::WeightRows trees_;
  SpanSteps first_chain_;
  SpanSteps second_chain_;
};

// The section that holds transitions: 16-bit little-endian numbers, row by row.
std::string write_transitions(const LabelTransitions& transitions);

}  // namespace quoth::attribution
