#include "attribution/medium.h"

#include <string>

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

}  // namespace

Medium medium_of(const AttributionView& view, token::TokenRange cue) {
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

}  // namespace quoth::attribution
