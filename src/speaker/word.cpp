#include "speaker/word.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>

#include "model/lexicon.h"
#include "model/word_filter.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestWord = 32;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

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

Case parse_case(std::string_view name) {
  if (name == "object") return Case::object;
  return name == "possessive" ? Case::possessive : Case::subject;
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
    for (const auto& [entry, value] : Lexicon::named("pronouns")) add_pronoun(entry, value);
    for (const auto& [entry, value] : Lexicon::named("titles")) add_title(entry, value);
    for (const auto& [entry, value] : Lexicon::named("bodies")) {
      add_noun(entry, &WordSense::body, value.empty() ? entry : value, Gender::thing);
    }
    for (const auto& [entry, value] : Lexicon::named("accounts")) {
      add_noun(entry, &WordSense::account, value.empty() ? entry : value, Gender::thing);
    }
    for (const auto& [entry, value] : Lexicon::named("roles")) {
      auto rest = value;
      const auto gender = parse_gender(next_field(rest));
      add_noun(entry, &WordSense::role, rest.empty() ? entry : rest, gender);
    }
    for (const auto& [word, sense] : words_) filter_.add(word);
    for (const auto& [entry, value] : Lexicon::named("given_names")) {
      given_.emplace(own(fold(entry)), parse_gender(value));
    }
  }

  // A word of any case.
  const WordSense* find(std::string_view word) const {
    if (!filter_.may_have(word)) return nullptr;
    std::array<char, kLongestWord> small;  // NOLINT(*-member-init)
    std::transform(word.begin(), word.end(), small.begin(), lower);
    const auto found = words_.find({small.data(), word.size()});
    return found == words_.end() ? nullptr : &found->second;
  }
  const Gender* find_given(std::string_view name) const {
    const auto found = given_.find(name);
    return found == given_.end() ? nullptr : &found->second;
  }

 private:
  std::string_view own(std::string word) { return owned_.emplace_back(std::move(word)); }

  void add_pronoun(std::string_view entry, std::string_view value) {
    WordSense& word = words_[entry];
    word.pronoun = parse_person(next_field(value));
    word.plural = next_field(value) == "plural";
    word.gender = parse_gender(next_field(value));
    word.pronoun_case = parse_case(next_field(value));
  }

  void add_title(std::string_view entry, std::string_view value) {
    WordSense& word = words_[entry];
    word.title = parse_title(next_field(value));
    word.title_gender = parse_gender(next_field(value));
    word.office = value;
  }

  // Roles come last, so that what is both body and role ("publisher") has the person's gender.
  void add_noun(std::string_view entry, std::string_view WordSense::*member, std::string_view sense,
                Gender gender) {
    WordSense& word = words_[entry];
    word.*member = sense;
    word.gender = gender;
    WordSense& plural = words_[own(plural_of(entry))];
    plural.*member = sense;
    plural.gender = gender;
    plural.plural = true;
  }

  WordFilter filter_;
  std::unordered_map<std::string_view, WordSense> words_;
  std::unordered_map<std::string_view, Gender> given_;
  std::deque<std::string> owned_;
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
  static const Lexicon& ascii = Lexicon::named("ascii");
  std::string out;
  out.reserve(words.size());
  bool letter = false;  // of ASCII, perhaps with marks, before this character
  for (std::size_t i = 0; i < words.size();) {
    if (static_cast<unsigned char>(words[i]) < 0x80) {
      out += lower(words[i++]);
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

bool is_ascii(std::string_view words) {
  return std::all_of(words.begin(), words.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
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

const WordSense* find_word(std::string_view word) {
  if (word.empty() || word.size() > kLongestWord) return nullptr;
  return table().find(word);
}

Gender gender_of_given(std::string_view given) {
  const Gender* gender = table().find_given(fold(given));
  return gender ? *gender : Gender::unknown;
}

bool is_given_name(std::string_view word) { return table().find_given(fold(word)) != nullptr; }

std::string fold(std::string_view words) {
  if (is_ascii(words)) {
    std::string folded(words.size(), '\0');
    std::transform(words.begin(), words.end(), folded.begin(), lower);
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

}  // namespace quoth
