// Unicode characters of UTF-8 text, one at a time.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace quoth::text {

// What a character is to the stages that read text; a coarse view of Unicode's general category.
enum class Kind : std::uint8_t {
  space,
  lower,
  upper,   // title case too
  letter,  // of a script without case; combining marks, joiners and modifiers too
  digit,
  punctuation,
  symbol,
  other  // controls, unassigned, private
};

struct Character {
  char32_t code = 0;
  std::uint32_t size = 0;  // in bytes; 0 if there is none
  Kind kind = Kind::other;

  bool is_letter() const {
    return kind == Kind::lower || kind == Kind::upper || kind == Kind::letter;
  }
  bool is_word() const { return is_letter() || kind == Kind::digit; }
  bool is_space() const { return kind == Kind::space; }
};

Kind kind_of(char32_t code);

namespace detail {
Character decode_at(std::string_view text, std::size_t place);
Character decode_before(std::string_view text, std::size_t place);
extern const std::array<Kind, 128> kAsciiKinds;
}  // namespace detail

// The character that begins at `place`, or one of size 0 at the end. The text must be valid UTF-8.
inline Character character_at(std::string_view text, std::size_t place) {
  if (place >= text.size()) return {};
  const auto byte = static_cast<unsigned char>(text[place]);
  if (byte < 0x80U) return {byte, 1, detail::kAsciiKinds[byte]};
  return detail::decode_at(text, place);
}

// The character that ends at `place`, or one of size 0 at the beginning.
inline Character character_before(std::string_view text, std::size_t place) {
  if (place == 0) return {};
  const auto byte = static_cast<unsigned char>(text[place - 1]);
  if (byte < 0x80U) return {byte, 1, detail::kAsciiKinds[byte]};
  return detail::decode_before(text, place);
}

// Or with a letter in title case.
inline bool begins_with_capital(std::string_view text) {
  return character_at(text, 0).kind == Kind::upper;
}

// ' and its typographic forms ’ ʼ ＇ and the ‘ ` ´ that stand in for it.
constexpr bool is_apostrophe(char32_t code) {
  return code == U'\'' || code == U'\u2019' || code == U'\u02BC' || code == U'\uFF07';
}

constexpr bool is_hyphen(char32_t code) {
  return code == U'-' || code == U'\u2010' || code == U'\u2011';
}

// Dashes that separate or set off: figure, en, em, horizontal bar, minus.
constexpr bool is_dash(char32_t code) {
  return (code >= U'\u2012' && code <= U'\u2015') || code == U'\u2212';
}

// Whether a word is dashes or the hyphens that stand in for them: "–", "-", "--".
bool is_dashes(std::string_view word);

// ] ) } ” ’ » and their like, and the straight marks.
bool closes(char32_t code);
// [ ( { “ ‘ « and their like, and the straight marks.
bool opens(char32_t code);

}  // namespace quoth::text
