#include "tag/word.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace quoth {
namespace {

struct Counts {
  int upper = 0;
  int lower = 0;
  int digits = 0;
  int other_letters = 0;  // of scripts without case
  int rest = 0;
};

Shape shape_of(const Counts& counts, bool first_upper) {
  const int letters = counts.upper + counts.lower + counts.other_letters;
  if (letters == 0) {
    if (counts.digits > 0) return Shape::number;
    return Shape::mark;
  }
  if (counts.digits > 0) return Shape::digits;
  if (counts.upper == 0) return counts.lower > 0 ? Shape::lower : Shape::other;
  if (counts.lower == 0) return counts.upper == 1 ? Shape::capital : Shape::upper;
  return counts.upper == 1 && first_upper ? Shape::title : Shape::mixed;
}

// Lower case by simple mapping, one code point for one; reads and counts on the way.
void lower_into(std::string_view form, std::string& lower, Counts& counts, bool& first_upper) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(form.data());
  const auto length = static_cast<std::int32_t>(form.size());
  for (std::int32_t i = 0; i < length;) {
    const bool first = i == 0;
    UChar32 c;
    U8_NEXT_OR_FFFD(bytes, i, length, c);
    const auto type = u_charType(c);
    if (type == U_UPPERCASE_LETTER || type == U_TITLECASE_LETTER) {
      ++counts.upper;
      first_upper |= first;
    } else if (type == U_LOWERCASE_LETTER) {
      ++counts.lower;
    } else if (type == U_DECIMAL_DIGIT_NUMBER) {
      ++counts.digits;
    } else if (type == U_OTHER_LETTER || type == U_MODIFIER_LETTER) {
      ++counts.other_letters;
    } else {
      ++counts.rest;
    }
    std::array<std::uint8_t, U8_MAX_LENGTH> encoded{};
    std::int32_t size = 0;
    U8_APPEND_UNSAFE(encoded.data(), size, u_tolower(c));
    lower.append(reinterpret_cast<const char*>(encoded.data()), static_cast<std::size_t>(size));
  }
}

void take_ends(std::string_view lower, Word& word) {
  const std::size_t size = std::min<std::size_t>(lower.size(), 8);
  std::memcpy(&word.prefix, lower.data(), size);
  for (std::size_t i = lower.size() - size; i < lower.size(); ++i) {
    word.suffix = word.suffix << 8 | static_cast<std::uint8_t>(lower[i]);
  }
  word.size = static_cast<std::uint32_t>(lower.size());
}

}  // namespace

Word look_at(std::string_view form) {
  Word word;
  Counts counts;
  word.form = hash_text(form);
  std::array<char, 64> buffer;
  bool ascii = form.size() <= buffer.size();
  for (std::size_t i = 0; ascii && i < form.size(); ++i) {
    const char c = form[i];
    const bool upper = c >= 'A' && c <= 'Z';
    const bool lower = c >= 'a' && c <= 'z';
    const bool digit = c >= '0' && c <= '9';
    ascii = static_cast<unsigned char>(c) < 0x80;
    buffer[i] = upper ? static_cast<char>(c + ('a' - 'A')) : c;
    counts.upper += upper;
    counts.lower += lower;
    counts.digits += digit;
    counts.rest += !(upper || lower || digit);
    word.hyphen |= c == '-';
  }
  if (ascii) {
    word.first_upper = !form.empty() && form[0] >= 'A' && form[0] <= 'Z';
    const std::string_view lower(buffer.data(), form.size());
    word.lower = counts.upper == 0 ? word.form : hash_text(lower);
    take_ends(lower, word);
  } else {
    std::string lower;
    counts = {};
    lower_into(form, lower, counts, word.first_upper);
    word.hyphen = form.find('-') != form.npos;
    word.lower = hash_text(lower);
    take_ends(lower, word);
  }
  word.shape = shape_of(counts, word.first_upper);
  return word;
}

}  // namespace quoth
