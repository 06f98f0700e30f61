#include "speaker/relative_pronoun.h"

#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

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
    {"which is no author",
     "He/PRP read/VBD \"/`` Elm/NNP ,/, \"/'' by/IN poet/NN [p Jo/NNP Alder/NNP ] ,/, which/WDT "
     "tells/VBZ",
     "which", "Elm"},
    {"which may be a firm that is taken for a person",
     "[p Jo/NNP Alder/NNP ] ,/, which/WDT fell/VBD", "which", "Alder"},
    {"which is the body in a place",
     "He/PRP leads/VBZ the/DT [o Alder/NNP Group/NNP ] in/IN [l Elm/NNP ] ,/, which/WDT left/VBD",
     "which", "Group"},
    {"that is the suit in a place",
     "He/PRP saw/VBD a/DT lawsuit/NN in/IN the/DT [l Elm/NNP ] that/WDT fell/VBD", "that",
     "lawsuit"},
    {"which is a place otherwise", "He/PRP slept/VBD in/IN [l Elm/NNP ] ,/, which/WDT fell/VBD",
     "which", "Elm"},
    {"which came in a month",
     "He/PRP saw/VBD a/DT report/NN in/IN May/NNP ,/, which/WDT said/VBD so/RB", "which", "report"},
    {"which is no author of what was written then",
     "He/PRP read/VBD a/DT text/NN written/VBN by/IN former/JJ mayor/NN [p Jo/NNP Alder/NNP ] "
     "in/IN "
     "May/NNP ,/, which/WDT tells/VBZ",
     "which", "text"},
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
    const Index found = before_relative(article.view, article.find(c.pronoun));
    EXPECT_EQ(found == kNone ? "" : article.view.text(found), c.before);
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
    const auto phrase = phrase_before_relative(article.view, article.find("who"));
    ASSERT_TRUE(phrase);
    EXPECT_EQ(article.words(phrase->core), c.core);
    EXPECT_EQ(phrase->plural, c.plural);
    EXPECT_EQ(phrase->head, article.find(c.head));
  }
}

TEST(PhraseBeforeARelative, IsNoneIfNoNounIsThere) {
  for (const std::string_view markup : {"who/WP left/VBD", "He/PRP left/VBD who/WP slept/VBD"}) {
    const MarkedArticle article(markup);
    EXPECT_FALSE(phrase_before_relative(article.view, article.find("who"))) << markup;
  }
}

}  // namespace
}  // namespace quoth::speaker
