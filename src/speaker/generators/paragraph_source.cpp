// Who spoke before in the paragraph.

#include "speaker/generators.h"
#include "speaker/mention_place.h"

namespace quoth::speaker {
namespace {

// Whether the words of a source have the token: "Jo Alder, who met Ed Birch, said".
bool is_within_source(const Discourse& discourse, Index source, Index token) {
  const Index quotation = discourse.source_at[source];
  if (quotation == kNone) return false;
  const auto& words = discourse.view.article().quotations[quotation].source;
  return words && discourse.view.tokens(*words).contains(token);
}

// The last source before a token in its paragraph, outside of marks and in an earlier sentence, if
// no other person is mentioned since; null for none.
const MentionEvent* source_before(const Discourse& discourse, Index token) {
  const DocumentView& view = discourse.view;
  const auto mentions = latest(discourse.history);
  Index last_other = kNone;  // the last person who is mentioned since
  for (auto at = mentions.rbegin(); at != mentions.rend(); ++at) {
    const MentionEvent& event = *at;
    if (event.quoted || view.said(event.token)) continue;
    if (paragraph_of(view, event.token) != paragraph_of(view, token)) return nullptr;
    if (view.sentence(event.token) == view.sentence(token)) return nullptr;
    if (event.source) {
      const bool last = last_other == kNone || is_within_source(discourse, event.token, last_other);
      return last ? &event : nullptr;
    }
    const bool thing = discourse.table.referents[event.referent].gender == token::Gender::thing;
    if (!thing && last_other == kNone) last_other = event.token;
  }
  return nullptr;
}

// "He" for a man by his name, or for somebody without one: names are mentioned more often, and
// would win.
bool is_meant_by_pronoun(const DocumentView& view, const MentionQuery& query, const Referent& who,
                         Index source) {
  const token::WordSense& word = *view.word(query.token);
  if (!view.states_gender(query.token) || word.plural ||
      word.pronoun_case != token::PronounCase::subject)
    return false;
  if (who.kind == SpeakerKind::person && who.gender == word.gender) return true;
  // "Sam Alder" may be either; of "Alder" alone the article may have told more than is known here.
  const bool either = who.gender == token::Gender::unknown && !who.name.given.empty();
  if (who.kind == SpeakerKind::person && either) return true;
  const token::WordSense* role = view.word(source);
  if (who.kind != SpeakerKind::unnamed || who.plural || !role || role->role.empty()) return false;
  return who.gender == token::Gender::unknown || who.gender == word.gender;
}

}  // namespace

Candidates propose_paragraph_source(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  if (discourse.source_at[query.token] == kNone) return {};
  if (is_in_direct_words(discourse, query.token)) return {};
  const MentionEvent* source = source_before(discourse, query.token);
  if (source == nullptr) return {};
  const Referent& who = discourse.table.referents[source->referent];
  const bool meant = query.form == MentionForm::third_person
                         ? is_meant_by_pronoun(view, query, who, source->token)
                         : who.kind == SpeakerKind::person &&
                               query.phrase.determiner == Determiner::definite &&
                               is_one_of_a_people(view, query.phrase);
  if (!meant) return {};
  return {{.generator = GeneratorKind::paragraph_source, .referent = source->referent}};
}

}  // namespace quoth::speaker
