#include "train/trainer/link_trainer.h"

#include <limits>
#include <optional>

#include "attribution/model/encoder_links.h"
#include "train/trainer/shared_weights.h"
#include "train/trainer/shuffle.h"

namespace quoth::train {
namespace {

constexpr int kBits = 16;
constexpr int kEpochs = 5;

using Rows = std::vector<Row>;

// The candidates of one choice, and which of them are right.
struct Choice {
  std::vector<Rows> candidates;
  std::vector<bool> right;
};

bool has(const std::vector<Index>& tokens, const attribution::PartSpan& span) {
  return std::ranges::binary_search(tokens, span.tokens.begin);
}

class Collector {
 public:
  explicit Collector(const SharedWeights& weights) : weights_(weights) {}

  void collect(const LinkExample& example, const attribution::ParagraphRange& paragraph,
               std::vector<Choice>& choices) {
    const auto spans = attribution::spans_of(example.article->labels, paragraph.tokens);
    const attribution::EncoderLinks encoder_links(example.view->encoding, spans);
    const auto& attributions = example.article->attributions;
    for (std::size_t k = 0; k < spans.size(); ++k) {
      Choice choice;
      if (spans[k].part == attribution::Part::content) {
        for (std::size_t c = 0; c < spans.size(); ++c) {
          if (spans[c].part != attribution::Part::cue) continue;
          features_.clear();
          attribution::link_features(*example.view, spans, c, k, features_);
          encoder_links.features(c, k, features_);
          const bool right = std::ranges::any_of(attributions, [&](const auto& each) {
            return has(each.cue, spans[c]) && has(each.content, spans[k]);
          });
          add(choice, right);
        }
      } else if (spans[k].part == attribution::Part::cue) {
        features_.clear();
        attribution::sourceless_features(*example.view, spans, k, features_);
        encoder_links.sourceless_features(k, features_);
        const bool sourceless = std::ranges::any_of(attributions, [&](const auto& each) {
          return has(each.cue, spans[k]) && each.source.empty();
        });
        add(choice, sourceless);
        for (std::size_t s = 0; s < spans.size(); ++s) {
          if (spans[s].part != attribution::Part::source) continue;
          features_.clear();
          attribution::link_features(*example.view, spans, k, s, features_);
          encoder_links.features(k, s, features_);
          const bool right = std::ranges::any_of(attributions, [&](const auto& each) {
            return has(each.cue, spans[k]) && has(each.source, spans[s]);
          });
          add(choice, right);
        }
      }
      if (choice.candidates.size() > 1 && std::ranges::count(choice.right, true) > 0) {
        choices.push_back(std::move(choice));
      }
    }
  }

 private:
  void add(Choice& choice, bool right) {
    Rows rows;
    for (const model::FeatureHash feature : features_.view())
      rows.push_back(weights_.row_of(feature));
    choice.candidates.push_back(std::move(rows));
    choice.right.push_back(right);
  }
  const SharedWeights& weights_;
  attribution::SpanFeatures features_;
};

}  // namespace

std::string train_linker(const std::vector<LinkExample>& examples) {
  SharedWeights weights(kBits, 1);
  std::vector<Choice> choices;
  Collector collector(weights);
  for (const LinkExample& example : examples) {
    for (const attribution::ParagraphRange& paragraph : example.view->paragraphs) {
      collector.collect(example, paragraph, choices);
    }
  }
  std::vector<const Choice*> order;
  order.reserve(choices.size());
  for (const Choice& choice : choices) order.push_back(&choice);
  std::mt19937_64 random(11);
  for (int epoch = 0; epoch < kEpochs; ++epoch) {
    shuffle(order, random);
    for (const Choice* choice : order) {
      constexpr float kWorst = std::numeric_limits<float>::lowest();
      constexpr float kMargin = 1;
      float best_right = kWorst;
      float best_wrong = kWorst;
      std::size_t right = 0;
      std::size_t wrong = 0;
      for (std::size_t i = 0; i < choice->candidates.size(); ++i) {
        float score = 0;
        for (const Row row : choice->candidates[i]) score += *weights[row];
        float& best = choice->right[i] ? best_right : best_wrong;
        if (score > best) {
          best = score;
          (choice->right[i] ? right : wrong) = i;
        }
      }
      if (best_wrong > kWorst && best_right < best_wrong + kMargin) {
        for (const Row row : choice->candidates[right]) weights.add(row, 0, 1);
        for (const Row row : choice->candidates[wrong]) weights.add(row, 0, -1);
      }
      weights.tick();
    }
  }
  weights.average();
  return weights.bytes(weights.scale());
}

}  // namespace quoth::train
