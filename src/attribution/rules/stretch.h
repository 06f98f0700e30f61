// Stretches between quotation marks, in tokens.
#pragma once

#include <vector>

#include "attribution/draft.h"
#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

struct Stretch {
  TokenSpan span;  // marks included
  bool closed = true;
  std::size_t paragraph = 0;  // in AttributionView::paragraphs
  std::int32_t size() const { return span.last - span.first + 1; }
};

// The outermost ones, in order: of the article, or of one paragraph.
std::vector<Stretch> find_stretches(const AttributionView& reading);
std::vector<Stretch> find_stretches(const AttributionView& reading, std::size_t paragraph);

// Those inside another one, in order.
std::vector<Stretch> find_nested(const Annotation& annotation, const AttributionView& reading);

// Whether a token of `content` stands in quotation marks within it, not only in those around all of
// it.
bool is_in_marks_within(const Annotation& annotation, std::int32_t token, TokenSpan content);

// Whether the stretch is whole sentences: nothing stands before or behind it in them.
bool is_whole(const Annotation& annotation, const AttributionView& reading, const Stretch& stretch);

}  // namespace quoth::attribution
