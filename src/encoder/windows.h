// What the encoder reads at once: windows of an article.
//
// Each token stands in the core of one window; its outputs are read there. A core is whole
// paragraphs where they fit; where it ends depends on the text near it alone, so an edit changes
// only the windows around it. Context stands on both sides.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "token/token_range.h"

namespace quoth::encoder {

// Sizes in pieces.
struct WindowSizes {
  std::uint32_t window = 256;  // with the marks of its beginning and end
  std::uint32_t core_max = 224;
  std::uint32_t core_min = 160;
  // On each side of the core. More was of no use on news dev, and costs time: with as much as fits,
  // 1.66 pieces were computed for a token, with 32 it is 1.40.
  std::uint32_t context = 16;
};

// Here tokens are numbered among those that are read: those of furniture are left out.
using token::TokenRange;

struct ReadParagraph {
  std::vector<TokenRange> sentences;  // at least one, adjacent, none empty
  std::uint64_t hash = 0;             // XXH3, 64 bits, of the text
};

struct Window {
  TokenRange tokens;  // context, core, context
  TokenRange core;
};

// The windows of paragraphs that follow one another from token 0 on. `pieces` has how many pieces
// each token is: at least one, and no more than core_max. A pure function, linear in the tokens.
std::vector<Window> find_windows(std::span<const ReadParagraph> paragraphs,
                                 std::span<const std::uint8_t> pieces, const WindowSizes& sizes);

}  // namespace quoth::encoder
