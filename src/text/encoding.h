// From bytes to text.
#pragma once

#include <string>
#include <string_view>

#include "quoth/result.h"

namespace quoth::text {

struct Decoded {
  std::string text;      // valid UTF-8 without a byte order mark; line ends as they were
  std::string encoding;  // IANA's name: "UTF-8", "UTF-16LE", "windows-1252"
};

// A byte order mark decides; then what is UTF-8, or nearly so, is UTF-8; then `named`, the encoding
// that the document itself names, if it is a legacy one that ICU knows; then ICU's detector
// chooses a legacy encoding. Invalid sequences become U+FFFD. Fails (with an empty path) if the
// bytes are no text: NUL or other control characters that no text has.
Result<Decoded> decode(std::string_view bytes, std::string_view named = {});

}  // namespace quoth::text
