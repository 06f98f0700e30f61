#include "attribution/rules/medium.h"

#include "model/lexicon.h"

namespace quoth::attribution {

Medium medium_of(const Annotation& annotation, TokenSpan cue) {
  static const model::Lexicon& media = model::Lexicon::named("cue_media");
  Medium found = Medium::speech;
  for (std::int32_t i = cue.last; i >= cue.first; --i) {
    const Token& token = annotation.tokens[static_cast<std::size_t>(i)];
    const std::string_view medium = media.value(annotation.lemma_of(token));
    if (medium == "writing") return Medium::writing;
    if (medium == "thought") found = Medium::thought;
    // A verb that the list does not have says what the whole is.
    if (medium.empty() && is_verb(token.tag) && i == cue.last) return Medium::speech;
  }
  return found;
}

}  // namespace quoth::attribution
