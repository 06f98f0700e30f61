#include "encoder/heads.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "encoder/float_math.h"
#include "encoder/kernels.h"

namespace quoth::encoder {
namespace {

// Sums of exponentials that are not there: padding to a multiple of kLanes.
constexpr float kNothing = -87;

std::size_t in_lanes(std::size_t count) { return (count + kLanes - 1) / kLanes * kLanes; }

// `rows` rows of weights times a vector, and the bias.
void apply(const Dense& dense, std::span<const float> vector, float* out) {
  for (std::size_t i = 0; i < dense.bias.size(); ++i) {
    out[i] = kernels().dot(dense.weights.data() + i * vector.size(), vector.data(), vector.size()) +
             dense.bias[i];
  }
}

}  // namespace

void write_scores(std::span<const float> logits, Score* scores) {
  const float largest = *std::ranges::max_element(logits);
  std::vector<float> powers(in_lanes(logits.size()), kNothing);
  std::ranges::transform(logits, powers.begin(), [&](float logit) { return logit - largest; });
  kernels().exponentials(powers.data(), powers.size());
  float sum = 0;
  for (std::size_t i = 0; i < logits.size(); ++i) sum += powers[i];
  const double total = natural_logarithm(sum);
  for (std::size_t i = 0; i < logits.size(); ++i) {
    const double logarithm = static_cast<double>(logits[i] - largest) - total;
    // Rounded half to even; min and max in this order also bring what is no number into range.
    const double score = std::nearbyint(logarithm * kScoreUnit);
    scores[i] = static_cast<Score>(std::min(0.0, std::max<double>(kLowestScore, score)));
  }
}

void score_labels(const EncoderModel& model, const float* state, Score* scores) {
  std::array<float, *std::ranges::max_element(kLabels)> logits;
  for (std::size_t i = 0; i < kOutputs; ++i) {
    apply(model.outputs[i], {state, model.width}, logits.data());
    write_scores({logits.data(), kLabels[i]}, scores);
    scores += kLabels[i];
  }
}

std::vector<float> link_vector(const Dense& weights, std::span<const float> state) {
  std::vector<float> vector(weights.bias.size());
  apply(weights, state, vector.data());
  kernels().gelu(vector.data(), vector.size());
  return vector;
}

std::vector<float> form_of(const EncoderModel& model, LinkKind kind,
                           std::span<const float> dependent) {
  const std::size_t link = model.link;
  const float* form = model.links.form.data() + static_cast<std::size_t>(kind) * link * link;
  std::vector<float> pulled(link);
  for (std::size_t i = 0; i < link; ++i) {
    for (std::size_t j = 0; j < link; ++j) pulled[j] += dependent[i] * form[i * link + j];
  }
  return pulled;
}

float link_logit(const EncoderModel& model, LinkKind kind, std::span<const float> pulled,
                 std::span<const float> head) {
  const float* linear = model.links.linear.data() + static_cast<std::size_t>(kind) * model.link;
  return kernels().dot(pulled.data(), head.data(), model.link) +
         kernels().dot(linear, head.data(), model.link);
}

}  // namespace quoth::encoder
