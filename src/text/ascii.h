// The letters of ASCII.
#pragma once

namespace quoth {

// A capital letter's small one; anything else, bytes of other scripts too, as it is.
constexpr char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

}  // namespace quoth
