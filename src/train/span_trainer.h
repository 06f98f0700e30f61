// Trains a chain model of spans.
#pragma once

#include <string>
#include <vector>

#include "quote/span_model.h"
#include "train/shared_weights.h"

namespace quoth::train {

// A paragraph's tokens: rows of their features, and their labels.
struct SpanExample {
  std::vector<Row> rows;            // of all tokens, one behind the other
  std::vector<std::uint32_t> ends;  // where each token's rows end
  std::vector<SpanLabel> labels;
};

struct SpanOptions {
  int epochs = 6;
  int runs = 8;      // each in another order; their weights are added up
  float margin = 3;  // by how much the right labels have to win
  int boldness = 0;  // what is taken from the label outside, for recall
};

// Weights and transitions in whole numbers.
struct SpanWeights {
  std::string rows;  // kSpanStride bytes each
  LabelTransitions chain{};
};

// A structured perceptron, averaged, whose wrong labels are helped by the margin. Rows are below
// 2^bits.
SpanWeights train_spans(const std::vector<SpanExample>& examples, int bits,
                        const SpanOptions& options);

}  // namespace quoth::train
