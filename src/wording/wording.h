// A wording prepared for comparison, with a weight for each word.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "wording/word_diff.h"

namespace quoth::wording {

// Weights depend only on the words, not on a corpus: whether two wordings are similar must not
// depend on the other articles that were read.
struct Wording {
  std::vector<PlacedWord> words;
  std::vector<std::uint64_t> stems;   // hash of each stem: "finds" and "finding" are equal
  std::vector<std::int32_t> weights;  // of each word; see below
  std::int32_t weight = 0;            // total, without words in an editor's brackets
};

inline constexpr std::int32_t kFunctionWeight = 1;
inline constexpr std::int32_t kCommonWeight = 6;
inline constexpr std::int32_t kRareWeight = 10;
inline constexpr std::int32_t kOwnWeight = 12;  // a word that few articles use

// Quoted words weigh half as much again, because they are the speaker's own. In a direct quotation
// these are all words, with or without marks. Names weigh little: they give the subject, not what
// is said about it.
Wording weigh(std::string_view text, QuotationType type);

// Whether two articles that contain these words must contain the same statement. Not so for "Yes."
// or for a bare name.
bool is_substantial(const Wording& wording, std::string_view text);

inline bool is_content(std::int32_t weight) { return weight > kFunctionWeight; }

}  // namespace quoth::wording
