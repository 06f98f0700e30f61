#include "text/digest.h"

#define XXH_INLINE_ALL
#include <fmt/format.h>
#include <xxhash.h>

#include <array>

#include "text/case_folding.h"

namespace quoth::text {
namespace {

// What each character of ASCII counts as in a sentence's wording; 0 for nothing.
constexpr std::array<char, 128> kWording = [] {
  std::array<char, 128> wording{};
  for (char c = '0'; c <= '9'; ++c) wording[c] = c;
  for (char c = 'a'; c <= 'z'; ++c) wording[c] = c;
  for (char c = 'A'; c <= 'Z'; ++c) wording[c] = lower_ascii(c);
  for (const char c : {'"', '\'', '$', '%', '[', ']'}) wording[c] = c;
  return wording;
}();

}  // namespace

std::string digest(std::string_view text) {
  const XXH128_hash_t hash = XXH3_128bits(text.data(), text.size());
  return fmt::format("xxh128:{:016x}{:016x}", hash.high64, hash.low64);
}

std::string short_digest(std::string_view text) {
  return fmt::format("{:08x}", XXH3_64bits(text.data(), text.size()) >> 32U);
}

std::uint32_t wording_digest(std::string_view text) {
  std::string kept(text.size(), '\0');
  std::size_t size = 0;
  const auto keep = [&](char wording) {
    kept[size] = wording;
    size += wording != 0 ? 1 : 0;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < kWording.size()) {
      keep(kWording[byte]);
    } else if (text.substr(i).starts_with("\xE2\x80") && i + 2 < text.size()) {
      const auto last = static_cast<unsigned char>(text[i += 2]);
      if (last >= 0x98 && last <= 0x9B) keep('\'');  // U+2018 to U+201B
      if (last >= 0x9C && last <= 0x9F) keep('"');   // U+201C to U+201F
    } else if (text.substr(i).starts_with("\xC2\xA0")) {
      ++i;
    } else {
      keep(text[i]);
    }
  }
  return static_cast<std::uint32_t>(XXH3_64bits(kept.data(), size) >> 32U);
}

}  // namespace quoth::text
