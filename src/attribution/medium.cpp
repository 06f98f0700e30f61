#include "attribution/medium.h"

#include <algorithm>
#include <string>
#include <vector>

#include "attribution/cue_scores.h"
#include "model/lexicon.h"
#include "text/case_folding.h"

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

// "The inquest heard", "the court has heard": what is said to them.
bool is_hearing(const AttributionView& view, token::TokenRange cue) {
  static const model::Lexicon& hearings = model::Lexicon::named("hearings");
  constexpr Index kMostBetween = 5;  // tokens: "the inquest at Elm Town Hall heard"
  if (view.lemma_of(cue.end - 1) != "hear") return false;
  const Index first = view.sentence_of(cue.begin).begin;
  for (Index i = cue.begin; i-- > first && cue.begin - i <= kMostBetween;) {
    if (view.at(i).tag == Tag::comma) return false;
    if (hearings.contains(view.lemma_of(i)) ||
        hearings.contains(text::to_lower_ascii(view.text_of(i))))
      return true;
  }
  return false;
}

}  // namespace

Medium medium_of(const AttributionView& view, token::TokenRange cue) {
  // On articles that the encoder had not seen, 88.8 of 100 are right so, 88.2 by the encoder alone
  // and 85.4 by the rules alone.
  constexpr double kSure = 1;  // the odds are e to 1
  if (is_hearing(view, cue)) return Medium::speech;
  const Medium medium = medium_by_rules(view, cue);
  const std::vector<double> scores = cue_scores(view, encoder::Output::medium, cue);
  if (scores.empty()) return medium;
  const auto best = std::ranges::max_element(scores);
  const bool other = *best > scores[static_cast<std::size_t>(medium)] + kSure;
  return other ? static_cast<Medium>(best - scores.begin()) : medium;
}

}  // namespace quoth::attribution
