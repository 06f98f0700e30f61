#include "name/person_name.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::name {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

std::vector<std::string_view> split(std::string_view words) {
  std::vector<std::string_view> parts;
  parts.reserve(4);
  std::size_t at = 0;
  while (at < words.size()) {
    while (at < words.size() && is_space(words[at])) ++at;
    std::size_t end = at;
    while (end < words.size() && !is_space(words[end])) ++end;
    if (end > at) parts.push_back(words.substr(at, end - at));
    at = end;
  }
  return parts;
}

std::string_view without_possessive(std::string_view words) {
  for (const std::string_view ending : {"'s", "’s", "'S", "’S", "'", "’", ","}) {
    if (words.ends_with(ending)) words.remove_suffix(ending.size());
  }
  return words;
}

bool is_particle(std::string_view word) {
  static const model::Lexicon& particles = model::Lexicon::named("particles");
  return particles.contains(text::fold_to_ascii(word));
}

// "Al" and "Van" before a surname are given names if they are written with a capital.
bool is_given_name_first(const std::vector<std::string_view>& parts, std::size_t from) {
  return from == 0 && parts.size() == 2 && text::is_capital_ascii(parts[0][0]) &&
         token::is_given_name(parts[0]);
}

std::string join(const std::vector<std::string_view>& parts, std::size_t from, std::size_t to) {
  std::string out;
  for (std::size_t i = from; i < to; ++i) {
    if (!out.empty()) out += ' ';
    out += parts[i];
  }
  return out;
}

void add_word(std::string& words, std::string_view word) {
  if (word.empty()) return;
  if (!words.empty()) words += ' ';
  words += word;
}

std::string without_full_stop(std::string word) {
  if (word.ends_with('.')) word.pop_back();
  return word;
}

