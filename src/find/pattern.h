// What a pattern was parsed to. quoth/find.h describes the notation.
#pragma once

#include <unicode/regex.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace quoth::find {

// A word of a pattern. It matches a word of a text that has this form, or one of these lemmas.
struct PatternWord {
  std::string form;
  std::vector<std::string> lemmas;  // none for a word in quotation marks
};

struct Node {
  enum class Kind : std::uint8_t { words, regex, near, all_of, any_of, none_of };
  Kind kind = Kind::all_of;
  std::vector<PatternWord> words;                  // one after the other
  std::shared_ptr<const icu::RegexPattern> regex;  // immutable
  std::uint32_t distance = 0;                      // words between, of near
  std::vector<Node> parts;                         // of near two; of none_of one
};

// A form or a lemma as patterns and texts are compared: without case and accents, apostrophes
// straight.
std::string fold_word(std::string_view word);

}  // namespace quoth::find
