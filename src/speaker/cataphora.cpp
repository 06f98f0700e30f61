#include "speaker/cataphora.h"

namespace quoth::speaker {

Index named_behind(const DocumentView& page, const ReferentTable& cast,
                   const std::vector<Index>& named_at, Index pronoun) {
  const token::WordSense& word = *page.word(pronoun);
  const TokenRange sentence = page.sentence_tokens(pronoun);
  if (word.plural || (word.gender != token::Gender::male && word.gender != token::Gender::female))
    return kNone;
  if (page.tag(sentence.begin) == Tag::PRP || page.quoted(pronoun)) return kNone;
  for (Index i = pronoun + 1; i < sentence.end; ++i) {
    if (named_at[i] == kNone || page.quoted(i)) continue;
    const Referent& who = cast.referents[named_at[i]];
    if (who.kind != SpeakerKind::person) continue;
    const bool agrees = who.gender == token::Gender::unknown || who.gender == word.gender;
    return agrees ? named_at[i] : kNone;
  }
  return kNone;
}

}  // namespace quoth::speaker
