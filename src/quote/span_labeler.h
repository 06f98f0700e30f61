// Passes over an article that label what is a source, a cue and a content.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "quote/span_features.h"
#include "quote/span_model.h"

namespace quoth {

// Calls visit(token, sentence) for the tokens of a paragraph in order.
template <typename Visit>
void for_tokens(const Reading& reading, const Annotation& annotation,
                const ReadParagraph& paragraph, Visit visit) {
  for (std::int32_t i = paragraph.begin; i < paragraph.end;) {
    const Sentence& sentence = annotation.sentences[reading.at(i).sentence];
    const ReadSentence tokens{static_cast<std::int32_t>(sentence.first_token),
                              static_cast<std::int32_t>(sentence.end_token)};
    for (; i < std::min(tokens.end, paragraph.end); ++i) visit(i, tokens);
  }
}

// Calls visit(sentence) for the sentences of a paragraph in order.
template <typename Visit>
void for_sentences(const Reading& reading, const Annotation& annotation,
                   const ReadParagraph& paragraph, Visit visit) {
  for (std::int32_t i = paragraph.begin; i < paragraph.end;) {
    const Sentence& sentence = annotation.sentences[reading.at(i).sentence];
    const auto end = static_cast<std::int32_t>(sentence.end_token);
    visit(ReadSentence{static_cast<std::int32_t>(sentence.first_token),
                       std::min(end, paragraph.end)});
    i = end;
  }
}

// Whether a later pass looks at a sentence: the one before found something in it, or it has
// quotation marks.
bool may_quote(const Reading& reading, const ReadSentence& sentence,
               std::span<const SpanLabel> labels);

// Labels one article; its rooms are reused from paragraph to paragraph.
class SpanLabeler {
 public:
  SpanLabeler(const Annotation& annotation, Reading& reading, const SpanModel& model,
              const Parser& parser)
      : annotation_(annotation), reading_(reading), model_(model), parser_(parser) {}

  // Fills the labels of the paragraph's tokens; false, where none is found. `labels` are of the
  // whole article.
  bool label(const ReadParagraph& paragraph, std::span<SpanLabel> labels);
  // By how much the label of a token of the paragraph labelled last scores more than the next best.
  std::int32_t margin(const ReadParagraph& paragraph, std::span<const SpanLabel> labels,
                      std::int32_t token) const;
  // The passes one by one: the first, and one that goes on from the labels of the one before, of
  // the paragraph labelled last; a sentence whose labels stayed as they were is not scored again.
  // The latter is false where it has nothing to look at.
  void label_first(const ReadParagraph& paragraph, std::span<SpanLabel> labels);
  bool label_again(const ReadParagraph& paragraph, std::span<SpanLabel> labels);

 private:
  void look_at_tree(const ReadParagraph& paragraph, const ReadSentence& sentence);
  void look_at_labels(const ReadParagraph& paragraph, const ReadSentence& sentence);

  const Annotation& annotation_;
  Reading& reading_;
  const SpanModel& model_;
  const Parser& parser_;
  ParseRoom parse_room_;
  SpanFeatures features_;
  SpanPath path_;
  LabelMap map_;
  std::vector<LabelScores> first_;
  std::vector<LabelScores> fixed_;  // what window and tree say in the later passes
  std::vector<bool> in_tree_;       // whether `fixed_` has the tree's part
  std::vector<LabelScores> second_;
  std::vector<SpanLabel> seen_;  // the labels that a sentence's `second_` was counted from
  std::vector<SpanLabel> before_;
};

}  // namespace quoth
