#include <gtest/gtest.h>

#include "speaker/discourse_of_markup.h"

namespace quoth::speaker {
namespace {

struct Pronoun {
  const char* name;
  std::string_view markup;
  std::vector<std::string_view> mentioned;  // last tokens, in order
  std::string_view pronoun;
  std::string_view proposed;  // latest first
};

const Pronoun kPronouns[] = {
    {"the latest first",
     "[p Paul/NNP Alder/NNP ] met/VBD [p Al/NNP Birch/NNP ] ./. | He/PRP left/VBD",
     {"Alder", "Birch"},
     "He",
     "Al Birch, Paul Alder"},
    {"of that gender",
     "[p Paul/NNP Alder/NNP ] met/VBD [p Jane/NNP Birch/NNP ] ./. | She/PRP left/VBD",
     {"Alder", "Birch"},
     "She",
     "Jane Birch"},
    {"or of an unknown one",
     "[p Paul/NNP Alder/NNP ] met/VBD [p Birch/NNP ] ./. | She/PRP left/VBD",
     {"Alder", "Birch"},
     "She",
     "Birch"},
    {"a body for it",
     "[p Paul/NNP Alder/NNP ] met/VBD [o Elm/NNP Bank/NNP ] ./. | It/PRP left/VBD",
     {"Alder", "Bank"},
     "It",
     "Elm Bank"},
    {"not the party in parentheses for it",
     "[o Elm/NNP Bank/NNP ] hired/VBD [p Paul/NNP Alder/NNP ] (/-LRB- [o Moss/NNP ] )/-RRB- ./. | "
     "It/PRP left/VBD",
     {"Bank", "Alder", "Moss"},
     "It",
     "Elm Bank"},
    {"a body for they",
     "[p Paul/NNP Alder/NNP ] met/VBD [o Elm/NNP Bank/NNP ] ./. | They/PRP left/VBD",
     {"Alder", "Bank"},
     "They",
     "Elm Bank"},
    {"not who is mentioned after it",
     "He/PRP left/VBD ./. | [p Paul/NNP Alder/NNP ] slept/VBD",
     {"Alder"},
     "He",
     ""},
    {"not who says it",
     "{ [p Paul/NNP Alder/NNP ] } < told/VBD > [p Al/NNP Birch/NNP ] ( \"/`` he/PRP left/VBD "
     "\"/'' )",
     {"Alder", "Birch"},
     "he",
     "Al Birch"},
    {"who says it without quotation marks",
     "{ [p Paul/NNP Alder/NNP ] } < told/VBD > [p Al/NNP Birch/NNP ] ( he/PRP left/VBD )",
     {"Alder", "Birch"},
     "he",
     "Al Birch, Paul Alder"},
};

TEST(RecentMentions, AreThoseBeforeThatAgree) {
  for (const Pronoun& c : kPronouns) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    for (const auto word : c.mentioned) article.mention(word);
    const auto query = article.pronoun(c.pronoun, MentionForm::third_person);
    EXPECT_EQ(article.proposed(propose_recent_mentions(article.discourse, query)), c.proposed);
  }
}

TEST(RecentMentions, HaveTheFactsOfEachMention) {
  MarkedArticle article(
      "{ [p Paul/NNP Alder/NNP ] } < said/VBD > ( \"/`` [p Birch/NNP ] 's/POS dog/NN left/VBD "
      "\"/'' ) ./. | It/PRP rained/VBD ./. | { He/PRP } < left/VBD > ( so/RB )");
  article.mention("Alder");
  article.mention("Birch");
  const auto query = article.pronoun("He", MentionForm::third_person);
  const auto candidates = propose_recent_mentions(article.discourse, query);
  ASSERT_EQ(candidates.size(), 2U);
  const Facts& birch = candidates[0].facts;
  EXPECT_EQ(candidates[0].rank, 0U);
  EXPECT_EQ(birch.distance, 2U);
  EXPECT_TRUE(birch.quoted);
  EXPECT_TRUE(birch.owner);
  EXPECT_FALSE(birch.subject);
  EXPECT_FALSE(birch.source);
  EXPECT_FALSE(birch.same_gender);
  const Facts& alder = candidates[1].facts;
  EXPECT_EQ(candidates[1].rank, 1U);
  EXPECT_TRUE(alder.to_source);
  EXPECT_TRUE(alder.subject);
  EXPECT_TRUE(alder.source);
  EXPECT_TRUE(alder.same_gender);
  EXPECT_FALSE(alder.quoted);
  EXPECT_FALSE(alder.in_own_words);
  EXPECT_EQ(alder.times_named, 1U);
}

TEST(RecentMentions, GiveAllMentionsOfAReferentOneRank) {
  MarkedArticle article(
      "[p Paul/NNP Alder/NNP ] met/VBD [p Al/NNP Birch/NNP ] ./. | [p Alder/NNP ] left/VBD ./. | "
      "He/PRP slept/VBD");
  article.mention("Alder");
  article.mention("Birch");
  article.mention("Alder", "left");  // no name of that place: nothing is added
  const Mention& again = article.table().names.back();
  add_mention(article.discourse, again);
  const auto candidates =
      propose_recent_mentions(article.discourse, article.pronoun("He", MentionForm::third_person));
  EXPECT_EQ(article.proposed(candidates), "Paul Alder, Al Birch, Paul Alder");
  ASSERT_EQ(candidates.size(), 3U);
  EXPECT_EQ(candidates[0].rank, candidates[2].rank);
  EXPECT_NE(candidates[0].rank, candidates[1].rank);
}

std::string distant(int sentences) {
  std::string markup = "[p Paul/NNP Alder/NNP ] left/VBD ./.";
  for (int i = 1; i < sentences; ++i) markup += " | It/PRP rained/VBD";
  MarkedArticle article(markup + " | He/PRP slept/VBD");
  article.mention("Alder");
  return article.proposed(
      propose_recent_mentions(article.discourse, article.pronoun("He", MentionForm::third_person)));
}

TEST(RecentMentions, AreAtMostTenSentencesBefore) {
  EXPECT_EQ(distant(10), "Paul Alder");
  EXPECT_EQ(distant(11), "");
}

std::string after_long_speech(int sentences, bool quoted) {
  std::string markup =
      "{ [p Paul/NNP Alder/NNP ] } < said/VBD > ( so/RB ) ./. || [p Al/NNP Oak/NNP ] slept/VBD";
  for (int i = 0; i < sentences; ++i) {
    markup += quoted ? " | \"/`` It/PRP rained/VBD \"/''" : " | It/PRP rained/VBD";
  }
  MarkedArticle article(markup + " | { He/PRP } < said/VBD > ( more/RB )");
  article.mention("Alder");
  article.mention("Oak");
  return article.proposed(
      propose_latest_source(article.discourse, article.pronoun("He", MentionForm::third_person)));
}

TEST(LatestSource, IsFarAwayOnlyBeforeALongSpeech) {
  EXPECT_EQ(after_long_speech(5, false), "Paul Alder");
  EXPECT_EQ(after_long_speech(20, false), "");
  EXPECT_EQ(after_long_speech(20, true), "Paul Alder");
  EXPECT_EQ(after_long_speech(200, true), "");
}

struct Title {
  const char* name;
  std::string_view markup;  // with a source in the last sentence
  std::string_view proposed;
  bool ruled_out;
};

const Title kTitles[] = {
    {"a definite title",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | { The/DT senator/NN } < said/VBD > ( so/RB )",
     "Jo Alder", false},
    {"not the holder of the office in another rank",
     "Senator/NNP [p Jo/NNP Alder/NNP ] left/VBD ./. | { The/DT shadow/NN senator/NN } < said/VBD "
     "> "
     "( so/RB )",
     "Jo Alder", true},
    {"not an indefinite one",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | { A/DT senator/NN } < said/VBD > ( so/RB )", "", false},
    {"not one of another place",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | { The/DT senator/NN from/IN [l Elm/NNP ] } < said/VBD "
     "> ( so/RB )",
     "", false},
    {"not several",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | { The/DT senators/NNS } < said/VBD > ( so/RB )", "",
     false},
    {"not who is named once, as the only mayor",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | { The/DT mayor/NN } < said/VBD > ( so/RB )", "Jo Alder",
     true},
    {"the source has no name",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | { The/DT source/NN=source } < said/VBD > ( so/RB )",
     "Jo Alder", true},
    {"of the gender with which the content begins",
     "[p Paul/NNP Alder/NNP ] left/VBD ./. | { The/DT senator/NN } < said/VBD > ( she/PRP "
     "left/VBD )",
     "", false},
    {"an age",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | { The/DT 36/CD -/HYPH year/NN -/HYPH old/NN } < "
     "said/VBD > ( so/RB )",
     "Jo Alder", false},
    {"one of a people",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | { The/DT German/JJ } < said/VBD > ( so/RB )", "Jo Alder",
     false},
    {"no people",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | { The/DT British/JJ } < said/VBD > ( so/RB )", "",
     false},
    {"no newspaper is a company",
     "[o Alder/NNP Courier/NNP ] slept/VBD ./. | { The/DT company/NN } < said/VBD > ( so/RB )", "",
     false},
    {"no town is a union",
     "[l Alder/NNP ] slept/VBD ./. | { The/DT union/NN } < said/VBD > ( so/RB )", "Alder", true},
    {"a town is a city", "[l Alder/NNP ] slept/VBD ./. | { The/DT city/NN } < said/VBD > ( so/RB )",
     "Alder", false},
};

TEST(RecentPeople, AreMeantByABareTitleThatIsASource) {
  for (const Title& c : kTitles) {
    SCOPED_TRACE(c.name);
    MarkedArticle article(c.markup);
    article.mention("Alder");
    MentionQuery query = MarkedArticle::phrase_query(article.discourse.sources[0].phrase);
    query.phrase = article.discourse.sources[0].phrase;
    const auto candidates = propose_recent_people(article.discourse, query);
    EXPECT_EQ(article.proposed(candidates), c.proposed);
    if (candidates.empty()) continue;
    EXPECT_EQ(candidates[0].facts.ruled_out, c.ruled_out);
  }
}

TEST(RecentPeople, AreNotMeantByATitleThatIsNoSource) {
  MarkedArticle article("[p Jo/NNP Alder/NNP ] left/VBD ./. | The/DT senator/NN slept/VBD");
  article.mention("Alder");
  EXPECT_TRUE(propose_recent_people(article.discourse, article.last_phrase()).empty());
}

TEST(RecentPeople, AreCalledByABroaderNoun) {
  for (const auto& [markup, other] :
       {std::pair("[o Elm/NNP Bank/NNP ] left/VBD ./. | { The/DT company/NN } < said/VBD > ( so/RB "
                  ")",
                  false),
        std::pair("[o Elm/NNP Court/NNP ] left/VBD ./. | { The/DT company/NN } < said/VBD > ( "
                  "so/RB )",
                  true)}) {
    MarkedArticle article(markup);
    article.mention(article.find("Bank") != kNone ? "Bank" : "Court");
    const auto candidates = propose_recent_people(
        article.discourse, MarkedArticle::phrase_query(article.discourse.sources[0].phrase));
    ASSERT_EQ(candidates.size(), 1U) << markup;
    EXPECT_EQ(candidates[0].facts.other_office, other) << markup;
  }
}

TEST(RecentPeople, AreCalledByAnotherOfficeAtACost) {
  MarkedArticle article(
      "Mayor/NNP [p Jo/NNP Alder/NNP ] met/VBD [p Al/NNP Birch/NNP ] ./. | { The/DT senator/NN } "
      "< said/VBD > ( so/RB )");
  article.mention("Alder");
  article.mention("Birch");
  const auto candidates = propose_recent_people(
      article.discourse, MarkedArticle::phrase_query(article.discourse.sources[0].phrase));
  ASSERT_EQ(article.proposed(candidates), "Al Birch, Jo Alder");
  EXPECT_FALSE(candidates[0].facts.other_office);
  EXPECT_TRUE(candidates[1].facts.other_office);
}

TEST(RecentPeople, OfAnOwnerAreOfTheGenderAndSomebodyElse) {
  MarkedArticle article(
      "[p Paul/NNP Alder/NNP ] met/VBD [p Jane/NNP Birch/NNP ] and/CC [p Oak/NNP ] ./. | { "
      "His/PRP$ "
      "wife/NN } < said/VBD > ( so/RB )");
  for (const auto word : {"Alder", "Birch", "Oak"}) article.mention(word);
  const Phrase& phrase = article.discourse.sources[0].phrase;
  const auto candidates = propose_recent_people(
      article.discourse, MarkedArticle::phrase_query(phrase, article.named("Alder")));
  ASSERT_EQ(article.proposed(candidates), "Oak, Jane Birch");
  EXPECT_TRUE(candidates[0].facts.ruled_out);  // nothing tells that Oak is a woman
  EXPECT_FALSE(candidates[1].facts.ruled_out);
  EXPECT_TRUE(
      propose_recent_people(article.discourse, MarkedArticle::phrase_query(phrase)).empty());
}

TEST(RecentPeople, OfAnOwnerAreMentionedBesideHim) {
  MarkedArticle article(
      "[p Jane/NNP Birch/NNP ] left/VBD ./. | It/PRP rained/VBD ./. | [p Paul/NNP Alder/NNP ] "
      "slept/VBD ./. | { His/PRP$ wife/NN } < said/VBD > ( so/RB )");
  for (const auto word : {"Birch", "Alder"}) article.mention(word);
  const Phrase& phrase = article.discourse.sources[0].phrase;
  const auto candidates = propose_recent_people(
      article.discourse, MarkedArticle::phrase_query(phrase, article.named("Alder")));
  ASSERT_EQ(article.proposed(candidates), "Jane Birch");
  EXPECT_TRUE(candidates[0].facts.ruled_out);
}

TEST(RecentPeople, OfAnOwnerAreNotIntroduced) {
  MarkedArticle article(
      "[p Paul/NNP Alder/NNP ] met/VBD [p Jane/NNP Birch/NNP ] ./. | { His/PRP$ wife/NN ,/, a/DT "
      "teacher/NN ,/, } < said/VBD > ( so/RB )");
  for (const auto word : {"Alder", "Birch"}) article.mention(word);
  const Phrase& phrase = article.discourse.sources[0].phrase;
  const MentionQuery query = MarkedArticle::phrase_query(phrase, article.named("Alder"));
  EXPECT_TRUE(propose_recent_people(article.discourse, query).empty());
}

TEST(RecentMentions, AreNotWhoseReportItIs) {
  for (const auto& [noun, proposed] :
       {std::pair<std::string, std::string>{"report", ""}, {"street", "Elm Bank"}}) {
    MarkedArticle article("[o Elm/NNP Bank/NNP ] " + noun +
                          "/NN came/VBD ./. | { It/PRP } < said/VBD > "
                          "( so/RB )");
    for (const Mention& name : article.table().names) add_mention(article.discourse, name);
    const auto query = article.pronoun("It", MentionForm::third_person);
    EXPECT_EQ(article.proposed(propose_recent_mentions(article.discourse, query)), proposed)
        << noun;
  }
}

TEST(RecentPeople, AreOfOneRole) {
  const auto is_ruled_out = [](const std::string& first, const std::string& second) {
    MarkedArticle article("{ A/DT " + first + "/NN } < said/VBD > ( so/RB ) ./. | { The/DT " +
                          second + "/NN } < said/VBD > ( no/RB )");
    const Phrase& phrase = article.discourse.sources[0].phrase;
    const Candidates described =
        propose_new_description(article.discourse, MarkedArticle::phrase_query(phrase));
    const Index referent = accept(article.discourse, described.front());
    add_mention(article.discourse,
                {MentionKind::description, phrase.core, phrase.core, phrase.head, referent});
    const Candidates candidates = propose_recent_people(
        article.discourse, MarkedArticle::phrase_query(article.discourse.sources[1].phrase));
    return candidates.size() == 1 && candidates.front().facts.ruled_out;
  };
  EXPECT_TRUE(is_ruled_out("tenant", "landlord"));
  EXPECT_FALSE(is_ruled_out("lawyer", "lawyer"));
  EXPECT_FALSE(is_ruled_out("man", "driver")) << "a man may be one";
}

}  // namespace
}  // namespace quoth::speaker
