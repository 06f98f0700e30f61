// A body that belongs to a person: one for each person and kind of body.
#include <algorithm>
#include <string_view>

#include "speaker/generators.h"
#include "speaker/source_pronoun.h"

namespace quoth::speaker {
namespace {

// "the mayor's office", "the U.S. attorney's office", not "her office" nor "Ms. Alder's office".
bool is_owned_by_title(const Discourse& discourse, TokenRange owner) {
  for (Index i = owner.begin; i < owner.end; ++i) {
    if (is_person(discourse.table, discourse.named_at[i])) return false;
    if (is_pronoun(discourse.view, i)) return false;
  }
  return !owner.empty();
}

// The word by which the article calls the person: the first one of names that put the family first.
std::string called_alone(const Referent& owner) {
  const auto is_form = [&](const std::string& word) {
    return !word.empty() && std::ranges::find(owner.forms, word) != owner.forms.end();
  };
  if (is_form(owner.name.given) && !is_form(owner.name.surname)) return owner.name.given;
  return owner.name.surname.empty() ? owner.text : owner.name.surname;
}

// "The Alder campaign", as other bodies are not called.
bool is_called_by_name(std::string_view sense) {
  return sense == "campaign" || sense == "administration";
}

// "Jo Alder's local office", of "his local office" and "Alder's local office".
std::string owned_by(const Referent& owner, const DocumentView& view, const Phrase& phrase) {
  TokenRange words{phrase.head, phrase.core.end};
  if (!phrase.owner.empty()) words.begin = phrase.owner.end;
  if (words.size() > 1 && view.is_possessive_mark(words.begin)) ++words.begin;
  return owner.text + "'s " + view.words(words);
}

// What the body is called. `key`: the surname and the kind of body.
std::string text_of(const Discourse& discourse, const MentionQuery& query, const std::string& key) {
  if (is_owned_by_title(discourse, query.phrase.owner)) {
    return discourse.view.words(without_determiner(discourse.view, query.phrase.core));
  }
  if (is_called_by_name(sense_of(discourse.view, query.phrase))) return key;
  return owned_by(discourse.table.referents[query.owner], discourse.view, query.phrase);
}

}  // namespace

Candidates propose_body_of_person(const Discourse& discourse, const MentionQuery& query) {
  const token::WordSense* word = discourse.view.word(query.phrase.head);
  const bool body = word && !word->body.empty() && word->role.empty();
  if (!body || !query.phrase.complement.empty()) return {};
  if (!is_person(discourse.table, query.owner)) return {};
  const std::string_view sense = sense_of(discourse.view, query.phrase);
  Candidate candidate;
  candidate.generator = GeneratorKind::body_of_person;
  DescribedReferent& body_of_it = candidate.description;
  body_of_it.key = called_alone(discourse.table.referents[query.owner]);
  body_of_it.key.append(" ").append(sense);
  body_of_it.text = text_of(discourse, query, body_of_it.key);
  body_of_it.kind = SpeakerKind::organization;
  body_of_it.gender = token::Gender::thing;
  candidate.noun = sense;
  return {std::move(candidate)};
}

}  // namespace quoth::speaker
