#include "attribution/model/label_map.h"

namespace quoth::attribution {

void LabelMap::read(const ParagraphRange& paragraph, std::span<const SpanLabel> labels) {
  labels_ = labels;
  begin_ = paragraph.begin;
  end_ = paragraph.end;
  places_.resize(static_cast<std::size_t>(end_ - begin_));
  // Whether the token is in the same span or gap as the one before it.
  const auto goes_on = [&](std::int32_t i) {
    return part_number(label(i)) == part_number(label(i - 1)) && !begins_span(label(i));
  };
  std::array<std::int32_t, kPartCount> latest;
  latest.fill(begin_ - 1);
  std::int32_t part = begin_ - 1;  // the latest token that is part of something
  for (std::int32_t i = begin_; i < end_; ++i) {
    Place& place = at(i);
    const bool same = i > begin_ && goes_on(i);
    place.first = same ? at(i - 1).first : i;
    place.before = same ? at(i - 1).before : part;
    if (label(i) != kOutside) {
      part = i;
      latest[static_cast<std::size_t>(part_of(label(i)))] = i;
    }
    place.latest = latest;
  }
  part = end_;
  std::int32_t cue = end_;
  for (std::int32_t i = end_ - 1; i >= begin_; --i) {
    Place& place = at(i);
    const bool same = i + 1 < end_ && goes_on(i + 1);
    place.last = same ? at(i + 1).last : i;
    place.behind = same ? at(i + 1).behind : part;
    place.cue_behind = cue;
    if (label(i) != kOutside) part = i;
    if (is_cue(i)) cue = i;
  }
}

unsigned LabelMap::parts(std::int32_t from, std::int32_t to) const {
  unsigned found = 0;
  for (int part = 0; part < kPartCount; ++part) {
    if (latest(to - 1, static_cast<Part>(part)) >= from) found |= 1U << static_cast<unsigned>(part);
  }
  return found;
}

}  // namespace quoth::attribution
