// Every way in which the code takes upper and lower case as one. They differ, and models, lexicons
// and ids were made with them: what a folded word is compared with decides which one it needs.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "text/ascii.h"

namespace quoth::text {

namespace detail {
void append_case_folded(std::string& folded, char32_t c);
}  // namespace detail

// Lower case of ASCII alone: a capital's small letter; any other byte, of other scripts too, as it
// is. For lexicons whose entries are ASCII, and where speed counts.
constexpr char lower_ascii(char c) { return is_capital_ascii(c) ? static_cast<char>(c | 0x20) : c; }

// The same for each byte of a text.
std::string to_lower_ascii(std::string_view text);

// Whether two words are the same but for the case of ASCII letters.
inline bool equal_but_for_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, lower_ascii, lower_ascii);
}

// The same as lower_ascii() with one digit for all, '0': the sentence model's words.
constexpr char lower_ascii_one_digit(char c) { return is_digit_ascii(c) ? '0' : lower_ascii(c); }

// Lower case of one character by Unicode's simple mapping: one code point for one, without context.
// The models' hashes of words in lower case, and their first and last letters.
char32_t simple_lower(char32_t c);

// Lower case of a word by Unicode's full mapping, where one letter may become several and a final
// sigma differs: lemmas.
std::string full_lower(std::string_view word);

// Appends a character by Unicode's simple case folding, which also takes together what has no
// single lower case: ids of quotations, and comparing wordings.
inline void append_case_folded(std::string& folded, char32_t c) {
  if (c < 0x80) {
    folded += lower_ascii(static_cast<char>(c));
  } else {
    detail::append_case_folded(folded, c);
  }
}

// A text as stock phrases are written in lexicons: ASCII letters in lower case, white space as one
// blank, typographic apostrophes straight, and marks before its first letter or digit left out.
std::string fold_phrase(std::string_view text);
// The same, as far as the first word goes.
std::string fold_first_word(std::string_view text);

// What two spellings of one name share: ASCII letters in lower case, typographic apostrophes
// straight, accents left out; every other script as ICU transliterates it.
std::string fold_to_ascii(std::string_view words);

// A word as lexicons have their entries: ASCII capitals in lower case and typographic apostrophes
// straight; empty if it is longer than any entry. Allocates nothing.
class LexiconWord {
 public:
  explicit LexiconWord(std::string_view word) {
    if (word.size() > bytes_.size()) return;
    for (std::size_t i = 0; i < word.size(); ++i) {
      const char c = word[i];
      if (c == '\xE2' && word.substr(i).starts_with("\u2019")) {
        bytes_[size_++] = '\'';
        i += 2;
      } else {
        bytes_[size_++] = lower_ascii(c);
      }
    }
  }
  std::string_view view() const { return {bytes_.data(), size_}; }

 private:
  std::array<char, 24> bytes_;
  std::size_t size_ = 0;
};

}  // namespace quoth::text
