#include "token/word_sense.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "model/lexicon.h"
#include "text/ascii.h"
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
      const auto name =
          text::is_ascii(entry) ? entry : std::string_view(owned_.emplace_back(fold(entry)));
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
  std::deque<std::string> owned_;  // what no list has as it is
};

const WordTable& table() {
  static const WordTable words;
  return words;
}

const icu::Transliterator* to_ascii() {
  static const std::unique_ptr<const icu::Transliterator> transliterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<const icu::Transliterator>(icu::Transliterator::createInstance(
        "Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  }();
  return transliterator.get();
}

// U+0300 to U+036F, which stand behind the letter that they are over or under.
bool is_combining_mark(std::string_view character) {
  return character.size() == 2 && character >= "\u0300" && character <= "\u036f";
}

// In ASCII small letters, character by character; nothing where one is not in the lexicon and no
// mark of a letter of ASCII.
std::optional<std::string> fold_latin(std::string_view words) {
  static const model::Lexicon& ascii = model::Lexicon::named("ascii");
  std::string out;
  out.reserve(words.size());
  bool letter = false;  // of ASCII, perhaps with marks, before this character
  for (std::size_t i = 0; i < words.size();) {
    if (static_cast<unsigned char>(words[i]) < 0x80) {
      out += text::lower_ascii(words[i++]);
      letter = out.back() >= 'a' && out.back() <= 'z';
      continue;
    }
    std::size_t end = i + 1;
    while (end < words.size() && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) ++end;
    const std::string_view character = words.substr(i, end - i);
    i = end;
    if (letter && is_combining_mark(character)) continue;
    letter = false;
    const std::string_view folded = character == "\u00a0" ? " " : ascii.value(character);
    if (folded.empty()) return std::nullopt;
    out += folded;
  }
  return out;
}

const Gender* find_given(std::string_view name) {
  return text::is_ascii(name) ? table().find_given(name) : table().find_given(fold(name));
}

// Typographic apostrophes straight, so that names with one stay ASCII.
std::string with_straight_apostrophes(std::string_view words) {
  static constexpr std::string_view kApostrophe = "\u2019";
  std::string out;
  while (!words.empty()) {
    const auto at = std::min(words.find(kApostrophe), words.size());
    out += words.substr(0, at);
    words.remove_prefix(at);
    if (words.empty()) break;
    out += '\'';
    words.remove_prefix(kApostrophe.size());
  }
  return out;
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

std::string fold(std::string_view words) {
  if (text::is_ascii(words)) {
    std::string folded(words.size(), '\0');
    std::transform(words.begin(), words.end(), folded.begin(), text::lower_ascii);
    return folded;
  }
  std::string straight = with_straight_apostrophes(words);
  if (auto latin = fold_latin(straight)) return *std::move(latin);
  if (to_ascii() == nullptr) return straight;
  auto unicode = icu::UnicodeString::fromUTF8(straight);
  to_ascii()->transliterate(unicode);
  std::string out;
  unicode.toUTF8String(out);
  return out;
}

}  // namespace quoth::token
