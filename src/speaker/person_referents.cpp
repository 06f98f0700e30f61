#include "speaker/person_referents.h"

#include <algorithm>

#include "model/lexicon.h"
#include "speaker/capitals.h"
#include "speaker/mention_place.h"
#include "speaker/name_extent.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

// "Queen Elizabeth" is not Elizabeth Birch; "Sir Paul" is Paul Alder.
bool is_of_a_sovereign(std::string_view honour) {
  return honour == "Queen" || honour == "King" || honour == "Pope" || honour == "Prince" ||
         honour == "Princess";
}

// "ana ruiz"
std::string both_names(const std::string& given, const std::string& surname) {
  return text::fold_to_ascii(given).append(" ").append(text::fold_to_ascii(surname));
}

}  // namespace

void PersonReferents::join_full_names(std::vector<NamePlace>& places) {
  for (auto& place : places) {
    if (place.person && !place.name.single) join_full(place);
  }
}

void PersonReferents::join_single_names(std::vector<NamePlace>& places) {
  find_first_singles(places);
  for (auto& place : places) {
    if (place.referent == kNone && (place.person || is_known_surname(place))) join_single(place);
  }
}

void PersonReferents::find_first_singles(const std::vector<NamePlace>& places) {
  for (const auto& place : places) {
    // A headline has the surname of somebody whom only the text below introduces.
    if (place.referent != kNone || in_headline(view_, place.tokens.begin)) continue;
    const auto key = place.person ? name::surname_key(place.name)
                                  : text::fold_to_ascii(view_.words(place.tokens));
    const bool is_first = first_single_.try_emplace(key, place.tokens.begin).second;
    if (!is_first) second_single_.try_emplace(key, place.tokens.begin);
  }
}

Index PersonReferents::add_person() {
  referents_.emplace_back().kind = SpeakerKind::person;
  records_.emplace_back();
  return static_cast<Index>(referents_.size() - 1);
}

void PersonReferents::join(NamePlace& place, Index referent) {
  place.referent = referent;
  Record& record = records_[referent];
  if (place.name.single) {
    ++record.singles;
  } else {
    record.full.push_back(place.tokens.begin);
    const TokenRange titles{place.titled.begin, place.tokens.begin};
    if (!titles.empty()) record.titles.push_back(titles);
  }
  record.latest = place.tokens.begin;
  Referent& who = referents_[referent];
  const name::Name& name = place.name;
  if (who.gender == token::Gender::unknown) who.gender = name.gender;
  const std::string honour = who.name.honour.empty() ? name.honour : who.name.honour;
  const int more = name::fullness(name) - name::fullness(who.name);
  if (more > 0 || (more == 0 && !has_small_letter(who.name.surname))) who.name = name;
  who.name.honour = honour;
  who.name.gender = who.gender;
}

void PersonReferents::join_full(NamePlace& place) {
  const std::string key = name::surname_key(place.name);
  Indices& namesakes = by_surname_[key];
  for (const Index candidate : namesakes) {
    if (name::likeness(referents_[candidate].name, place.name) == name::kSurnameAndGiven) {
      return join(place, candidate);
    }
  }
  Index referent = named_with_other_surname(place.name);
  if (referent == kNone) {
    referent = add_person();
    by_given_[text::fold_to_ascii(place.name.given)].push_back(referent);
  }
  namesakes.push_back(referent);
  join(place, referent);
  const name::Name& name = referents_[referent].name;
  for (const std::string& surname : {name.surname, name.middle}) {
    if (!surname.empty()) by_both_names_[both_names(name.given, surname)].push_back(referent);
  }
}

// "Ana Ruiz" after "Ana Ruiz de la Vega", or before.
Index PersonReferents::named_with_other_surname(const name::Name& name) const {
  Index first = kNone;
  for (const std::string& surname : {name.surname, name.middle}) {
    const auto found = by_both_names_.find(both_names(name.given, surname));
    if (surname.empty() || found == by_both_names_.end()) continue;
    for (const Index candidate : found->second) {
      const bool same = name::likeness(referents_[candidate].name, name) == name::kSurnameAndGiven;
      if (same) first = std::min(first, candidate);
    }
  }
  return first;
}

// A single word that the entities take for a body or a place, but that is the surname of a person.
bool PersonReferents::is_known_surname(const NamePlace& place) const {
  if (place.person || place.tokens.end != place.tokens.begin + 1) return false;
  const auto found = by_surname_.find(text::fold_to_ascii(view_.text(place.tokens.begin)));
  if (found == by_surname_.end()) return false;
  if (!place.location) return true;
  return place.tokens.begin == 0 || !leads_to_place(view_, place.tokens.begin - 1);
}

// Of those who share a surname, whoever is still named in full once the surname is used alone is
// somebody else.
int PersonReferents::score_of_full_names(Index candidate, const std::string& key) const {
  constexpr int kBefore = 2;
  constexpr int kSince = -2;
  constexpr int kMost = 8;
  const auto first = first_single_.find(key);
  const Index since = first == first_single_.end() ? 0 : first->second;
  int score = 0;
  for (const Index place : records_[candidate].full) score += place < since ? kBefore : kSince;
  return std::clamp(score, -kMost, kMost);
}

// "Mr. Alder", time and again, before "Paul Alder Jr." is named: it is his father.
bool PersonReferents::is_son(Index candidate, const NamePlace& place,
                             const std::string& key) const {
  static const model::Lexicon& suffixes = model::Lexicon::named("name_suffixes");
  const std::string suffix = text::fold_to_ascii(referents_[candidate].name.suffix);
  if (!place.name.suffix.empty() || suffixes.value(suffix) != "generation") return false;
  const auto second = second_single_.find(key);
  const auto& full = records_[candidate].full;
  return second != second_single_.end() && !full.empty() && second->second < full.front();
}

