// Personal names: their parts, and whether two of them may name one person.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "token/word_sense.h"

namespace quoth::name {

// A personal name taken apart. A name of one word has it as surname, unless its title goes with
// given names ("Sir Andrew"), and is `single`.
struct Name {
  std::string honour;   // "Sir"; empty where there is none
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

// How much of a person's full name it tells; the fuller of two names is the one to show.
int fullness(const Name& name);

// How strongly two names point to one person: 0 they cannot, 1 by the given name alone ("Sir
// Andrew", "Andrew Parker"), 2 by the surname alone, 3 by surname and given name, its initial or a
// pet form.
int likeness(const Name& a, const Name& b);
inline bool compatible(const Name& a, const Name& b) { return likeness(a, b) > 0; }

// "William" and "Bill", "J." and "John", "Beyonce" and "Beyoncé", "Chirstopher" and "Christopher".
bool same_given(std::string_view a, std::string_view b);

// Whether two folded words of some length differ as typing goes wrong: by one letter more, fewer or
// other, not the first, or by two changed about.
bool is_slip(std::string_view a, std::string_view b);

// "Jr.", "III", "QC".
bool is_name_suffix(std::string_view word);

// A surname without its particles and case: what names are looked up by ("blasio").
std::string surname_key(const Name& name);

// "andrew-parker": ASCII letters and digits joined by hyphens; "speaker" where nothing remains.
std::string slug(std::string_view words);

}  // namespace quoth::name
