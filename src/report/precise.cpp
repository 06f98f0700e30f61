#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include "quoth/selection.h"

namespace quoth {

void keep_likely(Annotation& annotation, double confidence) {
  std::vector<std::optional<Index>> places;  // of each quotation among those that are kept
  std::vector<Quotation> kept;
  for (Quotation& quotation : annotation.quotations) {
    const bool likely = std::round(quotation.confidence * 100.0) >= std::round(confidence * 100);
    places.push_back(likely ? std::optional(static_cast<Index>(kept.size())) : std::nullopt);
    if (likely) kept.push_back(std::move(quotation));
  }
  for (Quotation& quotation : kept) {
    if (quotation.continues) quotation.continues = places[*quotation.continues];
    if (quotation.within) quotation.within = places[*quotation.within];
  }
  annotation.quotations = std::move(kept);
}

}  // namespace quoth
