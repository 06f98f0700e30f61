#include "attribution/medium.h"

#include <algorithm>
#include <string>
#include <vector>

#include "attribution/cue_scores.h"
#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

// Of the word, or of it and the next one.
std::string_view medium_at(const AttributionView& view, Index word) {
  static const model::Lexicon& media = model::Lexicon::named("cue_media");
  const std::string_view lemma = view.lemma_of(word);
  if (word + 1 < view.size()) {
    const std::string_view medium =
        media.value(std::string(lemma).append(" ").append(view.lemma_of(word + 1)));
    if (!medium.empty()) return medium;
  }
  return media.value(lemma);
}

Medium medium_by_rules(const AttributionView& view, token::TokenRange cue) {
  Medium found = Medium::speech;
  for (Index i = cue.end; i-- > cue.begin;) {
    const std::string_view medium = medium_at(view, i);
    if (medium == "writing") return Medium::writing;
    if (medium == "thought") found = Medium::thought;
    if (medium == "act") found = Medium::act;
    // A last verb that the list does not have decides: it is speech.
    const bool said = medium.empty() || medium == "speech";
    if (said && is_verb(view.at(i).tag) && i + 1 == cue.end) return Medium::speech;
  }
  return found;
}

}  // namespace

Medium medium_of(const AttributionView& view, token::TokenRange cue) {
  // On articles that the encoder had not seen, 88.8 of 100 are right so, 88.2 by the encoder alone
  // and 85.4 by the rules alone.
  constexpr double kSure = 1;  // the odds are e to 1
  const Medium medium = medium_by_rules(view, cue);
  const std::vector<double> scores = cue_scores(view, encoder::Output::medium, cue);
  if (scores.empty()) return medium;
  const auto best = std::ranges::max_element(scores);
  const bool other = *best > scores[static_cast<std::size_t>(medium)] + kSure;
  return other ? static_cast<Medium>(best - scores.begin()) : medium;
}

}  // namespace quoth::attribution
