#include "encoder/encoding.h"

#include <algorithm>
#include <array>

#include "encoder/kernels.h"

namespace quoth::encoder {
namespace {

// The scores of a token that is not read.
constexpr std::array<Score, *std::ranges::max_element(kLabels)> outside_scores() {
  std::array<Score, *std::ranges::max_element(kLabels)> scores{};
  for (std::size_t i = 1; i < scores.size(); ++i) scores[i] = kLowestScore;
  return scores;
}
constexpr auto kOutside = outside_scores();

std::size_t first_label(Output output) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < static_cast<std::size_t>(output); ++i) first += kLabels[i];
  return first;
}

}  // namespace

Encoding::Encoding(std::shared_ptr<const EncoderModel> model, std::size_t tokens)
    : model_(std::move(model)), rows_(tokens, kUnread) {}

std::span<const Score> Encoding::scores(Output output, Index token) const {
  const std::size_t labels = kLabels[static_cast<std::size_t>(output)];
  if (!reads(token)) return std::span(kOutside).first(labels);
  return std::span(scores_).subspan(rows_[token] * kAllLabels + first_label(output), labels);
}

void Encoding::add(Index token, const float* state) {
  rows_[token] = static_cast<std::uint32_t>(scales_.size());
  scores_.resize(scores_.size() + kAllLabels);
  score_labels(*model_, state, &scores_[scores_.size() - kAllLabels]);
  states_.resize(states_.size() + model_->width);
  scales_.push_back(
      kernels().quantize_state(state, model_->width, &states_[states_.size() - model_->width]));
}

std::vector<float> Encoding::state(Index token) const {
  std::vector<float> state(model_->width);
  const std::int16_t* numbers = states_.data() + rows_[token] * state.size();
  const float scale = scales_[rows_[token]];
  std::transform(numbers, numbers + state.size(), state.begin(),
                 [&](std::int16_t number) { return static_cast<float>(number) * scale; });
  return state;
}

std::vector<Score> Encoding::links(LinkKind kind, Index dependent,
                                   std::span<const Index> cues) const {
  std::vector<Score> scores(cues.size() + 1, kLowestScore);
  scores.back() = 0;
  if (!reads(dependent)) return scores;
  const auto pulled =
      form_of(*model_, kind, link_vector(model_->links.dependent, state(dependent)));
  std::vector<float> logits;  // of the cues that are read, then of no cue
  for (const Index cue : cues) {
    if (!reads(cue)) continue;
    logits.push_back(
        link_logit(*model_, kind, pulled, link_vector(model_->links.head, state(cue))));
  }
  logits.push_back(model_->links.none[static_cast<std::size_t>(kind)]);
  std::vector<Score> found(logits.size());
  write_scores(logits, found.data());
  auto next = found.begin();
  for (std::size_t i = 0; i < cues.size(); ++i) {
    if (reads(cues[i])) scores[i] = *next++;
  }
  scores.back() = *next;
  return scores;
}

std::vector<float> Encoding::mean(Index begin, Index end) const {
  std::vector<float> mean(model_->width);
  float count = 0;
  for (Index token = begin; token < end; ++token) {
    if (!reads(token)) continue;
    std::ranges::transform(mean, state(token), mean.begin(), std::plus());
    ++count;
  }
  for (float& number : mean) number = count > 0 ? number / count : 0;
  return mean;
}

}  // namespace quoth::encoder
