#include "speaker/descriptions.h"

#include "speaker/epithet.h"
#include "speaker/title.h"

namespace quoth::speaker {

Index Descriptions::of_words(std::string_view text, SpeakerKind kind, bool plural,
                             token::Gender gender) {
  const auto [found, is_new] =
      by_words_.try_emplace(token::fold(text), static_cast<Index>(cast_.referents.size()));
  if (is_new) {
    Referent& who = cast_.referents.emplace_back();
    who.kind = kind;
    who.plural = plural;
    who.gender = gender;
    who.text = std::string(text);
  }
  return found->second;
}

Index Descriptions::body_of(Index owner, const Phrase& phrase) {
  const auto& name = cast_.referents[owner].name;
  std::string key = name.surname.empty() ? cast_.referents[owner].text : name.surname;
  key += ' ';
  const auto sense = sense_of(page_, phrase);
  const auto [found, is_new] = bodies_.try_emplace(std::pair(owner, sense), kNone);
  if (is_new) {
    found->second =
        of_words(key + std::string(sense), SpeakerKind::organization, false, token::Gender::thing);
  }
  latest_by_head_[std::string(sense)] = found->second;
  return found->second;
}

Index Descriptions::latest(const Phrase& phrase) const {
  const bool bare = phrase.complement.empty() && phrase.core.end == phrase.core.begin + 2 &&
                    phrase.determiner == Determiner::definite;
  if (!bare) return kNone;
  const auto found = latest_by_head_.find(head_key(phrase));
  return found == latest_by_head_.end() ? kNone : found->second;
}

std::string Descriptions::head_key(const Phrase& phrase) const {
  const auto sense = sense_of(page_, phrase);
  std::string key = sense.empty() ? token::fold(page_.text(phrase.head)) : std::string(sense);
  if (phrase.plural) key += '+';
  return key;
}

// "A handful of voters", "73 percent of Americans".
bool Descriptions::is_share_of_people(const Phrase& phrase) const {
  const Index of = phrase.core.end;
  if (!sense_of(page_, phrase.head).empty() && !page_.word(phrase.head)->role.empty()) return false;
  if (phrase.complement.empty() || !page_.is(of, "of")) return false;
  const Phrase people = read_phrase(page_, {of + 1, phrase.complement.end});
  if (people.head == kNone || !people.plural) return false;
  const token::WordSense* word = page_.word(people.head);
  return (word && !word->role.empty()) || page_.tag(people.head) == Tag::NNPS;
}

Index Descriptions::describe(const Phrase& phrase, TokenRange tokens, Index owner) {
  const token::WordSense* word = page_.word(phrase.head);
  const bool body = word && !word->body.empty();
  const bool account = word && !word->account.empty();
  const bool person = word && !word->role.empty();
  std::string text = epithet(page_, tokens);
  const bool owned_by_pronoun =
      phrase.owner.end == phrase.owner.begin + 1 && page_.tag(phrase.owner.begin) == Tag::PRP_poss;
  if (owned_by_pronoun && owner != kNone) text = cast_.referents[owner].text + "'s " + text;
  // A common noun that is no role is a thing; "someone" and "one" are not.
  const bool thing = body || account || is_noun(page_.tag(phrase.head));
  const token::Gender gender = person  ? word->gender
                               : thing ? token::Gender::thing
                                       : token::Gender::unknown;
  const bool several = phrase.plural || is_share_of_people(phrase);
  const bool things = account && !person;
  const bool proper = is_proper_noun(page_.tag(phrase.head));
  const SpeakerKind kind = several && !things            ? SpeakerKind::group
                           : !person && (body || proper) ? SpeakerKind::organization
                                                         : SpeakerKind::unnamed;
  const Index referent = of_words(text, kind, several, gender);
  latest_by_head_[head_key(phrase)] = referent;
  return referent;
}

void Descriptions::mean(const Phrase& phrase, Index referent) {
  latest_by_head_[head_key(phrase)] = referent;
}

}  // namespace quoth::speaker
