#include "attribution/medium.h"

#include "model/lexicon.h"

namespace quoth::attribution {

Medium medium_of(const AttributionView& view, token::TokenRange cue) {
  static const model::Lexicon& media = model::Lexicon::named("cue_media");
  Medium found = Medium::speech;
  for (Index i = cue.end; i-- > cue.begin;) {
    const std::string_view medium = media.value(view.lemma_of(i));
    if (medium == "writing") return Medium::writing;
    if (medium == "thought") found = Medium::thought;
    // A last verb that the list does not have decides: it is speech.
    if (medium.empty() && is_verb(view.at(i).tag) && i + 1 == cue.end) return Medium::speech;
  }
  return found;
}

}  // namespace quoth::attribution
