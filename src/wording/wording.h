// A wording prepared for comparison: which of its words say something, and how much.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "wording/word_diff.h"

namespace quoth::wording {

// Weights are the words' own, not a corpus's: whether two wordings are alike must not depend on
// what else was read.
struct Wording {
  std::vector<PlacedWord> words;
  std::vector<std::uint64_t> stems;   // of each word, hashed: "finds", "finding"
  std::vector<std::int32_t> weights;  // of each word: kFunctionWeight, as below
  std::int32_t weight = 0;            // of all, an editor's brackets left out
};

inline constexpr std::int32_t kFunctionWeight = 1;
inline constexpr std::int32_t kCommonWeight = 6;
inline constexpr std::int32_t kRareWeight = 10;
inline constexpr std::int32_t kOwnWeight = 12;  // a word of which few articles make use

// Words between quotation marks weigh half as much again: they are the speaker's own, as all of a
// direct quotation's are, with marks or without. Names weigh little: they tell of whom, not what.
Wording weigh(std::string_view text, QuotationType type);

// Whether two articles that hold these words alone must tell the same statement: not so for "Yes."
// and for a bare name.
bool says_something(const Wording& wording, std::string_view text);

inline bool is_content(std::int32_t weight) { return weight > kFunctionWeight; }

}  // namespace quoth::wording
