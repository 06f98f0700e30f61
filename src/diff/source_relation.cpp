#include "diff/source_relation.h"

#include <algorithm>
#include <set>
#include <string>

#include "model/lexicon.h"
#include "text/characters.h"
#include "token/word_sense.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

using Words = std::set<std::string>;

// What the words of a name or a description say of a source.
struct Source {
  SpeakerKind kind = SpeakerKind::person;
  Words bodies;            // the words of the bodies it belongs to
  Words roles;             // "lawyer"
  bool anonymous = false;  // people without a name: "a lawyer", "two officials"
};

void add_words(Source& source, std::string_view text) {
  static const model::Lexicon& function_words = model::Lexicon::named("function_words");
  for (wording::PlacedWord& word : wording::split_words(text)) {
    if (word.fold.ends_with("'s")) word.fold.resize(word.fold.size() - 2);
    if (function_words.contains(word.fold)) continue;
    const token::WordSense* sense = token::find_word(word.fold);
    const bool body = sense != nullptr && !sense->body.empty();
    const bool role = sense != nullptr && !sense->role.empty();
    if (role) source.roles.emplace(sense->role);
    const bool known_body = source.kind == SpeakerKind::organization || body ||
                            text::begins_with_capital(slice(text, word.span));
    if (known_body && (body || !role)) source.bodies.insert(std::move(word.fold));
  }
}

// Whether the noun of a description is a person: "lawyer" of "a lawyer for the mayor".
bool describes_person(const std::string& name) {
  static const model::Lexicon& function_words = model::Lexicon::named("function_words");
  const token::WordSense* head = nullptr;
  bool begun = false;
  for (const wording::PlacedWord& word : wording::split_words(name)) {
    if (function_words.contains(word.fold)) {
      if (begun) break;
      continue;
    }
    begun = true;
    head = token::find_word(word.fold);
  }
  return head != nullptr && !head->role.empty() && head->body.empty();
}

Source source_of(const SpeakerRecord& speaker) {
  Source source;
  source.kind = speaker.kind;
  if (speaker.kind != SpeakerKind::person) add_words(source, speaker.name);
  add_words(source, speaker.description);
  source.anonymous = (speaker.kind == SpeakerKind::unnamed || speaker.kind == SpeakerKind::group) &&
                     describes_person(speaker.name);
  return source;
}

double spelling_similarity(const std::string& a, const std::string& b) {
  const std::string x = wording::fold_words(a);
  const std::string y = wording::fold_words(b);
  if (x.empty() || y.empty()) return 0;
  const auto shared = wording::align({x.begin(), x.end()}, {y.begin(), y.end()}).size();
  return 2.0 * static_cast<double>(shared) / static_cast<double>(x.size() + y.size());
}

bool disjoint(const Words& a, const Words& b) {
  return std::ranges::none_of(a, [&](const std::string& word) { return b.contains(word); });
}

// Roles that anyone may be called by.
bool is_generic(const Words& roles) {
  static const Words kGeneric = {"official",       "source",    "person",  "man",      "woman",
                                 "witness",        "spokesman", "aide",    "resident", "expert",
                                 "representative", "adviser",   "analyst", "member"};
  return std::ranges::all_of(roles, [](const std::string& r) { return kGeneric.contains(r); });
}

bool may_be_named(const Source& anonymous, const Source& named) {
  if (!anonymous.bodies.empty() && !named.bodies.empty() &&
      disjoint(anonymous.bodies, named.bodies))
    return false;
  return is_generic(anonymous.roles) || named.roles.empty() ||
         !disjoint(anonymous.roles, named.roles);
}

Naming naming_of(const Source& was, const Source& is) {
  if (was.anonymous == is.anonymous) return Naming::unchanged;
  return was.anonymous ? Naming::named : Naming::unnamed;
}

}  // namespace

SourceRelation compare_sources(const SpeakerRecord& was, const SpeakerRecord& is) {
  constexpr double kPersonSpelling = 0.7;
  constexpr double kBodySpelling = 0.9;  // "Ministry of Ice" and "Ministry of Silt" are two
  const bool two_people = was.kind == SpeakerKind::person && is.kind == SpeakerKind::person;
  if (spelling_similarity(was.name, is.name) >= (two_people ? kPersonSpelling : kBodySpelling))
    return {true, Naming::unchanged};
  const Source a = source_of(was);
  const Source b = source_of(is);
  if (two_people) return {};
  if (!a.bodies.empty() && !b.bodies.empty() &&
      (std::ranges::includes(a.bodies, b.bodies) || std::ranges::includes(b.bodies, a.bodies)))
    return {true, naming_of(a, b)};
  if (a.anonymous && b.anonymous) return {!disjoint(a.roles, b.roles), Naming::unchanged};
  const bool same = (a.anonymous && may_be_named(a, b)) || (b.anonymous && may_be_named(b, a));
  return {same, same ? naming_of(a, b) : Naming::unchanged};
}

}  // namespace quoth::diff
