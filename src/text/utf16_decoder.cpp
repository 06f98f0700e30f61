#include "text/utf16_decoder.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <array>

namespace quoth::text {

bool begins_utf16(std::string_view bytes) {
  // UTF-32LE begins with the mark of UTF-16LE.
  return (bytes.starts_with("\xFF\xFE") && bytes.substr(2, 2) != std::string_view("\0\0", 2)) ||
         bytes.starts_with("\xFE\xFF");
}

void Utf16Decoder::Close::operator()(UConverter* converter) const { ucnv_close(converter); }

Utf16Decoder::Utf16Decoder() {
  UErrorCode status = U_ZERO_ERROR;
  converter_.reset(ucnv_open("UTF-16", &status));
}

void Utf16Decoder::decode(std::string_view bytes, bool last, std::string& to) {
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  std::array<char16_t, 4096> units;  // NOLINT(*-member-init)
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  while (status == U_BUFFER_OVERFLOW_ERROR) {
    status = U_ZERO_ERROR;
    char16_t* target = units.data();
    ucnv_toUnicode(converter_.get(), &target, units.data() + units.size(), &source, end, nullptr,
                   last ? 1 : 0, &status);
    icu::UnicodeString(units.data(), static_cast<std::int32_t>(target - units.data()))
        .toUTF8String(to);
  }
}

}  // namespace quoth::text
