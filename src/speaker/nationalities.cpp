#include "speaker/nationalities.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "model/lexicon.h"
#include "speaker/phrase.h"

namespace quoth::speaker {
namespace {

constexpr Index kReach = 8;  // tokens before or after a name

// "Britain" and "UK" are the United Kingdom. "" if what ends there is no country.
std::string country_before(const DocumentView& view, Index end) {
  static const model::Lexicon& countries = model::Lexicon::named("countries");
  constexpr Index kLongest = 3;  // tokens
  for (Index size = std::min(kLongest, end); size > 0; --size) {
    std::string name = view.words({end - size, end});
    if (!countries.contains(name)) continue;
    const std::string_view other = countries.value(name);
    return other.empty() ? name : std::string(other);
  }
  return {};
}

bool is_modifier(Tag tag) {
  return is_noun(tag) || tag == Tag::JJ || tag == Tag::JJS || tag == Tag::CD || tag == Tag::HYPH;
}

// "Australian" of "Australian Open" is of no person.
std::string country_beside(const DocumentView& view, Index token) {
  const Index entity = view.entity(token);
  const bool within = entity != kNone && view.entity_tokens(entity).size() > 1 &&
                      country_of(view, view.entity_tokens(entity).end - 1).empty();
  return within ? std::string() : std::string(country_of(view, token));
}

void add(std::vector<std::string>& found, std::string country) {
  if (!country.empty()) found.push_back(std::move(country));
}

void add_before(const DocumentView& view, Index name, std::vector<std::string>& found) {
  const Index first = view.sentence_tokens(name).begin;
  const Index limit = name - std::min(name - first, kReach);
  Index i = name;
  while (i > limit && is_modifier(view.tag(i - 1))) add(found, country_beside(view, --i));
  if (i > limit + 1 && view.is_possessive_mark(i - 1)) add(found, country_before(view, i - 1));
}

void add_after(const DocumentView& view, Index name_end, std::vector<std::string>& found) {
  const Index end = std::min(view.sentence_tokens(name_end - 1).end, name_end + kReach);
  Index i = name_end;
  const bool comma = i < end && view.tag(i) == Tag::comma;
  if (comma) ++i;
  if (i + 1 >= end) return;
  if (view.is(i, "of")) {
    Index last = i + 1;
    while (last < end && is_proper_noun(view.tag(last))) add(found, country_before(view, ++last));
  } else if (comma && view.tag(i) == Tag::DT) {
    for (++i; i < end && is_modifier(view.tag(i)); ++i) add(found, country_beside(view, i));
  }
}

}  // namespace

std::unordered_map<std::string, Index> persons_by_country(const DocumentView& view,
                                                          const ReferentTable& table) {
  std::unordered_map<std::string, Index> persons;
  std::vector<std::string> countries;
  for (const Mention& name : table.names) {
    if (!is_person(table, name.referent)) continue;
    countries.clear();
    add_before(view, name.tokens.begin, countries);
    add_after(view, name.tokens.end, countries);
    for (const std::string& country : countries) {
      const auto [found, is_new] = persons.try_emplace(country, name.referent);
      if (!is_new && found->second != name.referent) found->second = kNone;
    }
  }
  return persons;
}

}  // namespace quoth::speaker
