// The characters of ASCII.
#pragma once

namespace quoth {

// A capital letter's small one; anything else, bytes of other scripts too, as it is.
constexpr char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

constexpr bool is_small_ascii(char c) { return c >= 'a' && c <= 'z'; }

// Letters, digits, marks and symbols: neither white space nor a control.
constexpr bool is_visible_ascii(char c) { return c > ' ' && c < '\x7f'; }

// The same and the blank.
constexpr bool is_printed_ascii(char c) { return c >= ' ' && c < '\x7f'; }

}  // namespace quoth