// Whether the pet name's list of full forms has `full`.
bool is_pet_form(std::string_view pet, std::string_view full) {
  auto rest = model::Lexicon::named("nicknames").value(pet);
  while (!rest.empty()) {
    const auto end = std::min(rest.find(' '), rest.size());
    if (rest.substr(0, end) == full) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

bool share_full_form(std::string_view a, std::string_view b) {
  auto rest = model::Lexicon::named("nicknames").value(a);
  while (!rest.empty()) {
    const auto end = std::min(rest.find(' '), rest.size());
    if (is_pet_form(b, rest.substr(0, end))) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

// "Jr." and "III" tell two people apart, "MP" does not.
std::string generation_of(const Name& name) {
  static const model::Lexicon& suffixes = model::Lexicon::named("name_suffixes");
  std::string suffix = text::fold_to_ascii(name.suffix);
  return suffixes.value(suffix) == "generation" ? suffix : std::string();
}

bool genders_agree(token::Gender a, token::Gender b) {
  return a == token::Gender::unknown || b == token::Gender::unknown || a == b;
}

int likeness_of_single(const Name& single, const Name& other) {
  if (!single.surname.empty()) {
    if (single.surname == other.surname) return kSurname;
    const auto key = surname_key(single);
    if (key == surname_key(other)) return kSurname;
    // Names that put the family first, and singers: "Mr. Ban", "Adele". "Mr. Howard" is a surname.
    const bool titled = single.gender != token::Gender::unknown;
    if (titled && token::is_given_name(other.given)) return kDifferent;
    return !other.single && text::fold_to_ascii(other.given) == key ? kGivenName : kDifferent;
  }
  if (other.single && other.given.empty())
    return text::fold_to_ascii(single.given) == text::fold_to_ascii(other.surname) ? kGivenName
                                                                                   : kDifferent;
  return same_given(single.given, other.given) ? kGivenName : kDifferent;
}

}  // namespace

bool is_given_name_and_title(std::string_view word, std::string_view next) {
  return token::is_given_name(word) && !token::is_given_name(next) && !is_name_suffix(next);
}

bool is_initial(std::string_view word) {
  return word.size() == 1 || (word.size() == 2 && word[1] == '.');
}

Name parse_name(std::string_view words) {
  const auto parts = split(without_possessive(words));
  Name name;
  std::size_t from = 0;
  bool before_given = false;
  for (; from + 1 < parts.size(); ++from) {
    if (from + 2 < parts.size() && is_double_title(parts[from], parts[from + 1])) {
      ++from;
      continue;
    }
    const token::WordSense* word = token::find_word(parts[from]);
    if (word == nullptr || word->title == token::TitleKind::none) break;
    if (from + 2 == parts.size() && is_given_name_and_title(parts[from], parts[from + 1])) break;
    if (word->title_gender != token::Gender::unknown) name.gender = word->title_gender;
    if (word->title == token::TitleKind::honour) add_word(name.honour, parts[from]);
    before_given = word->title == token::TitleKind::honour;
  }
  std::size_t to = parts.size();
  if (to > from + 1 && is_name_suffix(parts[to - 1])) name.suffix = std::string(parts[--to]);
  if (to <= from) return name;
  std::size_t last = to - 1;
  std::string family(parts[last]);
  if (family.ends_with(',')) family.pop_back();
  while (last > from && (last - 1 > from || from > 0 || is_particle(parts[0])) &&
         !is_given_name_first(parts, from) && is_particle(parts[last - 1])) {
    family.insert(0, 1, ' ').insert(0, parts[--last]);
  }
  name.single = last == from;
  if (name.single && before_given && !name.honour.empty() && token::is_given_name(family)) {
    name.given = family;
  } else {
    name.surname = family;
    if (!name.single) name.given = std::string(parts[from]);
  }
  if (last > from + 1) name.middle = join(parts, from + 1, last);
  if (name.gender == token::Gender::unknown && !name.given.empty()) {
    name.gender = token::gender_of_given(name.given);
  }
  return name;
}

bool is_slip(std::string_view a, std::string_view b) {
  constexpr std::size_t kShortest = 6;
  if (a.size() < b.size()) std::swap(a, b);
  if (a.size() < kShortest || a.size() > b.size() + 1 || a.front() != b.front()) return false;
  const auto at =
      static_cast<std::size_t>(std::mismatch(b.begin(), b.end(), a.begin()).first - b.begin());
  const auto rest_of_a = a.substr(at);
  const auto rest_of_b = b.substr(at);
  if (a.size() > b.size()) return rest_of_a.substr(1) == rest_of_b;
  if (rest_of_a.empty()) return false;
  if (rest_of_a.substr(1) == rest_of_b.substr(1)) return true;
  return rest_of_a.size() > 1 && rest_of_a[0] == rest_of_b[1] && rest_of_a[1] == rest_of_b[0] &&
         rest_of_a.substr(2) == rest_of_b.substr(2);
}

bool is_double_title(std::string_view first, std::string_view second) {
  static const model::Lexicon& titles = model::Lexicon::named("double_titles");
  std::string words = text::to_lower_ascii(first);
  return titles.contains(words.append(" ").append(text::to_lower_ascii(second)));
}

bool is_name_suffix(std::string_view word) {
  static const model::Lexicon& suffixes = model::Lexicon::named("name_suffixes");
  if (text::is_ascii(word) && !suffixes.may_have(word)) return false;
  return suffixes.contains(text::fold_to_ascii(word));
}

std::string canonical(const Name& name) {
  std::string out;
  for (const auto* part : {&name.honour, &name.given, &name.middle, &name.surname}) {
    add_word(out, *part);
  }
  if (!generation_of(name).empty()) add_word(out, name.suffix);
  return out;
}

bool same_given(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return false;
  const auto x = without_full_stop(text::fold_to_ascii(a));
  const auto y = without_full_stop(text::fold_to_ascii(b));
  if (x == y) return true;
  if (x.empty() || y.empty()) return false;
  if (is_initial(a) || is_initial(b)) return x[0] == y[0];
  // Two names that differ by a letter are two names; a slip makes what is none.
  const bool slip = is_slip(x, y) && !(token::is_given_name(x) && token::is_given_name(y));
  return slip || is_pet_form(x, y) || is_pet_form(y, x) || share_full_form(x, y);
}

int fullness(const Name& name) {
  return static_cast<int>(!name.given.empty()) * 2 - static_cast<int>(name.given.ends_with('.')) +
         static_cast<int>(!name.middle.empty()) + static_cast<int>(!name.surname.empty()) * 2 +
         static_cast<int>(!name.suffix.empty());
}

namespace {

// "Ana Ruiz" of "Ana Ruiz de la Vega", who has two family names.
bool lacks_last_name(const Name& part, const Name& whole) {
  return part.middle.empty() && !part.surname.empty() && part.given.size() > 2 &&
         text::fold_to_ascii(part.given) == text::fold_to_ascii(whole.given) &&
         text::fold_to_ascii(part.surname) == text::fold_to_ascii(whole.middle);
}

// Known by the middle name, "Mitt Romney" of "W. Mitt Romney", or by the last of several, "Suu Kyi"
// of "Aung San Suu Kyi"; but "Abu Hassan Alder" is not "Sami Abu Alder".
bool lacks_first_name(const Name& part, const Name& whole) {
  if (part.middle.empty() && same_given(whole.middle, part.given)) return true;
  const std::string middle = text::fold_to_ascii(' ' + whole.middle);
  return !part.given.empty() &&
         middle.ends_with(text::fold_to_ascii(' ' + part.given +
                                              (part.middle.empty() ? "" : ' ' + part.middle)));
}

}  // namespace

int likeness(const Name& a, const Name& b) {
  if (!genders_agree(a.gender, b.gender)) return kDifferent;
  const std::string generation = generation_of(a);
  const std::string other = generation_of(b);
  if (!generation.empty() && !other.empty() && generation != other) return kDifferent;
  if (a.single || b.single) {
    const bool a_first = a.single && (!b.single || !a.given.empty());
    return a_first ? likeness_of_single(a, b) : likeness_of_single(b, a);
  }
  if (lacks_last_name(a, b) || lacks_last_name(b, a)) return kSurnameAndGiven;
  if (surname_key(a) != surname_key(b)) return kDifferent;
  // Father and son: who writes "Paul Alder Jr." of one writes "Paul Alder" of the other. A pet form
  // proves no such thing: "Joe Biden" is "Joseph R. Biden Jr."
  if (generation.empty() != other.empty() &&
      text::fold_to_ascii(a.given) == text::fold_to_ascii(b.given))
    return kDifferent;
  if (same_given(a.given, b.given)) return kSurnameAndGiven;
  return lacks_first_name(b, a) || lacks_first_name(a, b) ? kSurnameAndGiven : kDifferent;
}

std::string surname_key(const Name& name) {
  const auto folded = text::fold_to_ascii(name.surname.empty() ? name.given : name.surname);
  const auto blank = folded.rfind(' ');
  return blank == folded.npos ? folded : folded.substr(blank + 1);
}

std::string slug(std::string_view words) {
  std::string out;
  for (const char c : text::fold_to_ascii(words)) {
    const bool word = text::is_small_ascii(c) || text::is_digit_ascii(c);
    if (word) {
      out += c;
    } else if (c != '\'' && !out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (out.ends_with('-')) out.pop_back();
  return out.empty() ? "speaker" : out;
}

}  // namespace quoth::name
