#include "speaker/name_places.h"

#include <algorithm>

#include "name/short_form.h"
#include "speaker/capitals.h"
#include "speaker/name_extent.h"
#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

bool has_letter(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) {
    return text::is_letter_ascii(c) || static_cast<unsigned char>(c) >= 0x80;
  });
}

}  // namespace

NamePlaces::NamePlaces(const DocumentView& view, const std::vector<TokenRange>& more)
    : view_(view), claimed_(view.size(), false) {
  for (Index i = 0; i < view.size(); ++i) {
    if (is_loose(i)) loose_.push_back(i);
  }
  add_entities(more);
  add_full_names();
}

void NamePlaces::add_entities(const std::vector<TokenRange>& more) {
  const auto& entities = view_.article().entities;
  places_.reserve(entities.size());
  auto next = more.begin();
  Index covered = 0;  // where the last of `more` ends
  for (Index e = 0; e < entities.size(); ++e) {
    const auto label = entities[e].label;
    if (label > EntityLabel::misc) continue;
    const TokenRange tokens = view_.entity_tokens(e);
    while (next != more.end() && next->begin < tokens.end) {
      covered = next->end;
      add_unlabelled(*next++);
    }
    if (label == EntityLabel::misc || covered > tokens.begin) continue;
    const TokenRange fields = label == EntityLabel::org ? with_more_fields(tokens) : tokens;
    if (fields.end > tokens.end) {
      add(fields, false, false);
      covered = fields.end;
      continue;
    }
    const TokenRange nicknamed =
        label == EntityLabel::person ? with_name_after_nickname(view_, tokens) : tokens;
    if (nicknamed.end > tokens.end) {
      add(nicknamed, true, false);
      covered = nicknamed.end;
      continue;
    }
    const TokenRange person = person_inside(tokens);
    if (label != EntityLabel::person && !person.empty()) {
      add(person, true, false);
    } else {
      add(tokens, label == EntityLabel::person && can_be_person(tokens), label == EntityLabel::loc);
    }
  }
  while (next != more.end()) add_unlabelled(*next++);
}

// "Department of Health" and "Human Services" that "and" joins: one department for two fields.
TokenRange NamePlaces::with_more_fields(TokenRange name) const {
  constexpr Index kLongest = 4;
  const TokenRange sentence = view_.sentence_tokens(name.begin);
  const Index first = trimmed(view_, name).begin;
  const token::WordSense* head = view_.word(first);
  const bool department =
      head && !head->body.empty() && first + 2 < name.end && view_.is(first + 1, "of");
  if (!department || name.end + 1 >= sentence.end || !view_.is(name.end, "and")) return name;
  Index end = name.end + 1;
  while (end < sentence.end && end < name.end + 1 + kLongest && view_.tag(end) == Tag::NNP &&
         !view_.is_person(end) && !name::is_acronym(view_.text(end))) {
    ++end;
  }
  return {name.begin, end > name.end + 1 ? end : name.end};
}

// "Alder County Judge Jo Birch" taken for one body: the name after the title.
TokenRange NamePlaces::person_inside(TokenRange tokens) const {
  for (Index i = tokens.end; i > tokens.begin + 1; --i) {
    if (!is_title(view_, i - 1)) continue;
    const bool name =
        i + 1 < tokens.end && (token::is_given_name(view_.text(i)) || i + 2 == tokens.end);
    return name ? TokenRange{i, tokens.end} : TokenRange{};
  }
  return {};
}

// "Jo" is the entity, and "Alder" right after it is not.
TokenRange NamePlaces::with_other_half(TokenRange name) const {
  if (name.end != name.begin + 1) return name;
  const TokenRange sentence = view_.sentence_tokens(name.begin);
  if (name.end < sentence.end && is_unclaimed(name.end) &&
      token::is_given_name(view_.text(name.begin)) &&
      (name.end + 1 >= sentence.end || !is_unclaimed(name.end + 1))) {
    return {name.begin, name.end + 1};
  }
  return name;
}

// "9/11" is nobody, and "Young SVP" or "KING-TV" is a body; "ALDER-BIRCH" has words for names.
bool NamePlaces::can_be_person(TokenRange name) const {
  constexpr std::size_t kAcronym = 4;  // letters
  name = without_titles(view_, name);
  const auto first = view_.text(name.begin);
  const auto last = view_.text(name.end - 1);
  if (!has_letter(first)) return false;
  if (name.end == name.begin + 3 && view_.tag(name.begin + 1) == Tag::HYPH) {
    return !name::is_acronym(first) || !name::is_acronym(last) || last.size() > kAcronym;
  }
  return name.end == name.begin + 1 || !name::is_acronym(last) || name::is_acronym(first) ||
         name::is_initial(first) || name::is_name_suffix(last);
}

