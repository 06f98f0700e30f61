// The characters of ASCII.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace quoth::text {

constexpr bool is_small_ascii(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_capital_ascii(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter_ascii(char c) { return is_small_ascii(c) || is_capital_ascii(c); }
constexpr bool is_digit_ascii(char c) { return c >= '0' && c <= '9'; }

// Letters, digits, marks and symbols: neither white space nor a control.
constexpr bool is_visible_ascii(char c) { return c > ' ' && c < '\x7f'; }

// The same and the blank.
constexpr bool is_printed_ascii(char c) { return c >= ' ' && c < '\x7f'; }

// How many bytes from `place` on are ASCII; reads eight at a time.
inline std::size_t ascii_run(std::string_view bytes, std::size_t place) {
  const std::size_t begin = place;
  while (place + 8 <= bytes.size()) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + place, 8);
    if ((word & 0x8080808080808080U) != 0) break;
    place += 8;
  }
  while (place < bytes.size() && static_cast<unsigned char>(bytes[place]) < 0x80U) ++place;
  return place - begin;
}

inline bool is_ascii(std::string_view bytes) { return ascii_run(bytes, 0) == bytes.size(); }

}  // namespace quoth::text
