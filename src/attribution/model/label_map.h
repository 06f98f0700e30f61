// Where the spans of a paragraph's labels are around each of its tokens.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "attribution/model/span_label.h"
#include "token/token_range.h"

namespace quoth::attribution {

// Built once per paragraph, so that no token has to search for its neighbours. Reused from
// paragraph to paragraph so that nothing is allocated. Tokens are numbered as in the article. What
// is before or after a token is signed: `begin - 1` and `end` of the paragraph mean none.
class LabelMap {
 public:
  // `labels` are of the whole article and must outlive the map.
  void build(token::TokenRange paragraph, std::span<const SpanLabel> labels);

  bool contains(std::int32_t i) const { return paragraph_.contains(static_cast<Index>(i)); }
  SpanLabel label(Index i) const { return labels_[i]; }
  bool is_cue(Index i) const { return is_part(label(i), Part::cue); }

  // The span, or the gap between spans, that has the token.
  token::TokenRange span_at(Index i) const { return at(i).span; }
  // The nearest labelled token before or after that span or gap.
  std::int32_t before(Index i) const { return at(i).before; }
  std::int32_t after(Index i) const { return at(i).after; }
  // The nearest token of a cue on each side of the token.
  std::int32_t cue_before(Index i) const {
    return i > paragraph_.begin ? latest(i - 1, Part::cue) : none_before();
  }
  std::int32_t cue_after(Index i) const { return at(i).cue_after; }
  // Which parts are in the tokens, one bit each.
  unsigned parts(token::TokenRange tokens) const;

 private:
  struct Place {
    token::TokenRange span;
    std::int32_t before = 0;
    std::int32_t after = 0;
    std::int32_t cue_after = 0;
    std::array<std::int32_t, kPartCount> latest{};  // of each part, up to the token
  };
  const Place& at(Index i) const { return places_[i - paragraph_.begin]; }
  Place& at(Index i) { return places_[i - paragraph_.begin]; }
  std::int32_t latest(Index i, Part part) const {
    return at(i).latest[static_cast<std::size_t>(part)];
  }
  std::int32_t none_before() const { return static_cast<std::int32_t>(paragraph_.begin) - 1; }

  std::span<const SpanLabel> labels_;
  token::TokenRange paragraph_;
  std::vector<Place> places_;
};

}  // namespace quoth::attribution