// A title, a given name, or one to three words in small letters none of which is a body's.
bool NamePlaces::looks_like_person(TokenRange name) const {
  if (!can_be_person(name)) return false;
  if (with_titles(view_, name).begin < name.begin) return true;
  if (token::is_given_name(view_.text(name.begin))) return true;
  const std::string words = view_.words(name);
  if (std::count(words.begin(), words.end(), ' ') > 2) return false;
  if (!has_small_letter(view_.text(name.begin))) return false;
  if (name.begin > 0 && view_.is(name.begin - 1, "the")) return false;
  for (Index i = name.begin; i < name.end; ++i) {
    const token::WordSense* word = view_.word(i);
    if (word && (!word->body.empty() || !word->account.empty())) return false;
  }
  return true;
}

void NamePlaces::add_unlabelled(TokenRange tokens) {
  const TokenRange name = without_titles(view_, trimmed(view_, tokens));
  add(tokens, looks_like_person(name), false);
}

void NamePlaces::add(TokenRange tokens, bool person, bool location) {
  if (tokens.empty()) return;
  NamePlace& place = places_.emplace_back();
  place.tokens = trimmed(view_, tokens);
  place.person = person;
  place.location = location;
  if (person) place.tokens = with_hyphenated_begin(view_, without_body(view_, place.tokens));
  if (person) place.tokens = with_other_half(without_titles(view_, place.tokens));
  if (person) place.tokens = with_suffix(view_, without_titles(view_, place.tokens));
  if (person && place.tokens.end > place.tokens.begin + 1) {
    place.tokens = with_hyphenated_rest(view_, place.tokens);
  }
  place.titled = person ? with_titles(view_, place.tokens) : place.tokens;
  // "Sir" belongs to the name, "Mr." does not.
  while (place.tokens.begin > place.titled.begin && is_honour(view_, place.tokens.begin - 1)) {
    --place.tokens.begin;
  }
  if (person) place.name = name::parse_name(view_.words(place.titled));
  for (Index i = place.titled.begin; i < place.tokens.end; ++i) claimed_[i] = true;
}

bool NamePlaces::is_loose(Index i) const {
  return view_.tag(i) == Tag::NNP && view_.entity(i) == kNone &&
         text::is_capital_ascii(view_.text(i)[0]);
}

// "Jo Alder" where the entities have nothing: a given name and what follows it.
void NamePlaces::add_full_names() {
  constexpr Index kLongest = 4;
  Index next = 0;
  for (const Index i : loose_) {
    if (i < next || i + 1 == view_.size()) continue;
    if (claimed_[i] || !is_unclaimed(i + 1)) continue;
    const TokenRange sentence = view_.sentence_tokens(i);
    if (i + 1 >= sentence.end || !token::is_given_name(view_.text(i))) continue;
    Index end = i + 2;
    while (end < sentence.end && end < i + kLongest && is_unclaimed(end)) ++end;
    if (end < sentence.end && is_unclaimed(end)) continue;  // a headline in capitals
    add({i, end}, true, false);
    next = end + 1;
  }
  sort();
}

void NamePlaces::add_short_bodies() {
  std::unordered_set<std::string> last_words;
  for (const auto& place : places_) {
    const bool body = !place.person && !place.location && place.referent == kNone;
    const Index last = place.tokens.end - 1;
    if (body && last > place.tokens.begin && view_.tag(last) == Tag::NNP) {
      last_words.insert(text::fold_to_ascii(view_.text(last)));
    }
  }
  if (last_words.empty()) return;
  for (const Index i : loose_) {
    if (claimed_[i] || !last_words.contains(text::fold_to_ascii(view_.text(i)))) continue;
    const bool alone = i > 0 && view_.tag(i - 1) == Tag::DT &&
                       (i + 1 == view_.size() || view_.tag(i + 1) != Tag::NNP);
    if (alone) add({i, i + 1}, false, false);
  }
  sort();
}

void NamePlaces::sort() {
  const auto before = [](const NamePlace& a, const NamePlace& b) {
    return a.tokens.begin < b.tokens.begin;
  };
  if (std::is_sorted(places_.begin(), places_.end(), before)) return;
  std::stable_sort(places_.begin(), places_.end(), before);
}

}  // namespace quoth::speaker
