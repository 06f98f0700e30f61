// What the lexicons know of single words that refer to someone: pronouns, titles, roles, bodies.
#pragma once

#include <cstdint>
#include <string_view>

namespace quoth::token {

// What a pronoun, a title or a name agrees with; `thing` for bodies and what is no person.
enum class Gender : std::uint8_t { unknown, male, female, thing };
enum class TitleKind : std::uint8_t { none, honour, courtesy, rank };
enum class Person : std::uint8_t { none, first, second, third, relative };
enum class PronounCase : std::uint8_t { subject, object, possessive };

// One word may be several of these at once ("chief", "house"). Views last as long as the program.
struct WordSense {
  Person pronoun = Person::none;
  PronounCase pronoun_case = PronounCase::subject;
  bool plural = false;  // of the pronoun, role, body or account
  Gender gender = Gender::unknown;
  TitleKind title = TitleKind::none;
  Gender title_gender = Gender::unknown;
  std::string_view office;   // what the title stands for: "senator" for "sen."
  std::string_view role;     // the person noun that it counts as: "lawyer" for "attorney"
  std::string_view body;     // the same for bodies: "committee" for "panel"
  std::string_view account;  // the same for things that report: "article" for "story"
};

// The entry of a word in any case, singular or plural; null if no lexicon has it.
const WordSense* find_word(std::string_view word);
// The gender of a given name in any case; unknown if no lexicon has it.
Gender gender_of_given(std::string_view given);
bool is_given_name(std::string_view word);

// "British", "Parisians", with their capitals.
bool is_demonym(std::string_view word);

}  // namespace quoth::token
