// Phrases with gaps, for the stock phrases of web pages: "follow * on twitter".
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::text {

// The entries of a lexicon as patterns: "*" matches any words, also none; the value says how
// the caller uses a match. Immutable; points into the lexicon.
class Patterns {
 public:
  explicit Patterns(const model::Lexicon& lexicon);

  // Whether it is worth folding a text: a quick look at its first word and its size. Patterns that
  // begin with a gap or a mark are for brief texts.
  bool may_begin(std::string_view text) const;
  // Whether a pattern of that value matches the beginning of a text folded by fold_phrase(), if
  // no letter or digit follows the match.
  bool begins(std::string_view folded, std::string_view value) const;
  // The same for the whole text, marks at its end left out.
  bool is(std::string_view folded, std::string_view value) const;

 private:
  struct Pattern {
    std::string_view text;
    std::string_view value;
  };
  // Whether a pattern of that value which may begin with the folded text's first word fits.
  template <typename Fits>
  bool any(std::string_view folded, std::string_view value, Fits fits) const;

  std::unordered_map<std::string_view, std::vector<Pattern>> by_first_word_;
  bool has_wordless_ = false;  // patterns that begin with a gap or a mark
};

}  // namespace quoth::text
