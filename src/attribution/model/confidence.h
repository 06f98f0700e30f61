// How likely an attribution is right: cue, source and content.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "attribution/attribution_candidate.h"
#include "quoth/result.h"

namespace quoth::attribution {

// What is known for and against an attribution, in steps: each fact has one of kSteps values.
inline constexpr int kFacts = 7;
inline constexpr int kSteps = 13;
using Evidence = std::array<std::uint8_t, kFacts>;

Evidence evidence_of(const AttributionCandidate& candidate);

// A logistic regression over the evidence, in whole numbers. Immutable; any thread.
class Confidence {
 public:
  using Weights = std::array<std::array<std::int16_t, kSteps>, kFacts>;
  // The chance, in hundredths, is the number of levels that a score reaches.
  using Levels = std::array<std::int16_t, 99>;

  Confidence() = default;
  Confidence(const Weights& weights, const Levels& levels) : weights_(weights), levels_(levels) {}
  // Fails, with an empty path, if the section is damaged.
  static Result<Confidence> read(std::string_view bytes);
  std::string write() const;

  std::int32_t score(const Evidence& evidence) const;
  // From 0 to 0.99.
  float operator()(const Evidence& evidence) const;

 private:
  Weights weights_{};
  Levels levels_{};
};

}  // namespace quoth::attribution
