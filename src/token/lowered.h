// Words as lexicons have them.
#pragma once

#include <array>
#include <string_view>

#include "text/ascii.h"

namespace quoth::token {

// A word with ASCII capitals in lower case and typographic apostrophes straight; empty where it
// is longer than any entry of a lexicon. Without allocation.
class Lowered {
 public:
  explicit Lowered(std::string_view word) {
    if (word.size() > bytes_.size()) return;
    for (std::size_t i = 0; i < word.size(); ++i) {
      const char c = word[i];
      if (c == '\xE2' && word.substr(i).starts_with("\u2019")) {
        bytes_[size_++] = '\'';
        i += 2;
      } else {
        bytes_[size_++] = text::lower_ascii(c);
      }
    }
  }
  std::string_view view() const { return {bytes_.data(), size_}; }

 private:
  std::array<char, 24> bytes_;
  std::size_t size_ = 0;
};

}  // namespace quoth::token
