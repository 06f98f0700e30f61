// An article with manual attributions, on our own tokens.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "attribution/model/span_label.h"
#include "quoth/annotation.h"
#include "quoth/guideline.h"

namespace quoth::train {

// One attribution: the tokens of each part, in order.
struct GoldAttribution {
  std::vector<Index> source;
  std::vector<Index> cue;
  std::vector<Index> content;
};

struct AttributedArticle {
  std::string name;       // of its file, without ".txt"
  Annotation annotation;  // made by our own stages, up to the quotation marks
  std::vector<attribution::SpanLabel> labels;
  std::vector<GoldAttribution> attributions;
  Guideline guideline = Guideline::news;
};

// Runs the stages before attribution on a text.
using Read = std::function<Annotation(const std::string& name, const std::string& text)>;

// A part as annotated: places are in code points of the text, one or several pieces.
struct GoldPart {
  attribution::Part part = attribution::Part::source;
  std::vector<Span> pieces;
};

// The tokens of an article in code points.
std::vector<Span> code_point_spans(const Annotation& annotation);
// Those of the tokens that overlap a piece, in order.
std::vector<Index> tokens_in(const std::vector<Span>& tokens, const std::vector<Span>& pieces);
// The label of each token. In nested attributions, a token may belong to several parts: cues take
// precedence, then sources.
std::vector<attribution::SpanLabel> labels_of(const Annotation& annotation,
                                              const std::vector<Span>& tokens,
                                              const std::vector<GoldPart>& parts);

// The fold of an article by its name: CRC-32 of the name of its file, modulo `folds`.
// train/encoder/corpus.py has the same.
std::size_t fold_of(std::string_view name, std::size_t folds);

}  // namespace quoth::train
