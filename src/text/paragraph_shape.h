// How a paragraph is written: what its role is decided by.
#pragma once

#include <cstdint>
#include <string_view>

namespace quoth::text {

struct ParagraphShape {
  std::uint32_t words = 0;        // stretches without white space that have a letter or digit
  std::uint32_t capitalized = 0;  // of them, those that begin with a capital letter
  std::uint32_t lower = 0;        // those that begin with a small letter
  std::uint32_t numbers = 0;      // those that begin with a digit
  bool in_capitals = false;       // all letters are capitals
  bool quotes_first = false;      // begins with a quotation mark
  bool quotes = false;            // has a double quotation mark
  char32_t last = 0;              // the last character but for closing marks
  char32_t first = 0;

  bool ends_sentence() const {
    return last == U'.' || last == U'!' || last == U'?' || last == U'\u2026';
  }
};

// The double ones and the guillemets.
bool is_quotation_mark(char32_t code);

ParagraphShape shape_of(std::string_view text);

// Whether it is two to five capitalized words.
bool is_name_shaped(std::string_view text);

// Whether words of the first person are outside quotation marks.
bool speaks_in_first_person(std::string_view text);

}  // namespace quoth::text
