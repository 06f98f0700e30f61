#include "text/case_folding.h"

#include <unicode/translit.h>
#include <unicode/ucasemap.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>
#include <optional>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace quoth::text {
namespace {

bool ends_in_word(std::string_view folded) {
  const char c = folded.back();
  return is_small_ascii(c) || is_digit_ascii(c) || static_cast<unsigned char>(c) >= 0x80U;
}

// Appends the character at `place`, folded, to what is folded of the text before it; the size that
// it has in `text`.
std::size_t append_folded(std::string& folded, std::string_view text, std::size_t place) {
  const Character c = character_at(text, place);
  if (c.is_word() && c.size == 1) {
    folded += lower_ascii(text[place]);
  } else if (c.is_space()) {
    if (!folded.empty() && folded.back() != ' ') folded += ' ';
  } else if (is_apostrophe(c.code)) {
    if (!folded.empty()) folded += '\'';
  } else if (!folded.empty() || c.is_word() || c.code == U'@' || c.code == U'\u00A9') {
    folded.append(text, place, c.size);
  }
  return c.size;
}

const icu::Transliterator* to_ascii() {
  static const std::unique_ptr<const icu::Transliterator> transliterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<const icu::Transliterator>(icu::Transliterator::createInstance(
        "Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  }();
  return transliterator.get();
}

// U+0300 to U+036F, which come after the letter that they are over or under.
bool is_combining_mark(std::string_view character) {
  return character.size() == 2 && character >= "\u0300" && character <= "\u036f";
}

// In lower-case ASCII, character by character; nothing if a character is neither in the lexicon nor
// an accent of an ASCII letter.
std::optional<std::string> fold_latin(std::string_view words) {
  static const model::Lexicon& ascii = model::Lexicon::named("ascii");
  std::string out;
  out.reserve(words.size());
  bool letter = false;  // of ASCII, perhaps with marks, before this character
  for (std::size_t i = 0; i < words.size();) {
    if (static_cast<unsigned char>(words[i]) < 0x80) {
      out += lower_ascii(words[i++]);
      letter = is_small_ascii(out.back());
      continue;
    }
    std::size_t end = i + 1;
    while (end < words.size() && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) ++end;
    const std::string_view character = words.substr(i, end - i);
    i = end;
    if (letter && is_combining_mark(character)) continue;
    letter = false;
    const std::string_view folded = character == "\u00a0" ? " " : ascii.value(character);
    if (folded.empty()) return std::nullopt;
    out += folded;
  }
  return out;
}

// Typographic apostrophes made straight, so that names with one stay ASCII.
std::string with_straight_apostrophes(std::string_view words) {
  static constexpr std::string_view kApostrophe = "\u2019";
  std::string out;
  while (!words.empty()) {
    const auto at = std::min(words.find(kApostrophe), words.size());
    out += words.substr(0, at);
    words.remove_prefix(at);
    if (words.empty()) break;
    out += '\'';
    words.remove_prefix(kApostrophe.size());
  }
  return out;
}

}  // namespace

std::string to_lower_ascii(std::string_view text) {
  std::string lower(text.size(), '\0');
  std::ranges::transform(text, lower.begin(), lower_ascii);
  return lower;
}

char32_t simple_lower(char32_t c) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

std::string full_lower(std::string_view word) {
  std::string lower(word);
  bool ascii = true;
  for (char& c : lower) {
    c = lower_ascii(c);
    ascii &= static_cast<unsigned char>(c) < 0x80;
  }
  if (ascii) return lower;
  UErrorCode status = U_ZERO_ERROR;
  static const UCaseMap* const map = ucasemap_open("", 0, &status);
  std::string folded(lower.size() * 3 + 16, '\0');
  const std::int32_t size =
      ucasemap_utf8ToLower(map, folded.data(), static_cast<std::int32_t>(folded.size()),
                           lower.data(), static_cast<std::int32_t>(lower.size()), &status);
  if (U_FAILURE(status) != 0) return lower;
  folded.resize(static_cast<std::size_t>(size));
  return folded;
}

void detail::append_case_folded(std::string& folded, char32_t c) {
  append_utf8(folded,
              static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)));
}

std::string fold_phrase(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t place = 0; place < text.size();) place += append_folded(folded, text, place);
  return folded;
}

std::string fold_first_word(std::string_view text) {
  std::string folded;
  for (std::size_t place = 0; place < text.size() && (folded.empty() || ends_in_word(folded));)
    place += append_folded(folded, text, place);
  return folded;
}

std::string fold_to_ascii(std::string_view words) {
  if (is_ascii(words)) return to_lower_ascii(words);
  std::string straight = with_straight_apostrophes(words);
  if (auto latin = fold_latin(straight)) return *std::move(latin);
  if (to_ascii() == nullptr) return straight;
  auto unicode = icu::UnicodeString::fromUTF8(straight);
  to_ascii()->transliterate(unicode);
  std::string out;
  unicode.toUTF8String(out);
  return out;
}

}  // namespace quoth::text
