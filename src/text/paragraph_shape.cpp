#include "text/paragraph_shape.h"

#include <array>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/characters.h"

namespace quoth::text {

bool is_quotation_mark(char32_t code) {
  return code == U'"' || code == U'\u201C' || code == U'\u201D' || code == U'\u201E' ||
         code == U'\u00AB' || code == U'\u00BB';
}

ParagraphShape shape_of(std::string_view text) {
  ParagraphShape shape;
  bool has_upper = false;
  bool has_lower = false;
  bool counted = false;  // the current stretch without white space
  char32_t previous = 0;
  for (std::size_t place = 0; place < text.size();) {
    const Character c = character_at(text, place);
    place += c.size;
    if (c.is_space()) {
      counted = false;
      previous = 0;
      continue;
    }
    if (shape.first == 0) shape.first = c.code;
    if (!c.is_word()) {
      shape.quotes |=
          is_quotation_mark(c.code) || (c.code == previous && (c.code == U'\'' || c.code == U'`'));
      if (!closes(c.code)) shape.last = c.code;
      previous = c.code;
      continue;
    }
    has_upper |= c.kind == Kind::upper;
    has_lower |= c.kind == Kind::lower;
    shape.last = c.code;
    previous = c.code;
    if (!counted) {
      counted = true;
      ++shape.words;
      shape.capitalized += c.kind == Kind::upper;
      shape.lower += c.kind == Kind::lower;
      shape.numbers += c.kind == Kind::digit;
    }
    // The rest of most words.
    const std::size_t rest = place;
    while (place < text.size() && is_small_ascii(text[place])) ++place;
    if (place == rest) continue;
    has_lower = true;
    shape.last = previous = static_cast<char32_t>(text[place - 1]);
  }
  shape.quotes_first = is_quotation_mark(shape.first) || shape.first == U'\'' ||
                       shape.first == U'`' || shape.first == U'\u2018';
  shape.in_capitals = has_upper && !has_lower;
  return shape;
}

bool is_name_shaped(std::string_view text) {
  const ParagraphShape shape = shape_of(text);
  return shape.words >= 2 && shape.words <= 5 && shape.capitalized == shape.words;
}

bool speaks_in_first_person(std::string_view text) {
  static const model::Lexicon& words = model::Lexicon::named("first_person");
  std::array<char, 10> word{};
  std::size_t size = 0;
  std::size_t capitals = 0;
  bool quoted = false;
  for (std::size_t place = 0; place <= text.size();) {
    const Character c = character_at(text, place);
    place += c.size > 0 ? c.size : 1;
    if (c.is_word()) {
      capitals += c.kind == Kind::upper ? 1 : 0;
      if (size < word.size() && c.size == 1) {
        word[size] = static_cast<char>(c.kind == Kind::upper ? c.code | 0x20U : c.code);
      }
      size += c.size;
      continue;
    }
    // "Jo M. Alder", "the US"
    const bool abbreviated = size == 1 ? c.code == U'.' : capitals == size;
    if (!quoted && !abbreviated && size > 0 && size <= word.size() &&
        words.contains({word.data(), size}))
      return true;
    size = 0;
    capitals = 0;
    if (c.code == U'\u201C' || c.code == U'\u201E') quoted = true;
    if (c.code == U'\u201D') quoted = false;
    if (c.code == U'"') quoted = !quoted;
  }
  return false;
}

}  // namespace quoth::text
