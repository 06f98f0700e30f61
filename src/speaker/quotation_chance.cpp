#include "speaker/quotation_chance.h"

#include <algorithm>
#include <cmath>

namespace quoth::speaker {
namespace {

// Logarithms of odds.
constexpr double kOfModel = 0.80;  // times those of the model's chance
constexpr double kOfAttribution = 0.36;
constexpr double kInMarks = 0.45;
// The regression has 0.74, for the chance that the quotation is neither nobody's words nor given to
// somebody else. What is lowered by so much has the chance that the speaker is the right one, too,
// and not left open.
constexpr double kAlways = 0.74 - 1.15;

double log_odds(double chance) {
  const double inside = std::clamp(chance, 0.01, 0.99);
  return std::log(inside / (1 - inside));
}

double weight_of(ResolvedBy by) {
  switch (by) {
    case ResolvedBy::description:
      return -0.47;
    case ResolvedBy::pronoun:
      return -0.38;
    case ResolvedBy::title:
      return -0.50;
    case ResolvedBy::continuation:
      return 1.32;
    case ResolvedBy::none:  // nobody is named who may be wrong
      return 1.58;
    default:
      return 0;
  }
}

double weight_of(SpeakerKind kind) {
  if (kind == SpeakerKind::unnamed) return 1.92;
  return kind == SpeakerKind::group ? 0.49 : 0;
}

}  // namespace

double quotation_chance(double by_model, double by_attribution, QuotationType type, ResolvedBy by,
                        std::optional<SpeakerKind> kind) {
  double sum = kAlways + kOfModel * log_odds(by_model) + kOfAttribution * log_odds(by_attribution);
  if (type != QuotationType::indirect) sum += kInMarks;
  sum += weight_of(by);
  if (kind) sum += weight_of(*kind);
  return std::clamp(std::round(100 / (1 + std::exp(-sum))) / 100, 0.01, 0.99);
}

}  // namespace quoth::speaker
