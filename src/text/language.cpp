#include "text/language.h"

#include <cld2/public/compact_lang_det.h>
#include <unicode/utf8.h>

#include <array>
#include <cstddef>

namespace quoth::text {
namespace {

// Bytes that are read: the beginning is enough, and more takes time.
constexpr std::size_t kLongest = 2000;
constexpr int kShortest = 100;  // bytes of letters: names and a few words are no language
constexpr int kMuch = 30;       // of 100: a report in English may quote at length

// The beginning of the text, without half a character at its end.
std::string_view beginning(std::string_view text) {
  if (text.size() <= kLongest) return text;
  std::size_t end = kLongest;
  while (end > 0 && U8_IS_TRAIL(text[end])) --end;
  return text.substr(0, end);
}

}  // namespace

std::string foreign_language(std::string_view text) {
  text = beginning(text);
  std::array<CLD2::Language, 3> languages = {};  // the most frequent first
  std::array<int, 3> percent = {};
  int bytes = 0;
  bool reliable = false;
  const CLD2::Language found =
      CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true,
                                     languages.data(), percent.data(), &bytes, &reliable);
  if (!reliable || bytes < kShortest || found == CLD2::UNKNOWN_LANGUAGE) return {};
  if (found == CLD2::ENGLISH) return {};
  for (std::size_t i = 0; i < languages.size(); ++i) {
    if (languages[i] == CLD2::ENGLISH && percent[i] >= kMuch) return {};
  }
  return CLD2::LanguageCode(found);
}

}  // namespace quoth::text
