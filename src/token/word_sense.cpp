#include "token/word_sense.h"

#include <algorithm>
#include <deque>
#include <vector>

#include "model/lexicon.h"
#include "text/ascii.h"
#include "text/case_folding.h"
#include "token/word_index.h"

namespace quoth::token {
namespace {

// The next blank-separated field of `value`, which loses it.
std::string_view next_field(std::string_view& value) {
  const auto end = std::min(value.find(' '), value.size());
  const auto field = value.substr(0, end);
  value.remove_prefix(std::min(end + 1, value.size()));
  return field;
}

Gender parse_gender(std::string_view letter) {
  if (letter == "m") return Gender::male;
  if (letter == "f") return Gender::female;
  return letter == "n" ? Gender::thing : Gender::unknown;
}

Person parse_person(std::string_view name) {
  if (name == "first") return Person::first;
  if (name == "second") return Person::second;
  return name == "third" ? Person::third : Person::relative;
}

PronounCase parse_case(std::string_view name) {
  if (name == "object") return PronounCase::object;
  return name == "possessive" ? PronounCase::possessive : PronounCase::subject;
}

TitleKind parse_title(std::string_view name) {
  if (name == "honour") return TitleKind::honour;
  return name == "courtesy" ? TitleKind::courtesy : TitleKind::rank;
}

bool ends_with(std::string_view word, std::string_view end) { return word.ends_with(end); }

std::string plural_of(std::string_view noun) {
  std::string plural(noun);
  if (ends_with(noun, "man")) return plural.replace(plural.size() - 2, 2, "en");
  if (ends_with(noun, "person")) return plural.replace(plural.size() - 6, 6, "people");
  if (ends_with(noun, "child")) return plural + "ren";
  if (ends_with(noun, "wife")) return plural.replace(plural.size() - 2, 2, "ves");
  const bool vowel_y = noun.size() > 1 && ends_with(noun, "y") &&
                       std::string_view("aeou").find(noun[noun.size() - 2]) != noun.npos;
  if (ends_with(noun, "y") && !vowel_y) return plural.replace(plural.size() - 1, 1, "ies");
  if (ends_with(noun, "s") || ends_with(noun, "ch") || ends_with(noun, "sh") ||
      ends_with(noun, "x")) {
    return plural + "es";
  }
  return plural + "s";
}

class WordTable {
 public:
  WordTable() {
    for (const auto& [entry, value] : model::Lexicon::named("pronouns")) add_pronoun(entry, value);
    for (const auto& [entry, value] : model::Lexicon::named("titles")) add_title(entry, value);
    for (const auto& [entry, value] : model::Lexicon::named("bodies")) {
      add_noun(entry, &WordSense::body, value.empty() ? entry : value, Gender::thing);
    }
    for (const auto& [entry, value] : model::Lexicon::named("accounts")) {
      add_noun(entry, &WordSense::account, value.empty() ? entry : value, Gender::thing);
    }
    for (const auto& [entry, value] : model::Lexicon::named("roles")) {
      auto rest = value;
      const auto gender = parse_gender(next_field(rest));
      add_noun(entry, &WordSense::role, rest.empty() ? entry : rest, gender);
    }
    for (const auto& [entry, value] : model::Lexicon::named("given_names")) {
      const auto name = text::is_ascii(entry)
                            ? entry
                            : std::string_view(owned_.emplace_back(text::fold_to_ascii(entry)));
      if (given_.add(name) == genders_.size()) genders_.push_back(parse_gender(value));
    }
  }

  const WordSense* find(std::string_view word) const {
    const std::uint32_t number = words_.find(word);
    return number == WordIndex::kAbsent ? nullptr : &senses_[number];
  }
  const Gender* find_given(std::string_view name) const {
    const std::uint32_t number = given_.find(name);
    return number == WordIndex::kAbsent ? nullptr : &genders_[number];
  }

 private:
  // The next call may move what it returns.
  WordSense& sense_of(std::string_view word) {
    const std::uint32_t number = words_.add(word);
    return number == senses_.size() ? senses_.emplace_back() : senses_[number];
  }

  void add_pronoun(std::string_view entry, std::string_view value) {
    WordSense& word = sense_of(entry);
    word.pronoun = parse_person(next_field(value));
    word.plural = next_field(value) == "plural";
    word.gender = parse_gender(next_field(value));
    word.pronoun_case = parse_case(next_field(value));
  }

  void add_title(std::string_view entry, std::string_view value) {
    WordSense& word = sense_of(entry);
    word.title = parse_title(next_field(value));
    word.title_gender = parse_gender(next_field(value));
    word.office = value;
  }

  // Roles come last, so that what is both body and role ("publisher") has the person's gender.
  void add_noun(std::string_view entry, std::string_view WordSense::*member, std::string_view sense,
                Gender gender) {
    WordSense& word = sense_of(entry);
    word.*member = sense;
    word.gender = gender;
    WordSense& plural = sense_of(owned_.emplace_back(plural_of(entry)));
    plural.*member = sense;
    plural.gender = gender;
    plural.plural = true;
  }

  WordIndex words_;
  std::vector<WordSense> senses_;  // of each
  WordIndex given_;
  std::vector<Gender> genders_;    // of each
  std::deque<std::string> owned_;  // entries that differ from their list's
};

const WordTable& table() {
  static const WordTable words;
  return words;
}

const Gender* find_given(std::string_view name) {
  return text::is_ascii(name) ? table().find_given(name)
                              : table().find_given(text::fold_to_ascii(name));
}

}  // namespace

const WordSense* find_word(std::string_view word) { return table().find(word); }

Gender gender_of_given(std::string_view given) {
  const Gender* gender = find_given(given);
  return gender ? *gender : Gender::unknown;
}

bool is_given_name(std::string_view word) { return find_given(word) != nullptr; }

bool is_demonym(std::string_view word) {
  static const model::Lexicon& demonyms = model::Lexicon::named("demonyms");
  return demonyms.contains(word);
}

}  // namespace quoth::token
