// Whom the article names with an age.
#include "speaker/ages.h"
#include "speaker/generators.h"

namespace quoth::speaker {

Candidates propose_aged_person(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  if (query.phrase.determiner != Determiner::definite) return {};
  const std::string_view age = age_in(view, query.phrase.core);
  if (age.empty()) return {};
  const auto found = discourse.by_age.find(std::string(age));
  if (found == discourse.by_age.end() || found->second == kNone) return {};
  const token::WordSense* word = view.word(query.token);
  const token::Gender gender = discourse.table.referents[found->second].gender;
  const bool other =
      word && (word->gender == token::Gender::male || word->gender == token::Gender::female) &&
      gender != token::Gender::unknown && gender != word->gender;
  if (other) return {};
  return {{.generator = GeneratorKind::aged_person, .referent = found->second}};
}

}  // namespace quoth::speaker
