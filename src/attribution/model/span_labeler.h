// Passes over an article that label what is a source, a cue and a content.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "attribution/model/span_features.h"
#include "attribution/model/span_model.h"
#include "attribution/model/span_path.h"

namespace quoth::attribution {

// Calls visit(sentence) for the sentences of a paragraph in order.
template <typename Visit>
void for_sentences(const AttributionView& reading, const Annotation& annotation,
                   const ParagraphRange& paragraph, Visit visit) {
  for (std::int32_t i = paragraph.begin; i < paragraph.end;) {
    const Sentence& sentence = annotation.sentences[reading.at(i).sentence];
    const auto end = static_cast<std::int32_t>(sentence.end_token);
    visit(SentenceRange{static_cast<std::int32_t>(sentence.first_token),
                        std::min(end, paragraph.end)});
    i = end;
  }
}

// Whether a later pass looks at a sentence: the one before found something in it, or it has
// quotation marks.
bool may_quote(const AttributionView& reading, const SentenceRange& sentence,
               std::span<const SpanLabel> labels);

// Labels one article. `labels` are of the whole article.
class SpanLabeler {
 public:
  SpanLabeler(const Annotation& annotation, AttributionView& reading, const SpanModel& model,
              const parse::Parser& parser)
      : annotation_(annotation), reading_(reading), model_(model), parser_(parser) {}

  // Scores every label of every token.
  void score();
  // The scores of the tokens of a paragraph; none where nothing was found in it.
  std::span<const LabelScores> scores(std::size_t paragraph) const;
  // The first pass alone.
  void label_first(std::span<SpanLabel> labels);

 private:
  // Calls fill(token, features), fetch(features) and, one token behind, sum(token, features).
  template <typename Fill, typename Fetch, typename Sum>
  void in_turn(const SentenceRange& sentence, Fill fill, Fetch fetch, Sum sum);
  // The trees of the sentences that the later passes look at.
  void parse();
  // A pass that goes on from the labels of the one before; a sentence whose labels stayed as they
  // were is not scored again. False where it has nothing to look at.
  bool score_again(const ParagraphRange& paragraph);
  void look_at_tree(const ParagraphRange& paragraph, const SentenceRange& sentence);
  void look_at_labels(const ParagraphRange& paragraph, const SentenceRange& sentence);

  const Annotation& annotation_;
  AttributionView& reading_;
  const SpanModel& model_;
  const parse::Parser& parser_;
  parse::ParseWorkspace parse_room_;
  std::array<SpanFeatures, 2> features_;  // of a token and the one before
  SpanPath path_;
  LabelMap map_;
  // Of each token of the article:
  std::vector<LabelScores> first_;
  std::vector<LabelScores> fixed_;   // what window and, once seen, tree say in the later passes
  std::vector<LabelScores> second_;  // and what the labels add
  std::vector<SpanLabel> labels_;    // of the last pass that searched for them
  std::vector<SpanLabel> seen_;      // the labels that `second_` was counted from, or kUnseen
  std::vector<SpanLabel> before_;    // a paragraph's labels of the pass before
  std::vector<bool> found_;          // whether a paragraph has anything
};

}  // namespace quoth::attribution
