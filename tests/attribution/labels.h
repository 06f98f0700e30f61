// Labels that tests name.
#pragma once

#include "attribution/model/span_label.h"

namespace quoth::attribution {

inline constexpr SpanLabel kSource = make_label(Part::source, SpanPlace::single);
inline constexpr SpanLabel kCue = make_label(Part::cue, SpanPlace::single);
inline constexpr SpanLabel kCueBegin = make_label(Part::cue, SpanPlace::begin);
inline constexpr SpanLabel kCueEnd = make_label(Part::cue, SpanPlace::end);
// Of contents.
inline constexpr SpanLabel kBegin = make_label(Part::content, SpanPlace::begin);
inline constexpr SpanLabel kInside = make_label(Part::content, SpanPlace::inside);
inline constexpr SpanLabel kEnd = make_label(Part::content, SpanPlace::end);

}  // namespace quoth::attribution
