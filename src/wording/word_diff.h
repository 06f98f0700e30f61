// The words of a wording, and what changed from one wording to another.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "quoth/report.h"
#include "quoth/span.h"

namespace quoth::wording {

// A word for comparison: "You’ve" and "you've" are one, "end-to-end" is three. Points into the
// text it was split from.
struct PlacedWord {
  Span span;            // in the text, an editor's brackets and a currency sign included
  std::string fold;     // lower case, straight apostrophes, without brackets or thousands' commas
  bool quoted = false;  // stands between quotation marks
  bool bracketed = false;  // stands, all of it, in an editor's square brackets
};

std::vector<PlacedWord> split_words(std::string_view text);

// The folded words with a space between them: equal for wordings that differ in punctuation,
// quotation marks, dashes, spaces and case alone.
std::string fold_words(const std::vector<PlacedWord>& words);
std::string fold_words(std::string_view text);

// Pairs of indices into `a` and `b`, increasing in both: a longest common subsequence (Wu, Manber
// and Myers 1990), of hashes of words.
std::vector<std::pair<std::uint32_t, std::uint32_t>> align(const std::vector<std::uint64_t>& a,
                                                           const std::vector<std::uint64_t>& b);

// The steps from one wording to the other, as an editor would tell them: a lone function word
// between two replaced stretches counts with them. An editor's bracket that comes or goes is a
// change, though the word stays.
std::vector<WordChange> word_changes(std::string_view old_text, std::string_view new_text);

}  // namespace quoth::wording
