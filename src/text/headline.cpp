#include "text/headline.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "text/characters.h"
#include "text/furniture.h"

namespace quoth::text {
namespace {

// "ALDER: We are late."
bool begins_with_label(std::string_view text) {
  constexpr std::size_t kLongestLabel = 60;
  const std::size_t colon = text.find(':');
  return colon < std::min(kLongestLabel, text.size()) &&
         shape_of(text.substr(0, colon)).in_capitals;
}

// "LONDON (Reuters) - ", "WASHINGTON — "
bool has_dateline(std::string_view text) {
  std::uint32_t capitals = 0;
  for (std::size_t place = 0; place < std::min<std::size_t>(text.size(), 60);) {
    const Character c = character_at(text, place);
    capitals += c.kind == Kind::upper;
    if (place > 3 && (c.code == U'-' || is_dash(c.code)) && text[place - 1] == ' ')
      return capitals >= 4;
    if (c.kind == Kind::lower && capitals < 4) return false;
    place += c.size;
  }
  return false;
}

// One sentence under the headline, before the article begins again: with a heading, a list, a
// dateline or a byline; or on the headline's next line.
std::optional<std::size_t> find_standfirst(const ShapedBlocks& blocks,
                                           const std::vector<Role>& roles, std::size_t headline) {
  const auto is_byline_at = [&](std::size_t i) {
    return is_byline(blocks.words(i), blocks.shape(i));
  };
  std::size_t i = headline + 1;
  while (i < blocks.size() && roles[i] == Role::furniture && !is_byline_at(i) && i < headline + 4)
    ++i;
  if (i + 1 >= blocks.size() || blocks[i].bullet) return std::nullopt;
  if (roles[i] != Role::body && roles[i] != Role::heading) return std::nullopt;
  const ParagraphShape& shape = blocks.shape(i);
  if (blocks[i].words.size() > 300 || shape.words < 4 || shape.quotes_first) return std::nullopt;
  if (begins_with_label(blocks.words(i))) return std::nullopt;
  const std::size_t next = i + 1;
  const bool second_line = blocks[i].tight && blocks.shape(headline).last == U';';
  const bool anew = roles[next] == Role::heading || roles[next] == Role::item ||
                    is_byline_at(next) || is_timestamp(blocks.words(next), blocks.shape(next)) ||
                    has_dateline(blocks.words(next)) || roles[i] == Role::heading;
  if (second_line || (anew && shape.last != U':')) return i;
  return std::nullopt;
}

// Whether the first paragraph of what is left can be the headline.
bool is_headline(const ShapedBlocks& blocks, std::size_t i, std::uint32_t longest) {
  constexpr std::uint32_t kLine = 130;  // bytes
  if (blocks.size() == 1 || blocks[i].words.size() > longest || blocks[i].bullet) return false;
  const bool longer_follows = i + 1 < blocks.size() &&
                              blocks[i + 1].words.size() > blocks[i].words.size() &&
                              !blocks[i + 1].tight;
  const bool one_line = blocks[i].words.size() <= kLine && longer_follows;
  if (blocks.shape(i).ends_sentence() && !one_line) return false;
  return blocks.shape(i).last != U':';
}

}  // namespace

std::vector<Role> with_headline(const ShapedBlocks& blocks, std::vector<Role> roles) {
  constexpr std::size_t kTop = 8;
  constexpr std::uint32_t kLongest = 200;  // bytes
  // Nothing but furniture and rubrics stands before it.
  for (std::size_t i = 0; i < std::min(blocks.size(), kTop); ++i) {
    if (roles[i] == Role::furniture) continue;
    const bool rubric = blocks.shape(i).words <= 3 && i + 1 < blocks.size() &&
                        blocks.shape(i + 1).words > 3 && blocks.is_title(i + 1, kLongest) &&
                        !blocks[i + 1].bullet;
    if (rubric && blocks.is_title(i, kLongest)) {
      roles[i] = Role::furniture;
      continue;
    }
    if (!is_headline(blocks, i, kLongest)) return roles;
    roles[i] = Role::headline;
    if (const auto standfirst = find_standfirst(blocks, roles, i)) {
      roles[*standfirst] = Role::standfirst;
    }
    return roles;
  }
  return roles;
}

}  // namespace quoth::text
