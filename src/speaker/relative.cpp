#include "speaker/relative.h"

namespace quoth::speaker {

Index before_relative(const DocumentView& page, Index pronoun) {
  const TokenRange sentence = page.sentence_tokens(pronoun);
  Index i = pronoun;
  if (page.is(pronoun, "whom") && i > sentence.begin + 1) i -= 2;  // "many of whom"
  while (i > sentence.begin &&
         (page.tag(i - 1) == Tag::comma || page.tag(i - 1) == Tag::RB || page.text(i - 1) == ")")) {
    --i;
  }
  return i == sentence.begin ? kNone : i - 1;
}

Index person_before_who(const DocumentView& page, const ReferentTable& cast,
                        const std::vector<Index>& named_at, Index last) {
  const Index begin = page.sentence_tokens(last).begin;
  constexpr Index kReach = 14;
  const bool aside = page.text(last + 1) == ")";  // "(D-Elm), who"
  if ((named_at[last] == kNone && !aside) || is_person(cast, named_at[last])) return kNone;
  for (Index i = last; i > begin && i + kReach > last; --i) {
    if (is_person(cast, named_at[i - 1])) return named_at[i - 1];
    if (is_verb(page.tag(i - 1)) || page.tag(i - 1) == Tag::CC) return kNone;
  }
  return kNone;
}

Phrase with_first_conjunct(const DocumentView& page, Phrase phrase) {
  const Index first = phrase.core.begin;
  if (phrase.determiner != Determiner::none || first < page.sentence_tokens(first).begin + 2) {
    return phrase;
  }
  const bool joined =
      page.is(first - 1, "and") && is_noun(page.tag(first - 2)) && page.entity(first - 2) == kNone;
  if (!joined) return phrase;
  phrase.core.begin = phrase_at(page, first - 2).core.begin;
  phrase.plural = true;
  return phrase;
}

}  // namespace quoth::speaker
