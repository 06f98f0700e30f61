#include "speaker/relative.h"

#include <gtest/gtest.h>

#include "marked_article.h"

namespace quoth::speaker {
namespace {

struct Before {
  const char* name;
  std::string_view markup;
  std::string_view pronoun;
  std::string_view before;  // "" for none
};

constexpr Before kBefore[] = {
    {"the word before", "He/PRP met/VBD voters/NNS who/WP left/VBD ./.", "who", "voters"},
    {"a comma between", "He/PRP met/VBD voters/NNS ,/, who/WP left/VBD ./.", "who", "voters"},
    {"an adverb between", "He/PRP met/VBD voters/NNS ,/, too/RB ,/, who/WP left/VBD ./.", "who",
     "voters"},
    {"a bracket between", "He/PRP met/VBD voters/NNS (/-LRB- ten/CD )/-RRB- ,/, who/WP left/VBD",
     "who", "ten"},
    {"which", "He/PRP saw/VBD bridges/NNS ,/, which/WDT fell/VBD ./.", "which", "bridges"},
    {"many of whom", "He/PRP met/VBD voters/NNS ,/, many/JJ of/IN whom/WP left/VBD ./.", "whom",
     "voters"},
    {"at the opening", "who/WP left/VBD ?/.", "who", ""},
    {"of a later sentence", "He/PRP met/VBD voters/NNS ./. | who/WP left/VBD ?/.", "who", ""},
    {"after nothing but a comma", ",/, who/WP left/VBD", "who", ""},
    {"many of whom at the opening", "many/JJ of/IN whom/WP left/VBD", "whom", ""},
    {"after one word", "of/IN whom/WP", "whom", "of"},
};

TEST(BeforeARelative, IsTheLastTokenOfWhatItGoesBackTo) {
  for (const Before& c : kBefore) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    const Index found = before_relative(article.page, article.find(c.pronoun));
    EXPECT_EQ(found == kNone ? "" : article.page.text(found), c.before);
  }
}

struct Who {
  const char* name;
  std::string_view markup;  // with one "who"
  std::string_view person;  // "" for none
};

constexpr Who kWho[] = {
    {"not the town of a person",
     "He/PRP met/VBD [p Jo/NNP Alder/NNP ] of/IN [l Elm/NNP ] ,/, who/WP left/VBD", "Jo Alder"},
    {"not the body of a person",
     "He/PRP met/VBD [p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN at/IN the/DT [o Elm/NNP Bank/NNP ] "
     ",/, who/WP left/VBD",
     "Jo Alder"},
    {"not the party in brackets",
     "He/PRP met/VBD [p Jo/NNP Alder/NNP ] (/-LRB- D-Elm/NNP )/-RRB- ,/, who/WP left/VBD",
     "Jo Alder"},
    {"a person right before needs no search",
     "He/PRP met/VBD [p Jo/NNP Alder/NNP ] ,/, who/WP left/VBD", ""},
    {"a common noun is no name",
     "He/PRP met/VBD [p Jo/NNP Alder/NNP ] of/IN the/DT union/NN ,/, who/WP left/VBD", ""},
    {"a verb between", "[p Jo/NNP Alder/NNP ] left/VBD [l Elm/NNP ] ,/, who/WP slept/VBD", ""},
    {"a conjunction between",
     "He/PRP met/VBD [p Jo/NNP Alder/NNP ] and/CC [o Elm/NNP Bank/NNP ] ,/, who/WP left/VBD", ""},
    {"a sentence between",
     "It/PRP was/VBD [p Jo/NNP Alder/NNP ] ./. | Of/IN [l Elm/NNP ] ,/, who/WP left/VBD", ""},
    {"the nearest person",
     "He/PRP met/VBD [p Al/NNP Birch/NNP ] with/IN [p Jo/NNP Alder/NNP ] of/IN [l Elm/NNP ] ,/, "
     "who/WP left/VBD",
     "Jo Alder"},
    {"nobody", "He/PRP came/VBD to/IN [l Elm/NNP ] ,/, who/WP left/VBD", ""},
    {"a person too far before",
     "[p Jo/NNP Alder/NNP ] of/IN the/DT old/JJ big/JJ bright/JJ red/JJ house/NN on/IN the/DT "
     "hill/NN at/IN "
     "the/DT "
     "end/NN of/IN [l Elm/NNP ] ,/, who/WP left/VBD",
     ""},
};

TEST(PersonBeforeWho, IsNeitherTheTownNorTheBody) {
  for (const Who& c : kWho) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    const Index last = before_relative(article.page, article.find("who"));
    ASSERT_NE(last, kNone);
    EXPECT_EQ(
        article.called(person_before_who(article.page, article.people, article.named_at, last)),
        c.person);
  }
}

struct Joined {
  const char* name;
  std::string_view markup;
  std::string_view head;
  std::string_view core;
  bool plural;
};

constexpr Joined kJoined[] = {
    {"both", "He/PRP met/VBD friends/NNS and/CC family/NN who/WP left/VBD", "family",
     "friends and family", true},
    {"with the words before the first",
     "He/PRP met/VBD some/DT old/JJ friends/NNS and/CC family/NN who/WP left/VBD", "family",
     "some old friends and family", true},
    {"with the words before the second",
     "He/PRP met/VBD friends/NNS and/CC close/JJ family/NN who/WP left/VBD", "family",
     "friends and close family", true},
    {"one with a determiner stands alone",
     "He/PRP met/VBD friends/NNS and/CC the/DT family/NN who/WP left/VBD", "family", "the family",
     false},
    {"both at the opening", "friends/NNS and/CC family/NN who/WP left/VBD", "family",
     "friends and family", true},
    {"or joins none", "He/PRP met/VBD friends/NNS or/CC family/NN who/WP left/VBD", "family",
     "family", false},
    {"a name is no first one", "He/PRP met/VBD [p Alder/NNP ] and/CC family/NN who/WP left/VBD",
     "family", "family", false},
    {"a verb is no first one", "He/PRP came/VBD and/CC family/NN who/WP left/VBD", "family",
     "family", false},
    {"nothing before", "He/PRP met/VBD family/NN who/WP left/VBD", "family", "family", false},
    {"at the opening", "family/NN who/WP left/VBD", "family", "family", false},
    {"and at the opening", "and/CC family/NN who/WP left/VBD", "family", "family", false},
};

TEST(FirstConjunct, IsPartOfWhatARelativeGoesBackTo) {
  for (const Joined& c : kJoined) {
    SCOPED_TRACE(c.name);
    const MarkedArticle article(c.markup);
    const Index head = article.find(c.head);
    const Phrase phrase = with_first_conjunct(article.page, phrase_at(article.page, head));
    EXPECT_EQ(article.words(phrase.core), c.core);
    EXPECT_EQ(phrase.plural, c.plural);
    EXPECT_EQ(phrase.head, head);
  }
}

}  // namespace
}  // namespace quoth::speaker
