#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

Index one_of(MarkedArticle& article, const Candidates& candidates) {
  return candidates.empty() ? kNone : accept(article.discourse, candidates.front());
}

// Who is described by a phrase that may describe somebody new.
Index describe(MarkedArticle& article, const Phrase& phrase, Index owner = kNone) {
  const MentionQuery query = MarkedArticle::phrase_query(phrase, owner);
  return one_of(article, propose_new_description(article.discourse, query));
}

// Whom the last phrase means.
Index latest(MarkedArticle& article) {
  return one_of(article, propose_latest_description(article.discourse, article.last_phrase()));
}

struct Described {
  const char* name;
  std::string_view markup;  // the first phrase is the description
  std::string_view text;
  SpeakerKind kind;
  bool plural;
  token::Gender gender;
};

constexpr Described kDescribed[] = {
    {"a role", "a/DT lawyer/NN left/VBD", "lawyer", SpeakerKind::unnamed, false,
     token::Gender::unknown},
    {"a role that tells the gender", "his/PRP$ wife/NN left/VBD", "wife", SpeakerKind::unnamed,
     false, token::Gender::female},
    {"a role with what goes with it", "the/DT mayor/NN of/IN [l Elm/NNP ] left/VBD", "mayor of Elm",
     SpeakerKind::unnamed, false, token::Gender::unknown},
    {"several", "some/DT voters/NNS left/VBD", "voters", SpeakerKind::group, true,
     token::Gender::unknown},
    {"a share of several", "a/DT handful/NN of/IN voters/NNS left/VBD", "handful of voters",
     SpeakerKind::group, true, token::Gender::thing},
    {"a share of a people", "half/NN of/IN the/DT Americans/NNPS left/VBD", "half of the Americans",
     SpeakerKind::group, true, token::Gender::thing},
    {"a part of a thing", "a/DT part/NN of/IN the/DT bridge/NN fell/VBD", "part of the bridge",
     SpeakerKind::unnamed, false, token::Gender::thing},
    {"a leader of several is one", "the/DT leader/NN of/IN the/DT voters/NNS left/VBD",
     "leader of the voters", SpeakerKind::unnamed, false, token::Gender::unknown},
    {"a body", "the/DT council/NN met/VBD", "council", SpeakerKind::organization, false,
     token::Gender::thing},
    {"several bodies", "the/DT councils/NNS met/VBD", "councils", SpeakerKind::group, true,
     token::Gender::thing},
    {"what tells", "a/DT report/NN came/VBD", "report", SpeakerKind::document, false,
     token::Gender::thing},
    {"the words of an author", "a/DT statement/NN came/VBD", "statement", SpeakerKind::unnamed,
     false, token::Gender::thing},
    {"several that tell", "two/CD reports/NNS came/VBD", "two reports", SpeakerKind::document, true,
     token::Gender::thing},
    {"a thing", "the/DT bridge/NN fell/VBD", "bridge", SpeakerKind::unnamed, false,
     token::Gender::thing},
    {"a proper noun", "the/DT Elmfest/NNP closed/VBD", "Elmfest", SpeakerKind::organization, false,
     token::Gender::thing},
    {"no noun at all", "many/JJ left/VBD", "many", SpeakerKind::unnamed, false,
     token::Gender::unknown},
};

TEST(DescriptionGenerators, TellWhatIsDescribed) {
  for (const Described& c : kDescribed) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    const Index who = describe(article, article.last_phrase().phrase);
    const Referent& referent = article.table().referents.at(who);
    EXPECT_EQ(referent.text, c.text);
    EXPECT_EQ(referent.kind, c.kind);
    EXPECT_EQ(referent.plural, c.plural);
    EXPECT_EQ(referent.gender, c.gender);
    EXPECT_TRUE(referent.forms.empty());
  }
}

TEST(DescriptionGenerators, SayWhoseIfAPronounDoes) {
  MarkedArticle article("[p Paul/NNP Alder/NNP ] left/VBD ./. | his/PRP$ lawyer/NN slept/VBD");
  const Phrase phrase = article.last_phrase().phrase;
  const Index of_paul = describe(article, phrase, 0);
  EXPECT_EQ(article.called(of_paul), "Paul Alder's lawyer");
  const Index of_nobody = describe(article, phrase);
  EXPECT_EQ(article.called(of_nobody), "lawyer");
}

TEST(DescriptionGenerators, SayWhoseOfSeveral) {
  MarkedArticle article("Workers/NNS left/VBD ./. | their/PRP$ union/NN slept/VBD");
  const Index workers = describe(article, read_phrase(article.view, {0, 1}));
  const Phrase phrase = article.last_phrase().phrase;
  EXPECT_EQ(article.called(describe(article, phrase, workers)), "workers' union");
}

