// A pronoun that comes before the name.
#include "speaker/generators.h"

namespace quoth::speaker {

Candidates propose_first_named_after(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  const token::WordSense& word = *view.word(query.token);
  const TokenRange sentence = view.sentence_tokens(query.token);
  if (word.plural || !view.states_gender(query.token) || view.quoted(query.token)) return {};
  if (view.tag(sentence.begin) == Tag::PRP) return {};
  for (Index i = query.token + 1; i < sentence.end; ++i) {
    const Index referent = discourse.named_at[i];
    if (!is_person(discourse.table, referent) || view.quoted(i)) continue;
    const token::Gender gender = discourse.table.referents[referent].gender;
    if (gender != token::Gender::unknown && gender != word.gender) return {};
    return {{.generator = GeneratorKind::first_named_after, .referent = referent}};
  }
  return {};
}

}  // namespace quoth::speaker
