// Whom a phrase with an age or a country means.
#include <algorithm>

#include "speaker/ages.h"
#include "speaker/choose_referent.h"
#include "speaker/generators.h"
#include "speaker/nationalities.h"

namespace quoth::speaker {
namespace {

bool is_of_other_gender(const Discourse& discourse, const MentionQuery& query, Index referent) {
  if (!discourse.view.states_gender(query.token)) return false;
  const token::Gender gender = discourse.table.referents[referent].gender;
  return gender != token::Gender::unknown && gender != discourse.view.word(query.token)->gender;
}

constexpr Index kReach = 300;  // tokens

// "A 30-year-old woman was hurt. The 30-year-old …": somebody who has no name.
bool is_stated_before(const DocumentView& view, std::string_view age, Index token) {
  for (Index i = token - std::min(token, kReach); i < token; ++i) {
    if (view.tag(i) == Tag::CD && view.text(i) == age && !(i > 0 && view.is(i - 1, "the"))) {
      return true;
    }
  }
  return false;
}

// "A Pole was hurt. The Pole …", "a 30-year-old Polish man".
bool is_introduced(const DocumentView& view, Index head) {
  constexpr Index kBefore = 5;  // tokens
  const std::string_view country = country_of(view, head);
  for (Index i = head - std::min(head, kReach); i < head; ++i) {
    if (country_of(view, i) != country) continue;
    for (Index k = i; k > 0 && i - k < kBefore; --k) {
      if (view.is(k - 1, "a") || view.is(k - 1, "an") || view.is(k - 1, "another")) return true;
      const Tag tag = view.tag(k - 1);
      if (!is_noun(tag) && tag != Tag::JJ && tag != Tag::CD && tag != Tag::HYPH) break;
    }
  }
  return false;
}

Candidates person_at(Index referent) {
  return {{.generator = GeneratorKind::stated_person, .referent = referent}};
}

// Newspapers call those by their age whom they named before. On news train, all 12 phrases of the
// kind mean a person by name.
Candidates recent_person_without_age(const Discourse& discourse, const MentionQuery& query,
                                     std::string_view age) {
  // "The 30-year-old" and no more: "the 30-year-old victim" is somebody else.
  if (!is_age(discourse.view, query.phrase.head)) return {};
  if (is_stated_before(discourse.view, age, query.phrase.core.begin)) return {};
  const auto recent = likeliest(propose_recent_people(discourse, query));
  if (!recent) return {};
  const Referent& who = discourse.table.referents[recent->referent];
  if (who.kind != SpeakerKind::person || discourse.ages.aged.contains(recent->referent)) return {};
  return person_at(recent->referent);
}

Candidates person_of_age(const Discourse& discourse, const MentionQuery& query,
                         std::string_view age) {
  const auto found = discourse.ages.of_age.find(std::string(age));
  if (found == discourse.ages.of_age.end()) return recent_person_without_age(discourse, query, age);
  if (found->second == kNone || is_of_other_gender(discourse, query, found->second)) return {};
  return person_at(found->second);
}

Candidates person_of_country(const Discourse& discourse, const MentionQuery& query) {
  const auto found =
      discourse.by_country.find(std::string(country_of(discourse.view, query.phrase.head)));
  if (found == discourse.by_country.end() || found->second == kNone) return {};
  if (is_of_other_gender(discourse, query, found->second)) return {};
  if (is_introduced(discourse.view, query.phrase.head)) return {};
  return person_at(found->second);
}

}  // namespace

Candidates propose_stated_person(const Discourse& discourse, const MentionQuery& query) {
  const DocumentView& view = discourse.view;
  if (query.phrase.determiner != Determiner::definite) return {};
  const std::string_view age = age_in(view, query.phrase.core);
  if (!age.empty()) return person_of_age(discourse, query, age);
  return is_one_of_a_people(view, query.phrase) ? person_of_country(discourse, query)
                                                : Candidates{};
}

}  // namespace quoth::speaker
