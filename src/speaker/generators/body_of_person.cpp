// A body that belongs to a person: one for each person and kind of body.
#include "speaker/generators.h"

namespace quoth::speaker {

Candidates propose_body_of_person(const Discourse& discourse, const MentionQuery& query) {
  const token::WordSense* word = discourse.view.word(query.phrase.head);
  const bool body = word && !word->body.empty() && word->role.empty();
  if (!body || !query.phrase.complement.empty()) return {};
  if (!is_person(discourse.table, query.owner)) return {};
  const Referent& owner = discourse.table.referents[query.owner];
  const std::string_view sense = sense_of(discourse.view, query.phrase);
  Candidate candidate;
  candidate.generator = GeneratorKind::body_of_person;
  candidate.description.text = owner.name.surname.empty() ? owner.text : owner.name.surname;
  candidate.description.text.append(" ").append(sense);
  candidate.description.kind = SpeakerKind::organization;
  candidate.description.gender = token::Gender::thing;
  candidate.noun = sense;
  return {std::move(candidate)};
}

}  // namespace quoth::speaker
