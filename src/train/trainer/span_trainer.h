// Trains a chain model of spans.
#pragma once

#include <string>
#include <vector>

#include "attribution/model/span_model.h"
#include "train/trainer/shared_weights.h"

namespace quoth::train {

// A paragraph's tokens: rows of their features, and their labels.
struct SpanExample {
  std::vector<Row> rows;            // of all tokens, one behind the other
  std::vector<std::uint32_t> ends;  // where each token's rows end
  std::vector<attribution::SpanLabel> labels;
};

struct SpanOptions {
  int epochs = 12;
  int runs = 6;          // each in another order; their weights are added up
  float margin = 6;      // by how much the right labels have to win
  double dropout = 0.5;  // the share of features that a token goes without each time
  int boldness = 0;      // what is taken from the label outside, for recall
};

// Weights and transitions in whole numbers.
struct SpanWeights {
  std::string rows;  // kSpanStride bytes each
  attribution::LabelTransitions chain{};
};

// A structured perceptron, averaged (Collins 2002), whose wrong labels are helped by the margin,
// and that learns to do without any one feature (dropout, Srivastava et al. 2014). Rows are below
// 2^bits.
SpanWeights train_spans(const std::vector<SpanExample>& examples, int bits,
                        const SpanOptions& options);

}  // namespace quoth::train
