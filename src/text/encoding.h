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

// A byte order mark decides; then valid UTF-8 is UTF-8; then ICU's detector chooses a legacy
// encoding. Invalid sequences become U+FFFD. Fails (with an empty path) if the bytes are no
// text: NUL or other control characters that no text has.
Result<Decoded> decode(std::string_view bytes);

}  // namespace quoth::text
