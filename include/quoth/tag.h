// Part-of-speech tags: the Penn Treebank set as used for XPOS in the English treebanks of Universal
// Dependencies (Santorini 1990; HYPH, NFP, ADD, AFX and GW were added by the Web Treebank).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace quoth {

enum class Tag : std::uint8_t {
  // clang-format off
  none, CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNP, NNPS, NNS, PDT, POS, PRP, PRP_poss,
  RB, RBR, RBS, RP, SYM, TO, UH, VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WP_poss, WRB,
  ADD, AFX, GW, XX, HYPH, NFP,
  comma, stop, colon, open_quote, close_quote, dollar, hash, lrb, rrb,
  // clang-format on
};
inline constexpr int kTagCount = static_cast<int>(Tag::rrb) + 1;

// The tag as written in treebanks: "NNP", "PRP$", "-LRB-", "``"; "" for Tag::none.
std::string_view to_string(Tag tag);
// The reverse; nothing if the tag is not in the set.
std::optional<Tag> parse_tag(std::string_view name);

constexpr bool is_verb(Tag tag) { return tag >= Tag::VB && tag <= Tag::VBZ; }
// Finite verbs, including modals.
constexpr bool is_finite(Tag tag) {
  return tag == Tag::VBD || tag == Tag::VBP || tag == Tag::VBZ || tag == Tag::MD;
}
constexpr bool is_proper_noun(Tag tag) { return tag == Tag::NNP || tag == Tag::NNPS; }
constexpr bool is_noun(Tag tag) { return tag == Tag::NN || tag == Tag::NNS || is_proper_noun(tag); }

}  // namespace quoth
