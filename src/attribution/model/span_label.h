// Labels of tokens: the part of an attribution, and the place in its span (BIOES).
#pragma once

#include <array>
#include <cstdint>

namespace quoth::attribution {

enum class Part : std::uint8_t { source, cue, content };
inline constexpr int kPartCount = 3;

// 0 is outside; then begin, inside, end and single of each part.
using SpanLabel = std::uint8_t;
inline constexpr SpanLabel kOutside = 0;
inline constexpr int kSpanLabelCount = 1 + 4 * kPartCount;

enum class SpanPlace : std::uint8_t { begin, inside, end, single };

constexpr SpanLabel make_label(Part part, SpanPlace place) {
  return static_cast<SpanLabel>(1 + 4 * static_cast<int>(part) + static_cast<int>(place));
}
constexpr Part part_of(SpanLabel label) { return static_cast<Part>((label - 1) / 4); }
constexpr SpanPlace place_of(SpanLabel label) { return static_cast<SpanPlace>((label - 1) % 4); }
constexpr bool is_part(SpanLabel label, Part part) {
  return label != kOutside && part_of(label) == part;
}
// 0 outside, 1 to 3 the part: for features.
constexpr unsigned part_number(SpanLabel label) {
  return label == kOutside ? 0U : 1U + static_cast<unsigned>(part_of(label));
}
// Whether a span begins, or ends, at a token with that label.
constexpr bool begins_span(SpanLabel label) {
  return label != kOutside &&
         (place_of(label) == SpanPlace::begin || place_of(label) == SpanPlace::single);
}
constexpr bool ends_span(SpanLabel label) {
  return label != kOutside &&
         (place_of(label) == SpanPlace::end || place_of(label) == SpanPlace::single);
}
// Whether a token labelled `b` may follow one labelled `a`. Outside stands for the edges.
constexpr bool may_follow(SpanLabel a, SpanLabel b) {
  const bool open = a != kOutside && !ends_span(a);
  const bool continues = b != kOutside && !begins_span(b);
  return open == continues && (!open || part_of(a) == part_of(b));
}

}  // namespace quoth::attribution
