#include "attribution/rules/quoted_saying.h"

#include <algorithm>

namespace quoth::attribution {
namespace {

constexpr Index kLongestName = 16;  // tokens: a name and what its bearer is

// The token "as" of "as saying" near the beginning of the words, outside of marks; their end if
// there is none.
Index as_saying(const AttributionView& view, token::TokenRange words) {
  const Index end = std::min(words.end, words.begin + kLongestName);
  for (Index i = words.begin; i + 1 < end; ++i) {
    if (view.at(i).mark != MarkState::outside) break;
    if (i > words.begin && view.text_of(i) == "as" && view.text_of(i + 1) == "saying") return i;
  }
  return words.end;
}

}  // namespace

Candidates give_to_quoted(const AttributionView& view, Candidates candidates) {
  for (AttributionCandidate& candidate : candidates.attributions) {
    if (!candidate.cue) continue;
    token::TokenRange& first = candidate.content.front();
    const Index as = as_saying(view, first);
    if (as == first.end) continue;
    if (as + 2 == first.end && candidate.content.size() < 2) continue;
    candidate.source = token::TokenRange{first.begin, as};
    candidate.cue = token::TokenRange{as, as + 2};
    first.begin = as + 2;
    if (first.empty()) candidate.content.erase(candidate.content.begin());
  }
  return candidates;
}

}  // namespace quoth::attribution
