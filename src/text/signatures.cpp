#include "text/signatures.h"

#include <algorithm>
#include <string_view>

#include "text/characters.h"

namespace quoth::text {
namespace {

bool ends_in_mark(std::string_view text) {
  const char32_t last = character_before(text, text.size()).code;
  return is_quotation_mark(last) || is_apostrophe(last);
}

// "Browse Our Archive": no name has "our".
bool invites(std::string_view text) {
  return text.find(" Our ") != text.npos || text.find(" our ") != text.npos;
}

// A name, or a name and a role separated by a comma; a dash may be before it.
bool is_signature_shaped(const ShapedBlocks& blocks, std::size_t i) {
  const ParagraphShape& shape = blocks.shape(i);
  const bool dash = blocks.begins_with_dash(i);
  if (blocks[i].words.size() > 120 || shape.words < 2 || shape.words > 14 || shape.quotes ||
      shape.in_capitals)
    return false;
  if (blocks[i].bullet && !dash) return false;
  if (shape.ends_sentence() && !(dash && shape.last == U'.')) return false;
  if (shape.last == U':' || invites(blocks.words(i))) return false;
  auto all = blocks.words(i);
  while (!all.empty() && !character_at(all, 0).is_word())
    all.remove_prefix(character_at(all, 0).size);
  const auto before_stop = all.substr(0, all.size() - (shape.last == U'.'));
  const Character last = character_before(before_stop, before_stop.size());
  if (!last.is_word() && !closes(last.code)) return false;
  bool named = false;
  bool separated = false;
  for (std::size_t begin = 0; begin < all.size();) {
    const auto comma = std::min(all.find(',', begin), all.size());
    named |= is_name_shaped(all.substr(begin, comma - begin));
    separated |= comma < all.size();
    begin = comma + 1;
  }
  return named && (separated || dash || is_name_shaped(all));
}

// Whether the article is in the first person outside `quote`.
bool is_in_first_person(const ShapedBlocks& blocks, const std::vector<Role>& roles,
                        std::size_t quote) {
  std::size_t counted = 0;
  std::size_t first = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (i == quote || roles[i] != Role::body || blocks.shape(i).words < 8) continue;
    ++counted;
    first += !blocks.shape(i).quotes_first && speaks_in_first_person(blocks.words(i));
  }
  return first * 3 > counted;
}

bool is_signature(const ShapedBlocks& blocks, const std::vector<Role>& roles, std::size_t i) {
  if (roles[i] == Role::furniture || roles[i] == Role::headline || roles[i] == Role::caption)
    return false;
  if (!is_signature_shaped(blocks, i)) return false;
  const std::size_t quote = i - 1;
  if (roles[quote] != Role::body && roles[quote] != Role::standfirst) return false;
  const ParagraphShape& shape = blocks.shape(quote);
  const bool dash = blocks.begins_with_dash(i);
  if (shape.quotes_first && shape.quotes && dash && ends_in_mark(blocks.words(quote))) return true;
  const Span* const set_off = blocks.quotation_around(quote);
  if (set_off != nullptr && (dash || blocks.quotation_around(i) == set_off)) return true;
  return !shape.quotes && shape.words >= 15 && shape.ends_sentence() &&
         speaks_in_first_person(blocks.words(quote)) && !is_in_first_person(blocks, roles, quote);
}

}  // namespace

std::vector<Role> with_signatures(const ShapedBlocks& blocks, std::vector<Role> roles) {
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    if (is_signature(blocks, roles, i)) roles[i] = Role::signature;
  }
  return roles;
}

}  // namespace quoth::text
