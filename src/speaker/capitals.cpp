#include "speaker/capitals.h"

#include "text/case_folding.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace quoth::speaker {
namespace {

constexpr std::size_t kAcronym = 3;  // "FBI"; longer names of persons are words

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
    const bool lowered = inside && c.kind == text::Kind::upper;
    text::append_utf8(out, lowered ? text::simple_lower(c.code) : c.code);
    inside = c.is_letter();
    i += c.size;
  }
  return out;
}

}  // namespace quoth::speaker
