#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

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
    const auto query = article.pronoun("who", MentionForm::relative_pronoun);
    EXPECT_EQ(article.proposed(propose_person_before_who(article.discourse, query)), c.person);
  }
}

constexpr Who kSubjects[] = {
    {"the only one", "[p Jo/NNP Alder/NNP ] is/VBZ the/DT only/JJ lawmaker/NN who/WP left/VBD",
     "Jo Alder"},
    {"one of many",
     "[p Jo/NNP Alder/NNP ] was/VBD among/IN the/DT many/JJ people/NNS who/WP left/VBD",
     "Jo Alder"},
    {"one of a group",
     "[p Jo/NNP Alder/NNP ] is/VBZ also/RB one/CD of/IN the/DT lawyers/NNS who/WP left/VBD",
     "Jo Alder"},
    {"with words set off",
     "[p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN ,/, was/VBD the/DT lawmaker/NN who/WP left/VBD",
     "Jo Alder"},
    {"not after a preposition",
     "Critics/NNS of/IN [p Jo/NNP Alder/NNP ] were/VBD voters/NNS who/WP left/VBD", ""},
    {"not with a negation",
     "[p Jo/NNP Alder/NNP ] was/VBD not/RB=not the/DT lawmaker/NN who/WP left/VBD", ""},
    {"a cleft sentence", "It/PRP was/VBD the/DT lawmaker/NN who/WP left/VBD", ""},
    {"no copula", "[p Jo/NNP Alder/NNP ] met/VBD the/DT lawmaker/NN who/WP left/VBD", ""},
    {"a name", "[p Jo/NNP Alder/NNP ] is/VBZ [p Al/NNP Birch/NNP ] who/WP left/VBD", ""},
};

TEST(SubjectOfPredicate, IsWhomThePredicateDescribes) {
  for (const Who& c : kSubjects) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    for (const Mention& name : article.table().names) add_mention(article.discourse, name);
    const auto query = article.pronoun("who", MentionForm::relative_pronoun);
    EXPECT_EQ(article.proposed(propose_subject_of_predicate(article.discourse, query)), c.person);
  }
}

TEST(PersonBeforeWho, IsNoneForWhich) {
  const MarkedArticle article(
      "He/PRP met/VBD [p Jo/NNP Alder/NNP ] of/IN [l Elm/NNP ] ,/, which/WDT slept/VBD");
  const auto query = article.pronoun("which", MentionForm::relative_pronoun);
  EXPECT_TRUE(propose_person_before_who(article.discourse, query).empty());
}

TEST(MentionBefore, IsWhomTheWordBeforeThePronounMeans) {
  MarkedArticle article("He/PRP met/VBD [p Jo/NNP Alder/NNP ] ,/, who/WP slept/VBD");
  const auto query = article.pronoun("who", MentionForm::relative_pronoun);
  EXPECT_TRUE(propose_mention_before(article.discourse, query).empty());  // not resolved yet
  article.mention("Alder");
  EXPECT_EQ(article.proposed(propose_mention_before(article.discourse, query)), "Jo Alder");
}

TEST(MentionBefore, IsWhoseOfficeIsThere) {
  const MarkedArticle article(
      "He/PRP met/VBD [p Jo/NNP Alder/NNP ] ,/, a/DT lawyer/NN ,/, who/WP slept/VBD");
  const auto query = article.pronoun("who", MentionForm::relative_pronoun);
  EXPECT_EQ(article.proposed(propose_mention_before(article.discourse, query)), "Jo Alder");
}

}  // namespace
}  // namespace quoth::speaker
