#include "speaker/capitals.h"

#include <algorithm>

namespace quoth::speaker {
namespace {

constexpr std::size_t kAcronym = 3;  // "FBI"; longer names of persons are words

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

bool has_small_letter(std::string_view words) {
  return std::any_of(words.begin(), words.end(), is_lower);
}

bool is_shouted(std::string_view name) {
  std::size_t letters = 0;
  for (const char c : name) {
    if (is_lower(c) || static_cast<unsigned char>(c) >= 0x80) return false;
    letters += is_upper(c) ? 1 : 0;
    if (c == '.' && letters < 2) return false;
  }
  return letters > kAcronym;
}

std::string with_small_letters(std::string_view name) {
  std::string out(name);
  for (std::size_t i = 1; i < out.size(); ++i) {
    const bool inside = is_upper(name[i - 1]) || is_lower(name[i - 1]);
    if (inside && is_upper(out[i])) out[i] = static_cast<char>(out[i] - 'A' + 'a');
  }
  return out;
}

}  // namespace quoth::speaker
