// Where the spans of a paragraph's labels lie around each of its tokens.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Made once a paragraph, so that no token has to look for its neighbours. Reused from paragraph to
// paragraph so that nothing is allocated. TokenRange are numbered as in the article; `begin() - 1`
// and `end()` stand for none.
class LabelMap {
 public:
  // `labels` are of the whole article and must outlive the map.
  void read(const ParagraphRange& paragraph, std::span<const SpanLabel> labels);

  bool inside(std::int32_t i) const { return i >= begin_ && i < end_; }
  SpanLabel label(std::int32_t i) const { return labels_[static_cast<std::size_t>(i)]; }
  bool is_cue(std::int32_t i) const { return is_part(label(i), Part::cue); }

  // The first and the last token of the span, or of the gap between spans, that holds the token.
  std::int32_t first(std::int32_t i) const { return at(i).first; }
  std::int32_t last(std::int32_t i) const { return at(i).last; }
  // The nearest token before that span or gap, or behind it, that is part of something.
  std::int32_t before(std::int32_t i) const { return at(i).before; }
  std::int32_t behind(std::int32_t i) const { return at(i).behind; }
  // The nearest token of a cue on each side, the token itself left out.
  std::int32_t cue_before(std::int32_t i) const {
    return i > begin_ ? latest(i - 1, Part::cue) : begin_ - 1;
  }
  std::int32_t cue_behind(std::int32_t i) const { return at(i).cue_behind; }
  // Which parts the tokens [from, to) hold, one bit each.
  unsigned parts(std::int32_t from, std::int32_t to) const;

 private:
  struct Place {
    std::int32_t first = 0;
    std::int32_t last = 0;
    std::int32_t before = 0;
    std::int32_t behind = 0;
    std::int32_t cue_behind = 0;
    std::array<std::int32_t, kPartCount> latest{};  // of each part, up to the token
  };
  const Place& at(std::int32_t i) const { return places_[static_cast<std::size_t>(i - begin_)]; }
  Place& at(std::int32_t i) { return places_[static_cast<std::size_t>(i - begin_)]; }
  std::int32_t latest(std::int32_t i, Part part) const {
    return at(i).latest[static_cast<std::size_t>(part)];
  }

  std::span<const SpanLabel> labels_;
  std::int32_t begin_ = 0;
  std::int32_t end_ = 0;
  std::vector<Place> places_;
};

}  // namespace quoth::attribution