TEST(DescriptionGenerators, DoNotSayTwiceWhose) {
  MarkedArticle article("[p Paul/NNP Alder/NNP ] 's/POS lawyer/NN slept/VBD");
  const Phrase phrase = article.last_phrase().phrase;
  EXPECT_EQ(article.called(describe(article, phrase, 0)), "Paul Alder 's lawyer");
}

TEST(DescriptionGenerators, SayWhoseBeforeThePronounOfOneWordAlone) {
  MarkedArticle one("[p Alder/NNP ] 's/POS lawyer/NN slept/VBD");
  EXPECT_EQ(one.called(describe(one, one.last_phrase().phrase, 0)), "Alder 's lawyer");
  MarkedArticle other(
      "[p Alder/NNP ] left/VBD ./. | her/PRP$ sister/NN 's/POS lawyer/NN slept/VBD");
  EXPECT_EQ(other.called(describe(other, other.last_phrase().phrase, 0)), "sister 's lawyer");
}

// The last sentence has the phrase that looks back.
struct LookBack {
  const char* name;
  std::string_view markup;
  bool found;
};

constexpr LookBack kLookBacks[] = {
    {"the same word", "a/DT lawyer/NN left/VBD ./. | the/DT lawyer/NN slept/VBD", true},
    {"a word of the same sense", "an/DT attorney/NN left/VBD ./. | the/DT lawyer/NN slept/VBD",
     true},
    {"a word of no list", "a/DT bridge/NN fell/VBD ./. | the/DT Bridge/NN rose/VBD", true},
    {"with more words before",
     "a/DT lawyer/NN for/IN [o Elm/NNP ] left/VBD ./. | this/DT lawyer/NN slept/VBD", true},
    {"several", "experts/NNS on/IN tax/NN left/VBD ./. | the/DT experts/NNS slept/VBD", true},
    {"another word", "a/DT lawyer/NN left/VBD ./. | the/DT mayor/NN slept/VBD", false},
    {"one of several", "some/DT lawyers/NNS left/VBD ./. | the/DT lawyer/NN slept/VBD", false},
    {"several after one", "a/DT lawyer/NN left/VBD ./. | the/DT lawyers/NNS slept/VBD", false},
    {"another one", "a/DT lawyer/NN left/VBD ./. | a/DT lawyer/NN slept/VBD", false},
    {"no determiner", "a/DT lawyer/NN left/VBD ./. | lawyer/NN slept/VBD", false},
    {"whose", "a/DT lawyer/NN left/VBD ./. | her/PRP$ lawyer/NN slept/VBD", false},
    {"what kind", "a/DT lawyer/NN left/VBD ./. | the/DT old/JJ lawyer/NN slept/VBD", false},
    {"of what", "a/DT lawyer/NN left/VBD ./. | the/DT lawyer/NN for/IN the/DT bank/NN slept/VBD",
     false},
};

TEST(DescriptionGenerators, AreWhatABareDefinitePhraseLooksBackTo) {
  for (const LookBack& c : kLookBacks) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    const Phrase first = read_phrase(article.view, article.view.sentence_tokens(0));
    EXPECT_EQ(latest(article), kNone);
    const Index who = describe(article, first);
    EXPECT_EQ(latest(article), c.found ? who : kNone);
  }
}

TEST(DescriptionGenerators, TheLatestIsTheOneDescribedLast) {
  MarkedArticle article(
      "a/DT lawyer/NN left/VBD ./. | a/DT lawyer/NN for/IN [o Elm/NNP ] came/VBD ./. | the/DT "
      "lawyer/NN slept/VBD");
  const Phrase first = read_phrase(article.view, article.view.sentence_tokens(0));
  const Phrase second = read_phrase(article.view, article.view.sentence_tokens(5));
  const Index one = describe(article, first);
  const Index other = describe(article, second);
  EXPECT_NE(one, other);
  EXPECT_EQ(latest(article), other);
  describe(article, first);
  EXPECT_EQ(latest(article), one);
}

TEST(DescriptionGenerators, TheLatestIsWhomTheNounWasBoundTo) {
  MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] wrote/VBD a/DT statement/NN ./. | the/DT statement/NN came/VBD");
  bind_noun(article.discourse.described,
            noun_key(article.view, phrase_at(article.view, article.find("statement"))), 0);
  EXPECT_EQ(article.called(latest(article)), "Jo Alder");
}

TEST(DescriptionGenerators, ProposeNobodyNewForWordsThatMeanSomebodyKnown) {
  MarkedArticle article("the/DT lawyer/NN slept/VBD");
  MentionQuery query = article.last_phrase();
  query.may_be_new = false;
  EXPECT_TRUE(propose_new_description(article.discourse, query).empty());
}

}  // namespace
}  // namespace quoth::speaker
