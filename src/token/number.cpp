#include "token/number.h"

#include <array>

#include "text/ascii.h"
#include "text/characters.h"

namespace quoth::token {
namespace {

bool is_digit(std::string_view text, std::size_t place) {
  return text::character_at(text, place).kind == text::Kind::digit;
}

// Telephone numbers and dates: 555-0100, 3-5213, 20500-0003, 1-800-555-0100, 2016-09-12; not
// 10-12 or 1914-1918.
bool is_hyphenated(std::string_view rest) {
  std::array<std::uint32_t, 6> groups{};
  std::size_t count = 0;
  std::uint32_t digits = 0;
  for (std::size_t place = 0;; ++place) {
    if (place < rest.size() && text::is_digit_ascii(rest[place])) {
      ++digits;
      continue;
    }
    if (count == groups.size()) return false;
    groups[count++] = digits;
    digits = 0;
    if (place >= rest.size() || rest[place] != '-' || !is_digit(rest, place + 1)) break;
  }
  const bool two = groups[1] == 4 && (groups[0] == 1 || groups[0] == 3 || groups[0] == 5);
  return count >= 3 || (count == 2 && two);
}

// Commas group digits by threes, or as in India by twos before them.
bool groups_digits(std::string_view rest, std::size_t comma) {
  for (;;) {
    std::size_t digits = 0;
    while (is_digit(rest, comma + 1 + digits)) ++digits;
    const std::size_t next = comma + 1 + digits;
    if (digits != 2 || next >= rest.size() || rest[next] != ',') return digits == 3;
    comma = next;
  }
}

}  // namespace

std::uint32_t number_size(std::string_view rest) {
  std::size_t end = is_digit(rest, 0) ? 0 : 1;
  bool hyphenated = false;
  for (;;) {
    const text::Character c = text::character_at(rest, end);
    if (c.kind == text::Kind::digit) {
      end += c.size;
      continue;
    }
    if (!is_digit(rest, end + 1)) break;
    if (c.code == U'-' && !hyphenated) {
      hyphenated = is_hyphenated(rest);
      if (!hyphenated) break;
    } else if (c.code == U',') {
      if (!groups_digits(rest, end)) break;
    } else if (c.code != U'.' && c.code != U':' && c.code != U'/' && c.code != U'-') {
      break;
    }
    ++end;
  }
  return static_cast<std::uint32_t>(end);
}

}  // namespace quoth::token
