#include "attribution/cue_scores.h"

namespace quoth::attribution {

std::vector<double> cue_scores(const AttributionView& view, encoder::Output output,
                               token::TokenRange cue) {
  if (view.encoding == nullptr) return {};
  std::vector<double> means(encoder::kLabels[static_cast<std::size_t>(output)]);
  for (Index i = cue.begin; i < cue.end; ++i) {
    const auto scores = view.encoding->scores(output, i);
    for (std::size_t label = 0; label < means.size(); ++label) means[label] += scores[label];
  }
  for (double& mean : means) mean /= encoder::kScoreUnit * static_cast<double>(cue.size());
  return means;
}

}  // namespace quoth::attribution
