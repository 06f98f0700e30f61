#include "attribution/model/part_span.h"

namespace quoth::attribution {

std::vector<PartSpan> spans_of(std::span<const SpanLabel> labels, token::TokenRange tokens) {
  std::vector<PartSpan> spans;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const SpanLabel label = labels[i];
    if (label == kOutside) continue;
    const bool continues = !begins_span(label) && !spans.empty() && spans.back().tokens.end == i &&
                           spans.back().part == part_of(label);
    if (!continues) spans.push_back({part_of(label), {i, i}});
    spans.back().tokens.end = i + 1;
  }
  return spans;
}

void mark_span(const PartSpan& span, std::span<SpanLabel> labels) {
  const auto [begin, end] = span.tokens;
  for (Index i = begin; i < end; ++i) {
    const SpanPlace place = end == begin + 1 ? SpanPlace::single
                            : i == begin     ? SpanPlace::begin
                            : i + 1 == end   ? SpanPlace::end
                                             : SpanPlace::inside;
    labels[i] = make_label(span.part, place);
  }
}

}  // namespace quoth::attribution
