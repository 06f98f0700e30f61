// UTF-16 to UTF-8, in parts.
#pragma once

#include <memory>
#include <string>
#include <string_view>

// The name is ICU's.
struct UConverter;

namespace quoth::text {

// Whether bytes begin with the byte order mark of UTF-16.
bool begins_utf16(std::string_view bytes);

// Of one text, which begins with a byte order mark. What is ill-formed becomes U+FFFD.
class Utf16Decoder {
 public:
  Utf16Decoder();

  // Appends the next part to `to`, without the mark. Half a character is kept for the next part,
  // unless this is the last.
  void decode(std::string_view bytes, bool last, std::string& to);

 private:
  struct Close {
    void operator()(UConverter* converter) const;
  };
  std::unique_ptr<UConverter, Close> converter_;
};

}  // namespace quoth::text
