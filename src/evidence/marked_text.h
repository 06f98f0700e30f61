// A text with ranges of it within tags.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth::evidence {

// A range of a text that stands for something; `what` is its number in its layer.
struct MarkedRange {
  Span span;
  std::size_t what = 0;
};

// Ranges of one kind, which may overlap.
struct MarkLayer {
  std::vector<MarkedRange> ranges;
  // The opening tag of a piece of text, which has all of these around it, the innermost last.
  std::function<std::string(const std::vector<std::size_t>& around)> open;
  std::string_view close;  // "</a>"
};

// The HTML of `range` of the text: escaped, in pieces that are within the ranges of `outer`, and
// in these within the ranges of `inner`. Tags are always closed in the order in which they were
// opened, however ranges overlap, and no character is cut.
std::string marked_text(std::string_view text, Span range, const MarkLayer& outer,
                        const MarkLayer& inner);

}  // namespace quoth::evidence
