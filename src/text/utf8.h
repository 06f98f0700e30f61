// Writes UTF-8.
#pragma once

#include <string>

namespace quoth::text {

// Appends a code point, which is no surrogate and at most U+10FFFF.
void append_utf8(std::string& text, char32_t code);

}  // namespace quoth::text
