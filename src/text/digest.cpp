#include "text/digest.h"

#define XXH_INLINE_ALL
#include <fmt/format.h>
#include <xxhash.h>

namespace quoth {

std::string digest(std::string_view text) {
  const XXH128_hash_t hash = XXH3_128bits(text.data(), text.size());
  return fmt::format("xxh128:{:016x}{:016x}", hash.high64, hash.low64);
}

std::string short_digest(std::string_view text) {
  return fmt::format("{:08x}", XXH3_64bits(text.data(), text.size()) >> 32U);
}

std::uint32_t wording_digest(std::string_view text) {
  std::string kept;
  kept.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool general_punctuation = text.substr(i).starts_with("\xE2\x80") && i + 2 < text.size();
    if (general_punctuation) {
      const auto last = static_cast<unsigned char>(text[i += 2]);
      if (last >= 0x98 && last <= 0x9B) kept += '\'';  // U+2018 to U+201B
      if (last >= 0x9C && last <= 0x9F) kept += '"';   // U+201C to U+201F
    } else if (text.substr(i).starts_with("\xC2\xA0")) {
      ++i;
    } else if (byte >= 'A' && byte <= 'Z') {
      kept += static_cast<char>(byte + ('a' - 'A'));
    } else if (byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
               std::string_view("\"'$%[]").find(text[i]) != std::string_view::npos) {
      kept += text[i];
    }
  }
  return static_cast<std::uint32_t>(XXH3_64bits(kept.data(), kept.size()) >> 32U);
}

}  // namespace quoth
