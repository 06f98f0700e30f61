#include "speaker/capitals.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

constexpr std::size_t kAcronym = 3;  // "FBI"; longer names of persons are words

}  // namespace

bool has_small_letter(std::string_view words) {
  return std::any_of(words.begin(), words.end(), text::is_small_ascii);
}

bool is_shouted(std::string_view name) {
  std::size_t letters = 0;
  for (const char c : name) {
    if (text::is_small_ascii(c) || static_cast<unsigned char>(c) >= 0x80) return false;
    letters += text::is_capital_ascii(c) ? 1 : 0;
    if (c == '.' && letters < 2) return false;
  }
  return letters > kAcronym;
}

std::string with_small_letters(std::string_view name) {
  std::string out(name);
  for (std::size_t i = 1; i < out.size(); ++i) {
    if (text::is_letter_ascii(name[i - 1])) out[i] = text::lower_ascii(out[i]);
  }
  return out;
}

}  // namespace quoth::speaker
