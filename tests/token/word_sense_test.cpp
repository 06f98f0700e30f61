#include "token/word_sense.h"

#include <gtest/gtest.h>

#include "model/lexicon.h"

namespace quoth::token {
namespace {

TEST(WordSense, OfAPronounHasItsPersonCaseNumberAndGender) {
  struct Pronoun {
    const char* word;
    Person person;
    PronounCase form;
    bool plural;
    Gender gender;
  };
  constexpr Pronoun kPronouns[] = {
      {"he", Person::third, PronounCase::subject, false, Gender::male},
      {"him", Person::third, PronounCase::object, false, Gender::male},
      {"his", Person::third, PronounCase::possessive, false, Gender::male},
      {"she", Person::third, PronounCase::subject, false, Gender::female},
      {"They", Person::third, PronounCase::subject, true, Gender::unknown},
      {"THEM", Person::third, PronounCase::object, true, Gender::unknown},
      {"it", Person::third, PronounCase::subject, false, Gender::thing},
      {"I", Person::first, PronounCase::subject, false, Gender::unknown},
      {"us", Person::first, PronounCase::object, true, Gender::unknown},
      {"you", Person::second, PronounCase::subject, false, Gender::unknown},
      {"who", Person::relative, PronounCase::subject, false, Gender::unknown},
  };
  for (const Pronoun& c : kPronouns) {
    SCOPED_TRACE(c.word);
    const WordSense* sense = find_word(c.word);
    ASSERT_NE(sense, nullptr);
    EXPECT_EQ(sense->pronoun, c.person);
    if (c.person == Person::third) {
      EXPECT_EQ(sense->pronoun_case, c.form);
      EXPECT_EQ(sense->plural, c.plural);
      EXPECT_EQ(sense->gender, c.gender);
    }
  }
}

TEST(WordSense, OfATitleHasItsKindOfficeAndGender) {
  struct Title {
    const char* word;
    TitleKind kind;
    const char* office;
    Gender gender;
  };
  constexpr Title kTitles[] = {
      {"Sir", TitleKind::honour, "", Gender::male},
      {"dame", TitleKind::honour, "", Gender::female},
      {"Ms.", TitleKind::courtesy, "", Gender::female},
      {"Mr", TitleKind::courtesy, "", Gender::male},
      {"Sen.", TitleKind::rank, "senator", Gender::unknown},
  };
  for (const Title& c : kTitles) {
    SCOPED_TRACE(c.word);
    const WordSense* sense = find_word(c.word);
    ASSERT_NE(sense, nullptr);
    EXPECT_EQ(sense->title, c.kind);
    EXPECT_EQ(sense->office, c.office);
    EXPECT_EQ(sense->title_gender, c.gender);
  }
}

TEST(WordSense, OfLikeRolesBodiesAndAccountsIsOneNoun) {
  ASSERT_NE(find_word("attorney"), nullptr);
  EXPECT_EQ(find_word("attorney")->role, find_word("lawyer")->role);
  EXPECT_EQ(find_word("attorneys")->role, find_word("lawyer")->role);
  EXPECT_TRUE(find_word("attorneys")->plural);
  EXPECT_FALSE(find_word("attorney")->plural);
  EXPECT_EQ(find_word("panel")->body, find_word("committee")->body);
  EXPECT_NE(find_word("panel")->body, "");
  EXPECT_EQ(find_word("story")->account, find_word("article")->account);
  EXPECT_NE(find_word("story")->account, "");
}

TEST(WordSense, IsInAnyCaseAndOneEntry) {
  EXPECT_EQ(find_word("Senator"), find_word("senator"));
  EXPECT_EQ(find_word("SENATOR"), find_word("senator"));
}

TEST(WordSense, OfOtherWordsIsNone) {
  for (const char* word : {"", "bridge", "harbour", "'", "senatorial", "42", "Zoë"}) {
    EXPECT_EQ(find_word(word), nullptr) << word;
  }
}

TEST(GivenName, HasTheGenderThatTheListTells) {
  EXPECT_EQ(gender_of_given("Maria"), Gender::female);
  EXPECT_EQ(gender_of_given("MARIA"), Gender::female);
  EXPECT_EQ(gender_of_given("George"), Gender::male);
  EXPECT_EQ(gender_of_given("Bridge"), Gender::unknown);
  EXPECT_EQ(gender_of_given(""), Gender::unknown);
  EXPECT_TRUE(is_given_name("maria"));
  EXPECT_TRUE(is_given_name("Chloé"));
  EXPECT_FALSE(is_given_name("Bridge"));
  EXPECT_FALSE(is_given_name(""));
}

// "Councilwoman Jo Alder" is whom "the councilwoman" means. A father before a name is a priest.
TEST(WordSense, OfATitleIsThatOfTheRole) {
  for (const auto& [title, value] : model::Lexicon::named("titles")) {
    const WordSense* word = find_word(title);
    ASSERT_NE(word, nullptr) << title;
    if (word->office.empty() || word->role.empty()) continue;
    if (title == "father" || title == "sister" || title == "brother") continue;
    const WordSense* office = find_word(word->office);
    EXPECT_EQ(office && !office->role.empty() ? office->role : word->office, word->role) << title;
  }
}

TEST(Demonym, HasACapital) {
  EXPECT_TRUE(is_demonym("British"));
  EXPECT_TRUE(is_demonym("Parisians"));
  EXPECT_FALSE(is_demonym("british"));
  EXPECT_FALSE(is_demonym("Britain"));
  EXPECT_FALSE(is_demonym(""));
}

}  // namespace
}  // namespace quoth::token
