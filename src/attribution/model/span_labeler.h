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

  // The scores of every label of the tokens of a paragraph; none if nothing was found in it. Valid
  // until the next call. Scores some paragraphs at once, from this one on, and keeps no others, so
  // that memory does not grow with the article: ask for them in order. Adds to the view the trees
  // of the sentences that it scores.
  std::span<const LabelScores> scores(std::size_t paragraph);
  // The first pass alone.
  void label_first(std::span<SpanLabel> labels);

 private:
  // Scores the paragraphs from this one on that are scored at once.
  void score_from(std::size_t paragraph);
  void label_first(const ParagraphRange& paragraph, std::span<SpanLabel> labels);
  // The values of tokens among those of the tokens that are scored at once.
  template <typename Values>
  auto scored(token::TokenRange tokens, Values& values) {
    return std::span(values).subspan(tokens.begin - begin_, tokens.size());
  }
  // Calls fill(token, features), fetch(features) and, one token later, sum(token, features).
  template <typename Fill, typename Fetch, typename Sum>
  void in_turn(token::TokenRange sentence, Fill fill, Fetch fetch, Sum sum);
  // The trees of the sentences that the later passes score.
  void parse(std::span<const ParagraphRange> paragraphs);
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
  std::size_t first_paragraph_ = 0;  // of those that are scored at once
  std::vector<bool> found_;          // of each of them: whether it has anything
  Index begin_ = 0;                  // their first token
  // Of each of their tokens:
  std::vector<LabelScores> fixed_;   // scores of window and, once parsed, tree in the later passes
  std::vector<LabelScores> second_;  // the same and those of the labels
  std::vector<SpanLabel> seen_;      // the labels that `second_` was scored with, or kUnseen
  // Of each token of the article: of the last pass that searched for them.
  std::vector<SpanLabel> labels_;
  // Of a paragraph:
  std::vector<LabelScores> first_;
  std::vector<SpanLabel> before_;  // the labels of the pass before
};

}  // namespace quoth::attribution
