// Those who are described and not named.
#include "model/lexicon.h"
#include "speaker/epithet.h"
#include "speaker/generators.h"

namespace quoth::speaker {
namespace {

// "A handful of voters", "73 percent of Americans".
bool is_share_of_people(const DocumentView& view, const Phrase& phrase) {
  const Index of = phrase.core.end;
  if (!sense_of(view, phrase.head).empty() && !view.word(phrase.head)->role.empty()) return false;
  if (phrase.complement.empty() || !view.is(of, "of")) return false;
  const Phrase people = read_phrase(view, {of + 1, phrase.complement.end});
  if (people.head == kNone || !people.plural) return false;
  const token::WordSense* word = view.word(people.head);
  return (word && !word->role.empty()) || view.tag(people.head) == Tag::NNPS;
}

std::string text_of(const Discourse& discourse, const MentionQuery& query) {
  const TokenRange owner = query.phrase.owner;
  std::string text = epithet(discourse.view, query.words);
  const bool pronoun =
      owner.end == owner.begin + 1 && discourse.view.tag(owner.begin) == Tag::PRP_poss;
  if (!pronoun || query.owner == kNone) return text;
  const Referent& owner_of_it = discourse.table.referents[query.owner];
  const bool plural = owner_of_it.plural && owner_of_it.text.ends_with('s');
  return owner_of_it.text + (plural ? "' " : "'s ") + text;
}

// A report or a law speaks for itself, a statement or a letter for its author.
bool is_document(const token::WordSense& word) {
  static const model::Lexicon& own = model::Lexicon::named("own_words");
  return !word.account.empty() && !own.contains(word.account);
}

DescribedReferent describe(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  const Phrase& phrase = query.phrase;
  const token::WordSense* word = view.word(phrase.head);
  const bool body = word && !word->body.empty();
  const bool account = word && !word->account.empty();
  const bool person = word && !word->role.empty();
  const bool proper = is_proper_noun(view.tag(phrase.head));
  // A common noun that is no role is a thing; "someone" and "one" are not.
  const bool thing = body || account || is_noun(view.tag(phrase.head));
  DescribedReferent described;
  described.text = text_of(discourse, query);
  described.gender = person ? word->gender : thing ? token::Gender::thing : token::Gender::unknown;
  described.plural = phrase.plural || is_share_of_people(view, phrase);
  if (word && !person && !body && is_document(*word)) {
    described.kind = SpeakerKind::document;
  } else if (described.plural && (person || !account)) {
    described.kind = SpeakerKind::group;
  } else if (!person && (body || proper)) {
    described.kind = SpeakerKind::organization;
  }
  return described;
}

}  // namespace

Candidates propose_latest_description(const Discourse& discourse, const MentionQuery& query) {
  const Phrase& phrase = query.phrase;
  const bool bare = phrase.complement.empty() && phrase.core.end == phrase.core.begin + 2 &&
                    phrase.determiner == Determiner::definite;
  if (!bare) return {};
  const auto found = discourse.described.by_noun.find(noun_key(discourse.view, phrase));
  if (found == discourse.described.by_noun.end()) return {};
  return {{.generator = GeneratorKind::latest_description, .referent = found->second}};
}

Candidates propose_new_description(const Discourse& discourse, const MentionQuery& query) {
  if (!query.may_be_new || query.words.empty()) return {};
  return {{.generator = GeneratorKind::new_description,
           .description = describe(discourse, query),
           .noun = noun_key(discourse.view, query.phrase)}};
}

}  // namespace quoth::speaker
