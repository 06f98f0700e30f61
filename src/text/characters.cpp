#include "text/characters.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace quoth::text {
namespace {

constexpr Kind ascii_kind(int c) {
  if (c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F)) return Kind::space;
  if (c >= 'a' && c <= 'z') return Kind::lower;
  if (c >= 'A' && c <= 'Z') return Kind::upper;
  if (c >= '0' && c <= '9') return Kind::digit;
  if (c < 0x20 || c == 0x7F) return Kind::other;
  for (const char symbol : {'$', '+', '<', '=', '>', '^', '`', '|', '~'}) {
    if (c == symbol) return Kind::symbol;
  }
  return Kind::punctuation;
}

constexpr std::array<Kind, 128> ascii_kinds() {
  std::array<Kind, 128> kinds{};
  for (int c = 0; c < 128; ++c) kinds[static_cast<std::size_t>(c)] = ascii_kind(c);
  return kinds;
}

}  // namespace

constinit const std::array<Kind, 128> detail::kAsciiKinds = ascii_kinds();

Kind kind_of(char32_t code) {
  if (code < 128) return detail::kAsciiKinds[code];
  const auto point = static_cast<UChar32>(code);
  // The soft hyphen, the joiners and the directional marks are parts of a word.
  if (code == 0xAD || code == 0x200C || code == 0x200D || code == 0x2060) return Kind::letter;
  if (u_isUWhiteSpace(point) || code == 0x200B || code == 0xFEFF) return Kind::space;
  switch (u_charType(point)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return Kind::upper;
    case U_LOWERCASE_LETTER:
      return Kind::lower;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_LETTER_NUMBER:
      return Kind::letter;
    case U_DECIMAL_DIGIT_NUMBER:
      return Kind::digit;
    case U_DASH_PUNCTUATION:
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return Kind::punctuation;
    case U_MATH_SYMBOL:
    case U_CURRENCY_SYMBOL:
    case U_MODIFIER_SYMBOL:
    case U_OTHER_SYMBOL:
    case U_OTHER_NUMBER:
      return Kind::symbol;
    default:
      return Kind::other;
  }
}

Character detail::decode_at(std::string_view text, std::size_t place) {
  auto next = static_cast<std::int32_t>(0);
  UChar32 code = 0;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data() + place);
  const auto size = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - place, 4));
  U8_NEXT_OR_FFFD(bytes, next, size, code);
  const auto point = static_cast<char32_t>(code);
  return {point, static_cast<std::uint32_t>(next), kind_of(point)};
}

Character detail::decode_before(std::string_view text, std::size_t place) {
  std::size_t begin = place - 1;
  while (begin > 0 && place - begin < 4 &&
         (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U)
    --begin;
  return decode_at(text, begin);
}

bool is_dashes(std::string_view word) {
  std::size_t place = 0;
  while (place < word.size()) {
    const Character c = character_at(word, place);
    if (c.code != U'-' && !is_dash(c.code)) return false;
    place += c.size;
  }
  return place > 0;
}

bool closes(char32_t code) {
  if (code < 128)
    return code == U')' || code == U']' || code == U'}' || code == U'"' || code == U'\'';
  const auto type = u_charType(static_cast<UChar32>(code));
  return type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION;
}

bool opens(char32_t code) {
  if (code < 128)
    return code == U'(' || code == U'[' || code == U'{' || code == U'"' || code == U'\'' ||
           code == U'`';
  const auto type = u_charType(static_cast<UChar32>(code));
  return type == U_START_PUNCTUATION || type == U_INITIAL_PUNCTUATION;
}

}  // namespace quoth::text
