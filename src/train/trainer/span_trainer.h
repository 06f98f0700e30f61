// Trains a chain model of spans.
#pragma once

#include <string>
#include <vector>

#include "attribution/model/span_model.h"
#include "train/trainer/shared_weights.h"

namespace quoth::train {

// The tokens of a paragraph: the rows of their features, and their labels.
struct SpanExample {
  std::vector<Row> rows;            // of all tokens, concatenated
  std::vector<std::uint32_t> ends;  // end of each token's rows
  std::vector<attribution::SpanLabel> labels;
};

struct SpanOptions {
  int epochs = 12;
  int runs = 6;          // trainings with different orders, whose weights are added up
  float margin = 6;      // the right labels must win by this much
  double dropout = 0.5;  // the share of a token's features to omit each time
  int recall_bias = 0;   // subtracted from the score of the label outside, for recall
};

// Weights and transitions as integers.
struct SpanWeights {
  std::string rows;  // kSpanStride bytes each
  attribution::LabelTransitions chain{};
};

// Trains an averaged structured perceptron (Collins 2002) with a margin and dropout (Srivastava et
// al. 2014). Rows are below 2^bits.
SpanWeights train_spans(const std::vector<SpanExample>& examples, int bits,
                        const SpanOptions& options);

}  // namespace quoth::train
