#include "attribution/attribution_candidate.h"

#include <utility>

namespace quoth::attribution {

std::vector<AttributionCandidate> without(
    std::vector<AttributionCandidate> candidates,
    const std::function<bool(const AttributionCandidate&)>& is_dropped) {
  std::vector<std::optional<std::size_t>> new_numbers(candidates.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!is_dropped(candidates[i])) new_numbers[i] = count++;
  }
  std::vector<AttributionCandidate> kept;
  kept.reserve(count);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!new_numbers[i]) continue;
    AttributionCandidate& candidate = kept.emplace_back(std::move(candidates[i]));
    if (candidate.continues) candidate.continues = new_numbers[*candidate.continues];
  }
  return kept;
}

}  // namespace quoth::attribution