// "Senator Alder" where one of two is called "Senator Jo Alder".
bool PersonReferents::shares_title(const Record& record, const NamePlace& place) const {
  for (Index i = place.titled.begin; i < place.tokens.begin; ++i) {
    const token::WordSense* word = view_.word(i);
    if (!word || word->office.empty()) continue;
    for (const TokenRange titles : record.titles) {
      for (Index k = titles.begin; k < titles.end; ++k) {
        const token::WordSense* other = view_.word(k);
        if (other && other->office == word->office) return true;
      }
    }
  }
  return false;
}

// Whether a full name only says of whom somebody is a relative or the like: "the brother of Jo
// Alder".
bool PersonReferents::is_relative_of(Index name) const {
  const TokenRange sentence = view_.sentence_tokens(name);
  Index end = name;
  while (end < sentence.end && view_.is_person(end) && !view_.is_possessive_mark(end)) ++end;
  const auto is_role = [&](Index i) {
    const token::WordSense* word = view_.word(i);
    return word && !word->role.empty() && view_.entity(i) == kNone;
  };
  if (end + 1 < sentence.end && view_.is_possessive_mark(end)) {
    ++end;
    while (end + 1 < sentence.end && view_.tag(end) == Tag::JJ) ++end;
    return is_role(end);
  }
  return name >= sentence.begin + 2 && view_.is(name - 1, "of") && is_role(name - 2);
}

// The one of those who share the name whom the article names first in full; kNone if none is. The
// others are most often relatives. "The brother of Jo Alder" and "Jo Alder's brother" introduce the
// brother.
Index PersonReferents::introduced_first(const Indices& candidates) const {
  Index first = kNone;
  for (const Index candidate : candidates) {
    const auto& full = records_[candidate].full;
    if (full.empty() || is_relative_of(full.front())) continue;
    if (first == kNone || full.front() < records_[first].full.front()) first = candidate;
  }
  return first;
}

// The likelier one of those who share the name.
Index PersonReferents::best_of(const Indices& candidates, const NamePlace& place,
                               const std::string& key) const {
  constexpr int kLikeness = 40;  // and for the suffix: more than all the rest together
  constexpr Index kSingles = 8;  // how often they are called so, at most
  constexpr int kNear = 3;       // named in the sentence before
  constexpr int kFirst = 2;
  constexpr int kTitle = 20;  // more than where and how often they are named
  const Index first = introduced_first(candidates);
  Index best = kNone;
  int best_score = 0;
  for (const Index candidate : candidates) {
    const int likeness = name::likeness(referents_[candidate].name, place.name);
    if (likeness == 0 || is_son(candidate, place, key)) continue;
    const Record& record = records_[candidate];
    const bool near = record.latest <= place.tokens.begin &&
                      view_.sentence(place.tokens.begin) <= view_.sentence(record.latest) + 1;
    const bool suffix = !place.name.suffix.empty() &&
                        place.name.suffix == referents_[candidate].name.suffix;  // "Alder Jr."
    const int score =
        kLikeness * (likeness + (suffix ? 1 : 0)) + score_of_full_names(candidate, key) +
        static_cast<int>(std::min(record.singles, kSingles)) + (near ? kNear : 0) +
        (candidate == first ? kFirst : 0) + (shares_title(record, place) ? kTitle : 0);
    if (score > best_score) {
      best = candidate;
      best_score = score;
    }
  }
  return best;
}

// Who may be called by the given name alone at that place: those who were named in full before, or
// soon after, or are more than once. "Kim" is not Kim Birch whom only the last line names, as its
// writer.
PersonReferents::Indices PersonReferents::called_by_given(const Indices& candidates,
                                                          const NamePlace& place) {
  constexpr Index kSoon = 6;              // sentences
  constexpr std::size_t kNamesakes = 16;  // more are a list, and any may be meant
  Indices called(&buffer_);
  if (candidates.size() > kNamesakes) return called;
  for (const Index candidate : candidates) {
    const std::string& honour = place.name.honour;
    if (is_of_a_sovereign(honour) && referents_[candidate].name.honour != honour) continue;
    const auto& full = records_[candidate].full;
    if (full.empty()) continue;
    const bool soon = view_.sentence(full.front()) <= view_.sentence(place.tokens.begin) + kSoon;
    if (full.size() > 1 || soon) called.push_back(candidate);
  }
  return called;
}

// The only one named in full whose surname differs by a slip of the keyboard.
Index PersonReferents::misspelt(const std::string& key) const {
  constexpr std::size_t kPeople = 128;  // more are a list, not a story
  Index found = kNone;
  if (referents_.size() > kPeople) return kNone;
  for (Index who = 0; who < referents_.size(); ++who) {
    const name::Name& name = referents_[who].name;
    if (records_[who].full.empty() || !name::is_slip(key, name::surname_key(name))) continue;
    if (found != kNone) return kNone;
    found = who;
  }
  return found;
}

void PersonReferents::join_single(NamePlace& place) {
  if (!place.person) {
    place.person = true;
    place.name = name::parse_name(view_.words(place.tokens));
  }
  const std::string key = name::surname_key(place.name);
  // Even if nobody has it so far, it is a known surname from here on.
  Indices& namesakes = by_surname_[key];
  Index referent = best_of(namesakes, place, key);
  if (const auto found = by_given_.find(key); referent == kNone && found != by_given_.end()) {
    referent = best_of(called_by_given(found->second, place), place, key);
  }
  if (referent == kNone) referent = misspelt(key);
  if (referent == kNone) {
    referent = add_person();
    namesakes.push_back(referent);
  }
  join(place, referent);
}

}  // namespace quoth::speaker
