#include "speaker/referent_table.h"

#include <algorithm>

#include "speaker/body_referents.h"
#include "speaker/capitals.h"
#include "speaker/name_places.h"
#include "speaker/person_referents.h"

namespace quoth::speaker {
namespace {

void add_form(Referent& who, std::string form) {
  const bool better =
      form.size() > who.text.size() ||
      (form.size() == who.text.size() && !has_small_letter(who.text) && has_small_letter(form));
  if (who.kind != SpeakerKind::person && better) who.text = form;
  if (std::find(who.forms.begin(), who.forms.end(), form) == who.forms.end()) {
    who.forms.push_back(std::move(form));
  }
}

void add_offices(const DocumentView& view, const NamePlace& place, Referent& who) {
  const bool person = who.kind == SpeakerKind::person;
  const auto offices = person ? offices_around(view, place.titled, place.tokens)
                              : body_offices(view, place.tokens, place.location);
  for (const auto& office : offices) {
    const token::WordSense* word = view.word(office.head);
    if (person && who.gender == token::Gender::unknown && word && !word->role.empty()) {
      who.gender = word->gender;
    }
    who.offices.push_back(office);
  }
}

// "Moody's said": the possessive that is in the name itself stands before a verb, whether the
// entity has it or not.
TokenRange with_own_possessive(const DocumentView& view, TokenRange body) {
  const Index mark = body.end;
  const TokenRange sentence = view.sentence_tokens(body.begin);
  if (mark + 1 >= sentence.end || !view.is_possessive_mark(mark)) return body;
  const bool own = view.entity(mark) != kNone;
  if (own && view.entity(mark) != view.entity(mark - 1)) return body;
  if (view.tag(mark) != Tag::POS) return body;  // "Elm's said to" is "Elm is"
  Index verb = mark + 1;
  while (verb + 1 < sentence.end && view.tag(verb) == Tag::RB) ++verb;
  // A participle may be taken for the verb in "Moody's denied it", not in "Elm's alleged denial".
  const bool before_verb = is_finite(view.tag(verb)) || (own && view.tag(verb) == Tag::VBN);
  return before_verb ? TokenRange{body.begin, mark + 1} : body;
}

void add_name(const DocumentView& view, const NamePlace& place, ReferentTable& table) {
  Referent& who = table.referents[place.referent];
  ++who.named;
  who.place = who.place || place.location;
  const bool person = who.kind == SpeakerKind::person;
  add_form(who, person ? name::canonical(place.name)
                       : view.words(with_own_possessive(view, place.tokens)));
  add_offices(view, place, who);
  table.names.push_back(
      {MentionKind::name, place.tokens, place.titled, place.tokens.end - 1, place.referent});
}

}  // namespace

ReferentTable find_referents(const DocumentView& view, const std::vector<TokenRange>& more) {
  ReferentTable table;
  NamePlaces places(view, more);
  PersonReferents people(view, table.referents);
  people.join_full_names(places.all());
  places.add_surnames([&](const std::string& folded) { return people.is_surname(folded); });
  table.referents.reserve(places.all().size());
  people.join_single_names(places.all());
  places.add_short_bodies();
  join_bodies(view, places.all(), table.referents);
  table.names.reserve(places.all().size());
  for (const auto& place : places.all()) add_name(view, place, table);
  for (auto& who : table.referents) {
    if (who.kind != SpeakerKind::person) continue;
    who.text = name::canonical(who.name);
    if (is_shouted(who.text)) who.text = with_small_letters(who.text);
  }
  return table;
}

}  // namespace quoth::speaker
