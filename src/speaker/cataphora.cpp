#include "speaker/cataphora.h"

namespace quoth {

Index named_behind(const Page& page, const Cast& cast, const std::vector<Index>& named_at,
                   Index pronoun) {
  const WordSense& word = *page.word(pronoun);
  const Tokens sentence = page.sentence_tokens(pronoun);
  if (word.plural || (word.gender != Gender::male && word.gender != Gender::female)) return kNone;
  if (page.tag(sentence.first) == Tag::PRP || page.quoted(pronoun)) return kNone;
  for (Index i = pronoun + 1; i < sentence.end; ++i) {
    if (named_at[i] == kNone || page.quoted(i)) continue;
    const Referent& who = cast.referents[named_at[i]];
    if (who.kind != SpeakerKind::person) continue;
    const bool agrees = who.gender == Gender::unknown || who.gender == word.gender;
    return agrees ? named_at[i] : kNone;
  }
  return kNone;
}

}  // namespace quoth
