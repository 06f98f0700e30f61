// Splits a wording into words, and compares two wordings.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "quoth/report.h"
#include "quoth/span.h"

namespace quoth::wording {

// A word prepared for comparison: "You’ve" and "you've" are equal, "end-to-end" is three words.
struct PlacedWord {
  Span span;         // in the text, including an editor's brackets and a currency sign
  std::string fold;  // lower case, straight apostrophes, without brackets and thousands separators
  bool quoted = false;     // is between quotation marks
  bool bracketed = false;  // is completely in an editor's square brackets
};

std::vector<PlacedWord> split_words(std::string_view text);

// The folded words separated by spaces: equal for wordings that differ only in punctuation,
// quotation marks, dashes, spaces and case.
std::string fold_words(const std::vector<PlacedWord>& words);
std::string fold_words(std::string_view text);

// Pairs of indices into `a` and `b`, increasing in both: a longest common subsequence (Wu, Manber
// and Myers 1990). The values are hashes of words.
std::vector<std::pair<std::uint32_t, std::uint32_t>> align(const std::vector<std::uint64_t>& a,
                                                           const std::vector<std::uint64_t>& b);

// The edits from one wording to the other. A single function word between two replacements is
// merged with them. Adding or removing an editor's brackets is a change even if the word stays.
std::vector<WordChange> word_changes(std::string_view old_text, std::string_view new_text);

}  // namespace quoth::wording
