#include "cli/suggestion.h"

#include <algorithm>
#include <cstddef>

#include "text/case_folding.h"
#include "text/edit_distance.h"

namespace quoth::cli {
namespace {

std::string lower(std::string_view word) {
  std::string lowered(word);
  for (char& c : lowered) c = text::lower_ascii(c);
  return lowered;
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  constexpr std::size_t kLongest = 64;
  if (word.size() > kLongest) return {};
  const std::string written = lower(word);
  // One difference for each three letters, and one at least.
  std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
  std::string found;
  for (const std::string& candidate : known) {
    const std::size_t differences = text::edit_distance(written, lower(candidate));
    if (differences >= least || differences >= candidate.size()) continue;
    least = differences;
    found = candidate;
  }
  return found;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::string meant = nearest(word, known);
  return meant.empty() ? "" : "; did you mean " + meant + "?";
}

}  // namespace quoth::cli
