// Tokens that are labelled as one part of an attribution.
#pragma once

#include <span>
#include <vector>

#include "attribution/model/span_label.h"
#include "token/token_range.h"

namespace quoth::attribution {

struct PartSpan {
  Part part = Part::cue;
  token::TokenRange tokens;
  friend bool operator==(const PartSpan&, const PartSpan&) = default;
};

// The spans of those tokens in order. `labels` are of the whole article, here and below.
std::vector<PartSpan> spans_of(std::span<const SpanLabel> labels, token::TokenRange tokens);

// The reverse: labels the tokens of a span.
void mark_span(const PartSpan& span, std::span<SpanLabel> labels);

}  // namespace quoth::attribution
