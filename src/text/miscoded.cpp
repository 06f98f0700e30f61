#include "text/miscoded.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "text/characters.h"

namespace quoth::text {
namespace {

// The bytes 0x80 to 0x9F of windows-1252; 0 for those that it does not use (WHATWG reads them as
// controls, which is what U+0080 to U+009F are).
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// The byte that windows-1252 reads as this character.
std::optional<unsigned char> windows_1252_byte(char32_t code) {
  if (code < 0x100U) return static_cast<unsigned char>(code);
  const auto found = std::ranges::find(kWindows1252, code);
  if (found == kWindows1252.end()) return std::nullopt;
  return static_cast<unsigned char>(0x80 + (found - kWindows1252.begin()));
}

constexpr std::string_view kMarkTwice = "\u00E2\u20AC";  // two bytes of every quotation mark

std::size_t length_by_lead(unsigned char lead) {
  if (lead >= 0xC2U && lead <= 0xDFU) return 2;
  if (lead >= 0xE0U && lead <= 0xEFU) return 3;
  return lead >= 0xF0U && lead <= 0xF4U ? 4 : 1;
}

// Not so are characters that are encoded longer than need be, surrogates, and what is beyond
// U+10FFFF.
bool is_character(const std::string& bytes) {
  const auto size = static_cast<std::int32_t>(bytes.size());
  std::int32_t next = 0;
  UChar32 code = 0;
  U8_NEXT(bytes.data(), next, size, code);
  return code >= 0 && next == size;
}

// The character that was encoded twice at a place; `size` becomes what it takes. Empty if none was.
std::string decoded_again(std::string_view text, std::size_t place, std::size_t& size) {
  std::string bytes;
  std::size_t end = place;
  std::size_t length = 1;
  while (bytes.size() < length) {
    const Character c = character_at(text, end);
    const auto byte = windows_1252_byte(c.code);
    const bool fits = byte && (bytes.empty() ? *byte >= 0xC2U : (*byte & 0xC0U) == 0x80U);
    if (c.size == 0 || !fits) break;
    if (bytes.empty()) length = length_by_lead(*byte);
    if (length == 1) break;
    bytes += static_cast<char>(*byte);
    end += c.size;
  }
  size = end - place;
  if (length > 1 && is_character(bytes)) return bytes;
  // The byte of ” has no character in windows-1252 and is often lost.
  return text.substr(place).starts_with(kMarkTwice) ? "\u201D" : std::string();
}

std::string decode_again(std::string_view text) {
  std::string repaired;
  repaired.reserve(text.size());
  for (std::size_t place = 0; place < text.size();) {
    std::size_t size = 0;
    const std::string again =
        static_cast<unsigned char>(text[place]) < 0x80U ? "" : decoded_again(text, place, size);
    if (again.empty()) size = character_at(text, place).size;
    repaired += again.empty() ? text.substr(place, size) : again;
    place += size;
  }
  return repaired;
}

struct Reference {
  std::string_view name;  // without "&" and ";"
  std::string_view character;
  bool quotes = false;
};

constexpr std::array<Reference, 26> kReferences{{
    {"ldquo", "\u201C", true},   {"rdquo", "\u201D", true},  {"quot", "\"", true},
    {"lsquo", "\u2018", true},   {"rsquo", "\u2019", true},  {"#8220", "\u201C", true},
    {"#8221", "\u201D", true},   {"#34", "\"", true},        {"#8216", "\u2018", true},
    {"#8217", "\u2019", true},   {"#x201C", "\u201C", true}, {"#x201D", "\u201D", true},
    {"#x2018", "\u2018", true},  {"#x2019", "\u2019", true}, {"laquo", "\u00AB", true},
    {"raquo", "\u00BB", true},   {"#39", "'", true},         {"#039", "'", true},
    {"#x27", "'", true},         {"apos", "'", true},        {"amp", "&", false},
    {"nbsp", "\u00A0", false},   {"ndash", "\u2013", false}, {"mdash", "\u2014", false},
    {"hellip", "\u2026", false}, {"#8212", "\u2014", false},
}};

const Reference* reference_at(std::string_view text, std::size_t place) {
  constexpr std::size_t kLongest = 8;
  const std::size_t end = text.find(';', place);
  if (end == text.npos || end > place + kLongest) return nullptr;
  const auto* found =
      std::ranges::find(kReferences, text.substr(place + 1, end - place - 1), &Reference::name);
  return found == kReferences.end() ? nullptr : found;
}

std::string without_references(std::string_view text) {
  std::string repaired;
  bool quotes = false;
  std::size_t done = 0;
  for (auto place = text.find('&'); place != text.npos; place = text.find('&', place + 1)) {
    const Reference* reference = reference_at(text, place);
    if (reference == nullptr) continue;
    quotes = quotes || reference->quotes;
    repaired += text.substr(done, place - done);
    repaired += reference->character;
    done = place + reference->name.size() + 2;
  }
  if (!quotes) return std::string(text);
  return repaired.append(text.substr(done));
}

}  // namespace

std::string repair_miscoded(std::string text) {
  if (text.find(kMarkTwice) != text.npos) text = decode_again(text);
  return text.find('&') == text.npos ? text : without_references(text);
}

}  // namespace quoth::text
