#include "text/utf8.h"

#include <unicode/utf8.h>

#include <array>

namespace quoth::text {

void append_utf8(std::string& text, char32_t code) {
  std::array<char, U8_MAX_LENGTH> bytes{};
  std::int32_t size = 0;
  U8_APPEND_UNSAFE(bytes.data(), size, static_cast<UChar32>(code));
  text.append(bytes.data(), static_cast<std::size_t>(size));
}

}  // namespace quoth::text
