// What is read from final states: labels of tokens, and links to cues.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "encoder/encoder_model.h"

namespace quoth::encoder {

// A logarithm of a probability, in 1/256 of a natural one: from kLowestScore to 0.
using Score = std::int16_t;
inline constexpr int kScoreUnit = 256;
inline constexpr Score kLowestScore = -8192;

// The scores of unnormalized logarithms: their exponentials are brought to the sum 1. As many
// scores as logits, at least one.
void write_scores(std::span<const float> logits, Score* scores);

// The scores of all outputs for one state: those of spans, names, medium and sign one after the
// other, kAllLabels of them.
inline constexpr std::size_t kAllLabels = kLabels[0] + kLabels[1] + kLabels[2] + kLabels[3];
void score_labels(const EncoderModel& model, const float* state, Score* scores);

// How the weights see one token as dependent or as head of links: `link` floats.
std::vector<float> link_vector(const Dense& weights, std::span<const float> state);

// The logit of a link of that kind. `pulled` is form_of() of the dependent.
float link_logit(const EncoderModel& model, LinkKind kind, std::span<const float> pulled,
                 std::span<const float> head);
// The dependent's vector times the bilinear form of that kind.
std::vector<float> form_of(const EncoderModel& model, LinkKind kind,
                           std::span<const float> dependent);

}  // namespace quoth::encoder
