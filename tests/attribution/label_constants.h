// Labels that tests name.
#pragma once

#include "attribution/model/span_label.h"

namespace quoth {

inline constexpr attribution::SpanLabel kSource =
    attribution::make_label(attribution::Part::source, attribution::SpanPlace::single);
inline constexpr attribution::SpanLabel kCue =
    attribution::make_label(attribution::Part::cue, attribution::SpanPlace::single);
inline constexpr attribution::SpanLabel kCueBegin =
    attribution::make_label(attribution::Part::cue, attribution::SpanPlace::begin);
inline constexpr attribution::SpanLabel kCueEnd =
    attribution::make_label(attribution::Part::cue, attribution::SpanPlace::end);
// Of contents.
inline constexpr attribution::SpanLabel kBegin =
    attribution::make_label(attribution::Part::content, attribution::SpanPlace::begin);
inline constexpr attribution::SpanLabel kInside =
    attribution::make_label(attribution::Part::content, attribution::SpanPlace::inside);
inline constexpr attribution::SpanLabel kEnd =
    attribution::make_label(attribution::Part::content, attribution::SpanPlace::end);

}  // namespace quoth
