// The words, marks and operators of which a pattern is written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quoth::find {

// The words between two operands of NEAR alone, as in SQLite's FTS5.
inline constexpr std::uint32_t kDefaultDistance = 10;

// A part of a pattern's text that has a meaning of its own.
struct Lexeme {
  enum class Kind : std::uint8_t { open, close, word, phrase, regex, op_and, op_or, op_not, near };
  Kind kind = Kind::word;
  std::string_view text;       // as it stands in the pattern
  std::string_view body;       // of a phrase without its marks, of a regex without its slashes
  bool ignore_case = false;    // of a regex
  std::uint32_t distance = 0;  // of near
};

// What is wrong with a pattern, and where: in bytes. None if nothing is said.
struct Mistake {
  std::size_t place = 0;
  std::string what;
};

struct Lexemes {
  std::vector<Lexeme> list;  // views of the text
  Mistake mistake;           // the first one; then the list is not to be used
};

// `text` is UTF-8.
Lexemes find_lexemes(std::string_view text);

}  // namespace quoth::find
