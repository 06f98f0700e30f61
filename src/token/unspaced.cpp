#include "token/unspaced.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include <memory>

namespace quoth::token {

bool is_unspaced(char32_t code) {
  if (code < 0x0E00) return false;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(code), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
      return true;
    default:
      return false;
  }
}

std::vector<std::uint32_t> unspaced_word_ends(std::string_view stretch) {
  std::vector<std::uint32_t> ends;
  UErrorCode status = U_ZERO_ERROR;
  // Takes long to make, and threads cannot share it.
  thread_local const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  const std::unique_ptr<UText, decltype(&utext_close)> text(
      utext_openUTF8(nullptr, stretch.data(), static_cast<std::int64_t>(stretch.size()), &status),
      utext_close);
  if (U_SUCCESS(status) && words != nullptr) {
    words->setText(text.get(), status);
    for (auto end = words->next(); U_SUCCESS(status) && end != icu::BreakIterator::DONE;
         end = words->next()) {
      ends.push_back(static_cast<std::uint32_t>(end));
    }
  }
  if (ends.empty() || ends.back() != stretch.size())
    ends.assign(1, static_cast<std::uint32_t>(stretch.size()));
  return ends;
}

}  // namespace quoth::token
