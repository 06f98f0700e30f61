#include "train/trainer/chooser_trainer.h"

#include <algorithm>
#include <cmath>

#include "attribution/model/encoder_spans.h"
#include "attribution/model/span_labeler.h"
#include "train/trainer/dropout.h"
#include "train/trainer/shuffle.h"

namespace quoth::train {
namespace {

constexpr int kBits = 17;
constexpr int kEpochs = 8;
constexpr float kRate = 0.04F;
constexpr float kDecay = 0.3F;  // of the rate, per epoch
constexpr double kDropout = 0.35;

float logistic(float score) { return 1 / (1 + std::exp(-score)); }

// `spans` has the scores of labels.
template <typename Spans>
std::vector<ChoiceExample> choices_by(const AttributedArticle& article,
                                      const attribution::AttributionView& view, Spans& spans,
                                      const attribution::SpanSteps& steps) {
  attribution::SpanLattice lattice;
  attribution::SpanFeatures features;
  std::vector<ChoiceExample> examples;
  for (std::size_t p = 0; p < view.paragraphs.size(); ++p) {
    const attribution::ParagraphRange& paragraph = view.paragraphs[p];
    if (spans.scores(p).empty()) continue;
    const auto gold = attribution::spans_of(article.labels, paragraph.tokens);
    lattice.build(spans.scores(p), steps);
    const auto candidates = attribution::find_candidates(view, paragraph, lattice);
    for (std::size_t k = 0; k < candidates.size(); ++k) {
      attribution::candidate_features(view, paragraph, lattice, candidates, k, features);
      ChoiceExample& example = examples.emplace_back();
      for (const model::FeatureHash feature : features.view()) {
        example.rows.push_back(static_cast<Row>(feature >> (64 - kBits)));
      }
      example.right = std::ranges::find(gold, candidates[k].span) != gold.end();
    }
  }
  return examples;
}

}  // namespace

std::vector<ChoiceExample> choices_in(const AttributedArticle& article,
                                      const attribution::AttributionModel& model,
                                      const encoder::Encoding* encoding) {
  const auto table = token::TokenTable::with_all_columns(article.annotation);
  attribution::AttributionView view = attribution::AttributionView::of(table, model.cue_odds);
  view.encoding = encoding;
  if (encoding != nullptr) {
    const attribution::EncoderSpans spans(view, model.parser);
    return choices_by(article, view, spans, attribution::EncoderSpans::steps());
  }
  attribution::SpanLabeler labeler(view, model.spans, model.parser);
  return choices_by(article, view, labeler, model.spans.second_chain());
}

std::string train_chooser(std::vector<const ChoiceExample*> examples) {
  SharedWeights weights(kBits, 1);
  std::mt19937_64 random(5);
  Dropout dropout(kDropout, 6);
  std::vector<Row> kept;
  for (int epoch = 0; epoch < kEpochs; ++epoch) {
    shuffle(examples, random);
    const float rate = kRate / (1 + kDecay * static_cast<float>(epoch));
    for (const ChoiceExample* example : examples) {
      kept.clear();
      float sum = 0;
      for (const Row row : example->rows) {
        if (dropout.drops()) continue;
        kept.push_back(row);
        sum += *weights[row];
      }
      const float wrong = (example->right ? 1.0F : 0.0F) - logistic(sum * dropout.gain());
      for (const Row row : kept) weights.add(row, 0, rate * wrong);
      weights.tick();
    }
  }
  weights.average();
  return weights.bytes(attribution::kOddsUnit);
}

std::string no_choice() { return std::string(std::size_t{1} << kBits, '\0'); }

}  // namespace quoth::train
