// Passes over an article that score labels: what is a source, a cue and a content.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "attribution/model/span_features.h"
#include "attribution/model/span_model.h"
#include "model/best_path.h"

namespace quoth::attribution {

// Calls visit(sentence) for the sentences of a paragraph in order.
template <typename Visit>
void for_sentences(const AttributionView& view, token::TokenRange paragraph, Visit visit) {
  for (Index i = paragraph.begin; i < paragraph.end;) {
    const token::TokenRange sentence = view.sentence_of(i);
    visit(token::TokenRange{sentence.begin, std::min(sentence.end, paragraph.end)});
    i = sentence.end;
  }
}

// Whether a later pass scores a sentence: the pass before found something in it, or it has
// quotation marks.
bool may_quote(const AttributionView& view, token::TokenRange sentence,
               std::span<const SpanLabel> labels);

// Of one article. `labels` are of the whole article.
class SpanLabeler {
 public:
  SpanLabeler(AttributionView& view, const SpanModel& model, const parse::Parser& parser)
      : view_(view), model_(model), parser_(parser) {}

  // Scores every label of every token.
  void score();
  // The scores of the tokens of a paragraph; none if nothing was found in it.
  std::span<const LabelScores> scores(std::size_t paragraph) const;
  // The first pass alone.
  void label_first(std::span<SpanLabel> labels);

 private:
  // Calls fill(token, features), fetch(features) and, one token later, sum(token, features).
  template <typename Fill, typename Fetch, typename Sum>
  void in_turn(token::TokenRange sentence, Fill fill, Fetch fetch, Sum sum);
  // The trees of the sentences that the later passes score.
  void parse();
  // A pass that starts from the labels of the one before. A sentence is not scored again if its
  // labels stayed as they were. False if the paragraph has no sentence to score.
  bool score_again(const ParagraphRange& paragraph);
  void score_trees(const ParagraphRange& paragraph, token::TokenRange sentence);
  void score_labels(const ParagraphRange& paragraph, token::TokenRange sentence);

  AttributionView& view_;
  const SpanModel& model_;
  const parse::Parser& parser_;
  parse::ParseWorkspace parse_workspace_;
  std::array<SpanFeatures, 2> features_;  // of a token and the one before
  model::BestPath<SpanSteps> path_;
  LabelMap map_;
  // Of each token of the article:
  std::vector<LabelScores> first_;
  std::vector<LabelScores> fixed_;   // scores of window and, once parsed, tree in the later passes
  std::vector<LabelScores> second_;  // the same and those of the labels
  std::vector<SpanLabel> labels_;    // of the last pass that searched for them
  std::vector<SpanLabel> seen_;      // the labels that `second_` was scored with, or kUnseen
  std::vector<SpanLabel> before_;    // a paragraph's labels of the pass before
  std::vector<bool> found_;          // whether a paragraph has anything
};

}  // namespace quoth::attribution
