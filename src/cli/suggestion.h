// What a misspelt word of the command line may have meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quoth::cli {

// The one of `known` that is nearest to `word` without regard to the case of ASCII letters, by
// insertions, deletions, replacements and exchanges of neighbours (Damerau 1964); empty if none is
// as near as a third of the word's length. Of equally near ones the first.
std::string nearest(std::string_view word, const std::vector<std::string>& known);

// "; did you mean WORD?" with the nearest one; empty if there is none.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& known);

}  // namespace quoth::cli
