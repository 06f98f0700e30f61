#include "speaker/capitals.h"

#include <unicode/utf8.h>

#include <array>

#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::speaker {
namespace {

constexpr std::size_t kAcronym = 3;  // "FBI"; longer names of persons are words

void append(std::string& out, char32_t code) {
  std::array<char, 4> bytes{};
  std::int32_t size = 0;
  U8_APPEND_UNSAFE(bytes.data(), size, static_cast<std::uint32_t>(code));
  out.append(bytes.data(), static_cast<std::size_t>(size));
}

}  // namespace

bool has_small_letter(std::string_view words) {
  for (std::size_t i = 0; i < words.size();) {
    const text::Character c = text::character_at(words, i);
    if (c.kind == text::Kind::lower) return true;
    i += c.size;
  }
  return false;
}

bool is_shouted(std::string_view name) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < name.size();) {
    const text::Character c = text::character_at(name, i);
    if (c.kind == text::Kind::lower || c.kind == text::Kind::letter) return false;
    letters += c.kind == text::Kind::upper ? 1 : 0;
    if (c.code == U'.' && letters < 2) return false;
    i += c.size;
  }
  return letters > kAcronym;
}

std::string with_small_letters(std::string_view name) {
  std::string out;
  out.reserve(name.size());
  bool inside = false;  // of a word
  for (std::size_t i = 0; i < name.size();) {
    const text::Character c = text::character_at(name, i);
    append(out, inside && c.kind == text::Kind::upper ? text::simple_lower(c.code) : c.code);
    inside = c.is_letter();
    i += c.size;
  }
  return out;
}

}  // namespace quoth::speaker
