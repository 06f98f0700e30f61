// Words written as one that are several: don't, Parker's, cannot.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace quoth::token {

// Where a written word is cut, in bytes, in order.
struct Cuts {
  std::array<std::uint32_t, 4> places{};
  std::uint32_t count = 0;
};

// Clitics with an apostrophe: do|n't, we|'ll|'ve, Parker|'s; and the words of the lexicon
// "contractions": can|not, gon|na.
Cuts find_cuts(std::string_view word, bool has_apostrophe);

}  // namespace quoth::token
