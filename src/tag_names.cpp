#include <algorithm>
#include <array>

#include "quoth/tag.h"

namespace quoth {
namespace {

// In the order of Tag.
constexpr std::array<std::string_view, kTagCount> kNames = {
    "",    "CC", "CD",  "DT",   "EX",  "FW",  "IN",    "JJ",   "JJR",  "JJS", "LS",
    "MD",  "NN", "NNP", "NNPS", "NNS", "PDT", "POS",   "PRP",  "PRP$", "RB",  "RBR",
    "RBS", "RP", "SYM", "TO",   "UH",  "VB",  "VBD",   "VBG",  "VBN",  "VBP", "VBZ",
    "WDT", "WP", "WP$", "WRB",  "ADD", "AFX", "GW",    "XX",   "HYPH", "NFP", ",",
    ".",   ":",  "``",  "''",   "$",   "#",   "-LRB-", "-RRB-"};

}  // namespace

std::string_view to_string(Tag tag) { return kNames[static_cast<std::size_t>(tag)]; }

std::optional<Tag> parse_tag(std::string_view name) {
  const auto* found = std::ranges::find(kNames, name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Tag>(found - kNames.begin());
}

}  // namespace quoth
