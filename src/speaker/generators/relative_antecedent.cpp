// What a relative pronoun refers back to.
#include "speaker/generators.h"
#include "speaker/relative_pronoun.h"

namespace quoth::speaker {

Candidates propose_person_before_who(const Discourse& discourse, const MentionQuery& query) {
  constexpr Index kReach = 14;  // tokens before the pronoun
  const DocumentView& view = discourse.view;
  const Index last = before_relative(view, query.token);
  if (last == kNone || !view.is(query.token, "who")) return {};
  const bool aside = view.text(last + 1) == ")";  // "(D-Elm), who"
  const Index named = discourse.named_at[last];
  if ((named == kNone && !aside) || is_person(discourse.table, named)) return {};
  const Index begin = view.sentence_tokens(last).begin;
  for (Index i = last; i > begin && i + kReach > last; --i) {
    const Index referent = discourse.named_at[i - 1];
    if (is_person(discourse.table, referent)) {
      return {{.generator = GeneratorKind::person_before_who, .referent = referent}};
    }
    if (is_verb(view.tag(i - 1)) || view.tag(i - 1) == Tag::CC) return {};
  }
  return {};
}

Candidates propose_mention_before(const Discourse& discourse, const MentionQuery& query) {
  const Index last = before_relative(discourse.view, query.token);
  if (last == kNone) return {};
  const Index mentioned = discourse.referent_at[last];
  const Index referent = mentioned != kNone ? mentioned : discourse.bearer_at[last];
  if (referent == kNone) return {};
  return {{.generator = GeneratorKind::mention_before, .referent = referent}};
}

}  // namespace quoth::speaker
