// Invariants of the output of every stage. A violation aborts, which the fuzzer reports.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "quoth/span.h"

namespace quoth {

inline void require(bool holds) {
  if (!holds) std::abort();
}

inline bool is_boundary(std::string_view text, std::uint32_t place) {
  return place == text.size() || (static_cast<unsigned char>(text[place]) & 0xC0U) != 0x80U;
}

// Not empty, within the text, and on character boundaries.
inline void require_within(std::string_view text, Span span) {
  require(span.begin < span.end && span.end <= text.size());
  require(is_boundary(text, span.begin) && is_boundary(text, span.end));
}

}  // namespace quoth
