#include "attribution/model/label_map.h"

namespace quoth::attribution {

void LabelMap::build(token::TokenRange paragraph, std::span<const SpanLabel> labels) {
  labels_ = labels;
  paragraph_ = paragraph;
  places_.resize(paragraph.size());
  // Whether the token is in the same span or gap as the one before it.
  const auto continues = [&](Index i) {
    return part_number(label(i)) == part_number(label(i - 1)) && !begins_span(label(i));
  };
  std::array<std::int32_t, kPartCount> latest;
  latest.fill(none_before());
  std::int32_t labelled = none_before();  // the latest labelled token
  for (Index i = paragraph.begin; i < paragraph.end; ++i) {
    Place& place = at(i);
    const bool same = i > paragraph.begin && continues(i);
    place.span.begin = same ? at(i - 1).span.begin : i;
    place.before = same ? at(i - 1).before : labelled;
    if (label(i) != kOutside) {
      labelled = static_cast<std::int32_t>(i);
      latest[static_cast<std::size_t>(part_of(label(i)))] = labelled;
    }
    place.latest = latest;
  }
  labelled = static_cast<std::int32_t>(paragraph.end);
  std::int32_t cue = labelled;
  for (Index i = paragraph.end; i-- > paragraph.begin;) {
    Place& place = at(i);
    const bool same = i + 1 < paragraph.end && continues(i + 1);
    place.span.end = same ? at(i + 1).span.end : i + 1;
    place.after = same ? at(i + 1).after : labelled;
    place.cue_after = cue;
    if (label(i) != kOutside) labelled = static_cast<std::int32_t>(i);
    if (is_cue(i)) cue = static_cast<std::int32_t>(i);
  }
}

unsigned LabelMap::parts(token::TokenRange tokens) const {
  unsigned found = 0;
  for (int part = 0; part < kPartCount; ++part) {
    if (latest(tokens.end - 1, static_cast<Part>(part)) >= static_cast<std::int32_t>(tokens.begin))
      found |= 1U << static_cast<unsigned>(part);
  }
  return found;
}

}  // namespace quoth::attribution
