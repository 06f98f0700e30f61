#include "speaker/descriptions.h"

#include <gtest/gtest.h>

#include "marked_article.h"

namespace quoth::speaker {
namespace {

// The first phrase of the last sentence.
Phrase last_phrase(const MarkedArticle& article) {
  return read_phrase(article.page, article.page.sentence_tokens(article.page.size() - 1));
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
    {"what tells", "a/DT report/NN came/VBD", "report", SpeakerKind::unnamed, false,
     token::Gender::thing},
    {"several that tell", "two/CD reports/NNS came/VBD", "two reports", SpeakerKind::unnamed, true,
     token::Gender::thing},
    {"a thing", "the/DT bridge/NN fell/VBD", "bridge", SpeakerKind::unnamed, false,
     token::Gender::thing},
    {"a proper noun", "the/DT Elmfest/NNP closed/VBD", "Elmfest", SpeakerKind::organization, false,
     token::Gender::thing},
    {"no noun at all", "many/JJ left/VBD", "many", SpeakerKind::unnamed, false,
     token::Gender::unknown},
};

TEST(Descriptions, TellWhatIsDescribed) {
  for (const Described& c : kDescribed) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    Descriptions descriptions(article.page, article.people);
    const Phrase phrase = last_phrase(article);
    const Index who = descriptions.describe(phrase, phrase.all(), kNone);
    const Referent& referent = article.people.referents.at(who);
    EXPECT_EQ(referent.text, c.text);
    EXPECT_EQ(referent.kind, c.kind);
    EXPECT_EQ(referent.plural, c.plural);
    EXPECT_EQ(referent.gender, c.gender);
    EXPECT_TRUE(referent.forms.empty());
  }
}

TEST(Descriptions, OfTheSameWordsAreOne) {
  MarkedArticle article("[p Jo/NNP Alder/NNP ] left/VBD");
  Descriptions descriptions(article.page, article.people);
  const Index voters =
      descriptions.of_words("Early voters", SpeakerKind::group, true, token::Gender::unknown);
  EXPECT_EQ(voters, 1U);  // after those who are named
  EXPECT_EQ(descriptions.of_words("early Voters", SpeakerKind::unnamed, false, token::Gender::male),
            voters);
  const Referent& referent = article.people.referents[voters];
  EXPECT_EQ(referent.text, "Early voters");  // as it was first
  EXPECT_EQ(referent.kind, SpeakerKind::group);
  EXPECT_TRUE(referent.plural);
  EXPECT_EQ(referent.gender, token::Gender::unknown);
  EXPECT_NE(descriptions.of_words("late voters", SpeakerKind::group, true, token::Gender::unknown),
            voters);
  EXPECT_EQ(article.people.referents.size(), 3U);
}

TEST(Descriptions, OfNothingNamedAreOneWithThemselves) {
  MarkedArticle article("");
  Descriptions descriptions(article.page, article.people);
  EXPECT_EQ(descriptions.of_words("Über-Elm", SpeakerKind::unnamed, false, token::Gender::thing),
            0U);
  EXPECT_EQ(descriptions.of_words("über-elm", SpeakerKind::unnamed, false, token::Gender::thing),
            0U);
}

TEST(Descriptions, SayWhoseWhereAPronounDoes) {
  MarkedArticle article("[p Paul/NNP Alder/NNP ] left/VBD ./. | his/PRP$ lawyer/NN slept/VBD");
  Descriptions descriptions(article.page, article.people);
  const Phrase phrase = last_phrase(article);
  const Index of_paul = descriptions.describe(phrase, phrase.all(), 0);
  EXPECT_EQ(article.called(of_paul), "Paul Alder's lawyer");
  const Index of_nobody = descriptions.describe(phrase, phrase.all(), kNone);
  EXPECT_EQ(article.called(of_nobody), "lawyer");
}

TEST(Descriptions, DoNotSayTwiceWhose) {
  MarkedArticle article("[p Paul/NNP Alder/NNP ] 's/POS lawyer/NN slept/VBD");
  Descriptions descriptions(article.page, article.people);
  const Phrase phrase = last_phrase(article);
  EXPECT_EQ(article.called(descriptions.describe(phrase, phrase.all(), 0)), "Paul Alder 's lawyer");
}

TEST(Descriptions, SayWhoseBeforeThePronounOfOneWordAlone) {
  MarkedArticle one("[p Alder/NNP ] 's/POS lawyer/NN slept/VBD");
  Descriptions of_one(one.page, one.people);
  EXPECT_EQ(one.called(of_one.describe(last_phrase(one), last_phrase(one).all(), 0)),
            "Alder 's lawyer");
  MarkedArticle other(
      "[p Alder/NNP ] left/VBD ./. | her/PRP$ sister/NN 's/POS lawyer/NN slept/VBD");
  Descriptions of_other(other.page, other.people);
  EXPECT_EQ(other.called(of_other.describe(last_phrase(other), last_phrase(other).all(), 0)),
            "sister 's lawyer");
}

TEST(Descriptions, OfABodyAreOneForEachOwnerAndKind) {
  MarkedArticle article(
      "[p Paul/NNP Alder/NNP ] met/VBD [p Ned/NNP Birch/NNP ] ./. | his/PRP$ campaign/NN met/VBD "
      "his/PRP$ team/NN and/CC his/PRP$ company/NN");
  Descriptions descriptions(article.page, article.people);
  const Phrase campaign = phrase_at(article.page, article.find("campaign"));
  const Phrase team = phrase_at(article.page, article.find("team"));
  const Phrase company = phrase_at(article.page, article.find("company"));
  const Index of_paul = descriptions.body_of(0, campaign);
  EXPECT_EQ(article.called(of_paul), "Alder campaign");
  EXPECT_EQ(article.people.referents[of_paul].kind, SpeakerKind::organization);
  EXPECT_EQ(article.people.referents[of_paul].gender, token::Gender::thing);
  EXPECT_FALSE(article.people.referents[of_paul].plural);
  EXPECT_EQ(descriptions.body_of(0, campaign), of_paul);
  EXPECT_EQ(descriptions.body_of(0, team), of_paul);  // a team counts as a campaign
  EXPECT_NE(descriptions.body_of(0, company), of_paul);
  EXPECT_EQ(article.called(descriptions.body_of(1, campaign)), "Birch campaign");
}

TEST(Descriptions, OfABodyHaveTheWholeNameOfWhoHasNoSurname) {
  MarkedArticle article("[o Elm/NNP Bank/NNP ] met/VBD ./. | its/PRP$ team/NN");
  Descriptions descriptions(article.page, article.people);
  EXPECT_EQ(article.called(descriptions.body_of(0, last_phrase(article))), "Elm Bank campaign");
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

TEST(Descriptions, AreWhatABareDefinitePhraseLooksBackTo) {
  for (const LookBack& c : kLookBacks) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    Descriptions descriptions(article.page, article.people);
    const Phrase first = read_phrase(article.page, article.page.sentence_tokens(0));
    EXPECT_EQ(descriptions.latest(last_phrase(article)), kNone);
    const Index who = descriptions.describe(first, first.all(), kNone);
    EXPECT_EQ(descriptions.latest(last_phrase(article)), c.found ? who : kNone);
  }
}

TEST(Descriptions, AreLookedBackToTheLastOne) {
  MarkedArticle article(
      "a/DT lawyer/NN left/VBD ./. | a/DT lawyer/NN for/IN [o Elm/NNP ] came/VBD ./. | the/DT "
      "lawyer/NN slept/VBD");
  Descriptions descriptions(article.page, article.people);
  const Phrase first = read_phrase(article.page, article.page.sentence_tokens(0));
  const Phrase second = read_phrase(article.page, article.page.sentence_tokens(5));
  const Index one = descriptions.describe(first, first.all(), kNone);
  const Index other = descriptions.describe(second, second.all(), kNone);
  EXPECT_NE(one, other);
  EXPECT_EQ(descriptions.latest(last_phrase(article)), other);
  descriptions.describe(first, first.all(), kNone);
  EXPECT_EQ(descriptions.latest(last_phrase(article)), one);
}

TEST(Descriptions, ABodyOfSomeoneIsLookedBackToByItsKind) {
  MarkedArticle article(
      "[p Paul/NNP Alder/NNP ] 's/POS team/NN met/VBD ./. | the/DT campaign/NN slept/VBD");
  Descriptions descriptions(article.page, article.people);
  const Index campaign = descriptions.body_of(0, phrase_at(article.page, article.find("team")));
  EXPECT_EQ(descriptions.latest(last_phrase(article)), campaign);
}

TEST(Descriptions, MeanWhomTheyAreSaidToMean) {
  MarkedArticle article(
      "[p Jo/NNP Alder/NNP ] wrote/VBD a/DT study/NN ./. | the/DT report/NN came/VBD");
  Descriptions descriptions(article.page, article.people);
  descriptions.mean(phrase_at(article.page, article.find("study")), 0);
  EXPECT_EQ(article.called(descriptions.latest(last_phrase(article))), "Jo Alder");
}

}  // namespace
}  // namespace quoth::speaker
