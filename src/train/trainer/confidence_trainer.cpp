#include "train/trainer/confidence_trainer.h"

#include <algorithm>
#include <cmath>

#include "attribution/attributions.h"

namespace quoth::train {
namespace {

using Tokens = std::vector<Index>;

void append(Tokens& tokens, token::TokenRange span) {
  for (Index i = span.begin; i < span.end; ++i) tokens.push_back(i);
}

std::size_t common_tokens(const Tokens& a, const Tokens& b) {
  return static_cast<std::size_t>(
      std::ranges::count_if(a, [&](Index token) { return std::ranges::binary_search(b, token); }));
}

bool half_common(const Tokens& a, const Tokens& b) {
  const std::size_t shared = common_tokens(a, b);
  const std::size_t all = a.size() + b.size() - shared;
  return 2 * shared >= all;
}

bool is_right(const attribution::AttributionCandidate& candidate,
              const AttributedArticle& article) {
  Tokens cue;
  Tokens source;
  Tokens content;
  if (candidate.cue) append(cue, *candidate.cue);
  if (candidate.source) append(source, *candidate.source);
  for (const token::TokenRange piece : candidate.content) append(content, piece);
  return std::ranges::any_of(article.attributions, [&](const GoldAttribution& gold) {
    if (candidate.continues) {
      return 2 * common_tokens(content, gold.content) >= content.size() &&
             half_common(source, gold.source);
    }
    const bool cues = cue.empty() ? gold.cue.empty() : common_tokens(cue, gold.cue) > 0;
    return cues && half_common(source, gold.source) && half_common(content, gold.content);
  });
}

double logistic(double score) { return 1 / (1 + std::exp(-score)); }

}  // namespace

std::vector<Judged> judge(const AttributedArticle& article,
                          const attribution::AttributionModel& model,
                          const encoder::Encoding* encoding) {
  const auto table = token::TokenTable::with_all_columns(article.annotation);
  attribution::AttributionView view = attribution::AttributionView::of(table, model.cue_odds);
  view.encoding = encoding;
  std::vector<Judged> judged;
  for (const attribution::AttributionCandidate& candidate :
       attribution::find_attributions(model, view)) {
    judged.push_back({attribution::evidence_of(candidate), is_right(candidate, article)});
  }
  return judged;
}

attribution::Confidence train_confidence(const std::vector<Judged>& judged) {
  constexpr int kEpochs = 30;
  constexpr double kRate = 0.01;
  constexpr double kUnit = 256;
  std::array<std::array<double, attribution::kSteps>, attribution::kFacts> weights{};
  for (int epoch = 0; epoch < kEpochs; ++epoch) {
    for (const Judged& each : judged) {
      double score = 0;
      for (std::size_t f = 0; f < attribution::kFacts; ++f) score += weights[f][each.evidence[f]];
      const double wrong = (each.right ? 1.0 : 0.0) - logistic(score);
      for (std::size_t f = 0; f < attribution::kFacts; ++f)
        weights[f][each.evidence[f]] += kRate * wrong;
    }
  }
  attribution::Confidence::Weights rounded{};
  for (std::size_t f = 0; f < attribution::kFacts; ++f) {
    for (std::size_t s = 0; s < attribution::kSteps; ++s) {
      rounded[f][s] = static_cast<std::int16_t>(std::lround(weights[f][s] * kUnit));
    }
  }
  attribution::Confidence::Levels levels{};
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const double chance = (static_cast<double>(i) + 0.5) / 100;
    levels[i] = static_cast<std::int16_t>(std::lround(std::log(chance / (1 - chance)) * kUnit));
  }
  return {rounded, levels};
}

}  // namespace quoth::train
