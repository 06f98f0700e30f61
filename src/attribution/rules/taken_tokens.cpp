#include "attribution/rules/taken_tokens.h"

#include <algorithm>

namespace quoth::attribution {

std::vector<bool> taken_tokens(const AttributionView& view,
                               const std::vector<AttributionCandidate>& candidates) {
  std::vector<bool> taken(view.size(), false);
  const auto take = [&](token::TokenRange tokens) {
    std::fill(taken.begin() + tokens.begin, taken.begin() + tokens.end, true);
  };
  for (const AttributionCandidate& candidate : candidates) {
    for (const token::TokenRange piece : candidate.content) take(piece);
    if (candidate.cue) take(*candidate.cue);
    if (candidate.source) take(*candidate.source);
  }
  return taken;
}

bool has_taken(const std::vector<bool>& taken, token::TokenRange tokens) {
  const auto end = taken.begin() + tokens.end;
  return std::find(taken.begin() + tokens.begin, end, true) != end;
}

}  // namespace quoth::attribution
