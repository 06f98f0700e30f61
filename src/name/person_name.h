// Personal names: their parts, and whether two of them may name one person.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "token/word_sense.h"

namespace quoth::name {

// The parts of a personal name. A name of one word is `single` and has the word as surname, or as
// given name after a title that goes with given names ("Sir Andrew").
struct Name {
  std::string honour;   // "Sir"; empty if there is none
  std::string given;    // "Andrew", "J."
  std::string middle;   // "R.", "San Suu"
  std::string surname;  // "Parker", "de Blasio"
  std::string suffix;   // "Jr.", "III"
  token::Gender gender = token::Gender::unknown;
  bool single = false;
  friend bool operator==(const Name&, const Name&) = default;
};

// Takes titles of every kind, the name and a suffix; white space within is of any length, and an
// English possessive at the end is left out.
Name parse_name(std::string_view words);

// "Sir Andrew Parker", "Joseph R. Biden Jr.": with a title of honour, without Mr. or Sen.
std::string canonical(const Name& name);

// How much of a person's full name it gives; of two names the fuller one is shown.
int fullness(const Name& name);

// How strongly two names suggest one person.
inline constexpr int kDifferent = 0;        // they are two
inline constexpr int kGivenName = 1;        // "Sir Andrew", "Andrew Parker"
inline constexpr int kSurname = 2;          // "Mr. Parker", "Andrew Parker"
inline constexpr int kSurnameAndGiven = 3;  // the given name, its initial or a pet form
int likeness(const Name& a, const Name& b);
inline bool compatible(const Name& a, const Name& b) { return likeness(a, b) != kDifferent; }

// "William" and "Bill", "J." and "John", "Beyonce" and "Beyoncé", "Chirstopher" and "Christopher".
bool same_given(std::string_view a, std::string_view b);

// Whether two folded words of some length differ by a typing error: one letter more, fewer or
// other, but not the first, or two neighbours exchanged.
bool is_slip(std::string_view a, std::string_view b);

// "J", "J."
bool is_initial(std::string_view word);

// "Dean" before "Winters", which is a title elsewhere.
bool is_given_name_and_title(std::string_view word, std::string_view next);

// "Tan Sri", "Pro Tem": a title of two words, of which one may be a name elsewhere.
bool is_double_title(std::string_view first, std::string_view second);

// "Jr.", "III", "QC".
bool is_name_suffix(std::string_view word);

// The last word of the surname, folded: the key by which names are looked up ("blasio").
std::string surname_key(const Name& name);

// "andrew-parker": ASCII letters and digits joined by hyphens; "speaker" if nothing remains.
std::string slug(std::string_view words);

}  // namespace quoth::name
