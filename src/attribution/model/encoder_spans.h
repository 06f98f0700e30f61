// The encoder's scores of span labels, as the chooser reads them.
#pragma once

#include <span>
#include <vector>

#include "attribution/model/attribution_view.h"
#include "attribution/model/span_model.h"
#include "parse/parser.h"

namespace quoth::attribution {

// Of one article. Scores are in units of 1/128 of a natural logarithm.
class EncoderSpans {
 public:
  // Of a view with an encoding; adds to it the trees of the sentences that have a label or
  // quotation marks.
  EncoderSpans(AttributionView& view, const parse::Parser& parser);

  // The scores of the tokens of a paragraph; none if nothing was found in it.
  std::span<const LabelScores> scores(std::size_t paragraph) const;
  // Every legal step is as good as another: the encoder has read what is around a token.
  static const SpanSteps& steps();

 private:
  const AttributionView& view_;
  std::vector<LabelScores> scores_;  // of each token
  std::vector<bool> found_;          // whether a paragraph has anything
};

}  // namespace quoth::attribution
