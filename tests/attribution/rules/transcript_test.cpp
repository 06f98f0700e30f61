#include "attribution/rules/transcript.h"

#include <gtest/gtest.h>

#include <string>

#include "attribution/quotation_lines.h"
#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

const std::string kLead =
    "Bridge hearing turns sour\n\nAnna Lind met the builder Jim Stone on Monday.\n\n";

class Transcript : public testing::TestWithParam<QuotationCase> {};

TEST_P(Transcript, GivesEachTurnToItsLabel) {
  EXPECT_EQ(quotation_lines(annotate(kLead + GetParam().text)), GetParam().lines);
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, Transcript,
    testing::Values(
        QuotationCase{"Capitals", "LIND: Why are you late?\n\nSTONE: I think you said May.\n",
                      "LIND | : | Why are you late?\nSTONE | : | I think you said May.\n"},
        QuotationCase{"FullNamesInCapitals",
                      "ANNA LIND: Are you late?\n\nJIM STONE (Elm): I am not.\n",
                      "ANNA LIND | : | Are you late?\nJIM STONE | : | I am not.\n"},
        QuotationCase{"RoleAfterTheName", "ANNA LIND, CHAIR: Are you late?\n\nSTONE: I am not.\n",
                      "ANNA LIND | : | Are you late?\nSTONE | : | I am not.\n"},
        QuotationCase{"Names", "Lind: Why are you late?\n\nStone: Am I?\n\nLind: You know it.\n",
                      "Lind | : | Why are you late?\nStone | : | Am I?\nLind | : | You know it.\n"},
        QuotationCase{"MarksBeforeTheLabels",
                      "\"LIND: Why are you late?\n\n\"STONE: I think you said May.\"\n",
                      "LIND | : | Why are you late?\nSTONE | : | I think you said May.\n"},
        QuotationCase{
            "OneParagraph",
            "Partial transcript: \"LIND: Why are you late? STONE: I am not. LIND: You are.\"\n",
            "LIND | : | Why are you late?\nSTONE | : | I am not.\nLIND | : | You are.\n"},
        QuotationCase{
            "ALongTurnGoesOn",
            "LIND: Why are you late?\n\nSTONE: I had no steel.\n\nThere was no steel in town.\n\n"
            "LIND: You knew it.\n",
            "LIND | : | Why are you late?\nSTONE | : | I had no steel.\n"
            "STONE | - | There was no steel in town.\nLIND | : | You knew it.\n"},
        QuotationCase{"ADirectionIsNotSaid",
                      "\"LIND: Why are you late?\n\n\"(CROSSTALK.)\n\n\"STONE: I had no steel.\"\n",
                      "LIND | : | Why are you late?\nSTONE | : | I had no steel.\n"},
        QuotationCase{"NorIsADirectionAfterALabel",
                      "LIND: Why are you late?\n\nSTONE: (Speaking German).\n\nLIND: You are.\n",
                      "LIND | : | Why are you late?\nLIND | : | You are.\n"},
        QuotationCase{
            "ALineThatLeadsOnIsNotSaid",
            "LIND: Why are you late?\n\nThen came the answer:\n\nSTONE: I am not.\n\nLIND: Oh?\n",
            "LIND | : | Why are you late?\nSTONE | : | I am not.\nLIND | : | Oh?\n"},
        QuotationCase{"AQuestionWithoutALabelIsOfNobodyWhoAnswers",
                      "Were you late?\n\nSTONE: I was.\n\nWhy was that?\n\nLIND: We had no "
                      "steel.\n\nI told you.\n\nWas it cold?\n\nSTONE: You know it was.\n",
                      "- | - | Were you late?\nSTONE | : | I was.\n- | - | Why was that?\n"
                      "LIND | : | We had no steel.\nLIND | - | I told you.\n- | - | Was it "
                      "cold?\nSTONE | : | You know it was.\n"},
        QuotationCase{"WhoAsksMayAskNothing",
                      "Were you late?\n\nSTONE: I was.\n\nWhy was that?\n\nLIND: We had no "
                      "steel.\n\nThat is bad.\n\nSTONE: It is.\n\nIs it cold?\n\nSTONE: You "
                      "know it.\n\nIs it wet?\n\nLIND: It is.\n",
                      "- | - | Were you late?\nSTONE | : | I was.\n- | - | Why was that?\n"
                      "LIND | : | We had no steel.\n- | - | That is bad.\nSTONE | : | It is.\n"
                      "- | - | Is it cold?\nSTONE | : | You know it.\n- | - | Is it wet?\n"
                      "LIND | : | It is.\n"},
        QuotationCase{"NamesWithAnOfficeOnLinesOfTheirOwn",
                      "Operator\n\nWelcome to you.\n\nAnna Lind -- Chair\n\nThank you. I am "
                      "late.\n\nOperator\n\nOur first question.\n\nJim Stone -- "
                      "Analyst\n\nWhy are you late?\n",
                      "Operator | - | Welcome to you.\nAnna Lind | - | Thank you. I am late.\n"
                      "Operator | - | Our first question.\nJim Stone | - | Why are you late?\n"},
        QuotationCase{"InitialsWithoutAColon",
                      "AL Why are you late?\n\nJS I am not.\n\nAL You are.\n\nJS Am I?\n",
                      "Anna Lind | - | Why are you late?\nJim Stone | - | I am not.\n"
                      "Anna Lind | - | You are.\nJim Stone | - | Am I?\n"},
        QuotationCase{"InitialsOfNobody",
                      "US President Oak is late, you know.\n\nUS Senator Elm is not.\n\n"
                      "UK ministers are.\n",
                      ""},
        QuotationCase{
            "ButOfWhoAsksElsewhere",
            "LIND: Were you late?\n\nSTONE: I was.\n\nWhy do you ask me?\n\nLIND: Why "
            "was that?\n\nWas it cold?\n\nSTONE: You know it was.\n",
            "LIND | : | Were you late?\nSTONE | : | I was.\nSTONE | - | Why do you ask "
            "me?\nLIND | : | Why was that?\nLIND | - | Was it cold?\nSTONE | : | You know "
            "it was.\n"},
        QuotationCase{"TheLastTurnIsOneParagraph",
                      "LIND: Why are you late?\n\nSTONE: I had no steel.\n\nThe hall was cold.\n",
                      "LIND | : | Why are you late?\nSTONE | : | I had no steel.\n"},
        QuotationCase{"ButAsLongAsAnEarlierOneAtTheEnd",
                      "LIND: Why are you late?\n\nSTONE: I had no steel.\n\nThere was none.\n\n"
                      "LIND: Where?\n\nSTONE: In Elm.\n\nThe hall was cold.\n",
                      "LIND | : | Why are you late?\nSTONE | : | I had no steel.\n"
                      "STONE | - | There was none.\nLIND | : | Where?\nSTONE | : | In Elm.\n"
                      "STONE | - | The hall was cold.\n"},
        QuotationCase{"QuestionsAndAnswers", "Q: Are you late?\n\nA: I am. Nobody told me.\n",
                      "Q | : | Are you late?\nA | : | I am. Nobody told me.\n"},
        QuotationCase{"ALabelOnALineOfItsOwn",
                      "ANNA LIND, CHAIR:\n\nWhy are you late?\n\nSTONE: I had no steel.\n",
                      "ANNA LIND | : | Why are you late?\nSTONE | : | I had no steel.\n"},
        QuotationCase{"QuestionsWithoutAColon",
                      "MS. LIND: We are late.\n\nQ Are you late again?\n\nMS. LIND: I am not.\n",
                      "MS. LIND | : | We are late.\nQ | - | Are you late again?\n"
                      "MS. LIND | : | I am not.\n"},
        QuotationCase{"ASpeakerGoesOnAfterARemark",
                      "LIND: Why are you late?\n\nSTONE: I had no steel.\n\n"
                      "(on the bridge): You see it here.\n",
                      "LIND | : | Why are you late?\nSTONE | : | I had no steel.\n"
                      "STONE | : | You see it here.\n"},
        QuotationCase{"StrangersWithOneTurn",
                      "MOLE: Why are you late?\n\nSTONE: I had no steel.\n\nLIND: Oh?\n\n"
                      "STONE: You heard me.\n",
                      "MOLE | : | Why are you late?\nSTONE | : | I had no steel.\n"
                      "LIND | : | Oh?\nSTONE | : | You heard me.\n"},
        QuotationCase{"Lists", "Lind: 45 percent.\n\nStone: 41 percent.\n\nLind: 50 percent.\n",
                      ""},
        QuotationCase{"Notes", "NOTE: The bridge is old.\n\nUPDATE: Is the bridge yours?\n", ""},
        QuotationCase{
            "Myths",
            "MYTH: The bridge is yours.\n\nFACT: It is old.\n\nMYTH: Is it?\n\nFACT: It is.\n", ""},
        QuotationCase{"Places", "LONDON: Is it wet?\n\nPARIS: It is.\n\nLONDON: Is it warm?\n", ""},
        QuotationCase{"Headings", "Time: 8 p.m.\n\nWhere: the old hall, as you know.\n", ""},
        QuotationCase{"OneLabel", "STONE: No steel for you!\n\nThe hall was cold.\n", ""},
        QuotationCase{"Riddles", "Question: Who am I? Answer: A bridge.\n", ""}),
    [](const auto& test) { return test.param.name; });

TEST(Transcripts, AreDirectAndNameTheSpeakers) {
  const Annotation annotation =
      annotate(kLead +
               "LIND: Why are you late?\n\nSTONE: I think you said May.\n\nReally.\n\n"
               "LIND: I did not.\n");
  ASSERT_EQ(annotation.quotations.size(), 4U);
  const Quotation& turn = annotation.quotations[1];
  EXPECT_EQ(turn.type, QuotationType::direct);
  EXPECT_EQ(turn.resolved_by, ResolvedBy::name);
  EXPECT_EQ(annotation.speakers.at(turn.speaker.value()).name, "Jim Stone");
  const Quotation& more = annotation.quotations[2];
  EXPECT_EQ(more.resolved_by, ResolvedBy::continuation);
  EXPECT_EQ(more.continues, Index{1});
  EXPECT_EQ(more.speaker, turn.speaker);
}

// --- articles written token by token

using Strings = std::vector<std::string>;

Strings turns(const SmallArticle& article, std::vector<AttributionCandidate> candidates = {}) {
  candidates = apply_rule(find_transcript, article.view(), candidates);
  return article.lines(candidates);
}

const Strings kTwo = {"LIND | : | Why late ?", "STONE | : | I am not ."};

TEST(WrittenTranscript, LabelsAreFollowedByAColon) {
  const struct {
    const char* name;
    SmallArticle article;
    Strings candidates;
  } cases[] = {
      {"of known people", {"LIND/NNP#person : Why late ?", "STONE/NNP#person : I am not ."}, kTwo},
      {"of unknown people, once each", {"LIND/NNP : Why late ?", "STONE/NNP : I am not ."}, {}},
      {"of unknown people, again",
       {"LIND/NNP : Why late ?", "STONE/NNP : I am not .", "LIND/NNP : Oh ?", "STONE/NNP : I am ."},
       {"LIND | : | Why late ?", "STONE | : | I am not .", "LIND | : | Oh ?",
        "STONE | : | I am ."}},
      {"of places, again",
       {"ELM/NNP#loc : Why late ?", "OAK/NNP#loc : I am .", "ELM/NNP#loc : Oh ?",
        "OAK/NNP#loc : I am ."},
       {}},
      {"with more in brackets",
       {"LIND/NNP#person ( Elm ) : Why late ?", "STONE/NNP#person : I am not ."},
       kTwo},
      {"with a bracket that does not close",
       {"LIND/NNP#person ( Elm : Why late ?", "STONE/NNP#person : I am not ."},
       {}},
      {"with a role in capitals",
       {"LIND/NNP#person , CHAIR : Why late ?", "STONE/NNP#person : I am not ."},
       kTwo},
      {"with a role in small letters",
       {"LIND/NNP#person , chair/NN : Why late ?", "STONE/NNP#person : I am not ."},
       kTwo},
      {"with other words in small letters",
       {"LIND/NNP#person , here : Why late ?", "STONE/NNP#person : I am not ."},
       {}},
      {"of more than five words",
       {"A/NNP B/NNP C/NNP D/NNP E/NNP LIND/NNP#person : Why late ?",
        "STONE/NNP#person : I am not ."},
       {}},
      {"that nothing follows", {"LIND/NNP#person : !", "STONE/NNP#person : I am not ."}, {}},
      {"in a caption",
       {"[caption] LIND/NNP#person : Why late ?", "STONE/NNP#person : I am not ."},
       {}},
      {"of a host and a guest",
       {"HOST : Why late ?", "CALLER : I am not ."},
       {"HOST | : | Why late ?", "CALLER | : | I am not ."}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(turns(test.article), test.candidates);
  }
}

TEST(WrittenTranscript, NamesAreLabelsWhereOneComesAgain) {
  EXPECT_EQ(turns({"Lind/NNP#person : Why late ?", "Stone/NNP#person : I am not ."}), Strings{});
  EXPECT_EQ(turns({"Lind/NNP#person : Why late ?", "Stone/NNP#person : I am not .",
                   "Lind/NNP#person : Oh ?"}),
            (Strings{"Lind | : | Why late ?", "Stone | : | I am not .", "Lind | : | Oh ?"}));
  EXPECT_EQ(turns({"Lind/NNP : Why late ?", "Stone/NNP : I am not .", "Lind/NNP : Oh ?"}),
            Strings{});
}

TEST(WrittenTranscript, IsSpokenToSomebody) {
  // A third of the turns ask something or have a pronoun of the first or second person.
  EXPECT_EQ(turns({"LIND/NNP#person : It is late .", "STONE/NNP#person : It is not ."}).size(), 0U);
  EXPECT_EQ(turns({"LIND/NNP#person : It is late .", "STONE/NNP#person : You say so ."}).size(),
            2U);
  EXPECT_EQ(turns({"LIND/NNP#person : It is late .", "STONE/NNP#person : It is not .",
                   "LIND/NNP#person : It is .", "STONE/NNP#person : Is it ?"})
                .size(),
            0U);
}

TEST(WrittenTranscript, OneOfThreeTurnsIsAThird) {
  EXPECT_EQ(turns({"LIND/NNP#person : It is late .", "STONE/NNP#person : It is not .",
                   "LIND/NNP#person : Is it ?"})
                .size(),
            3U);
}

TEST(WrittenTranscript, ContinuesForEightParagraphs) {
  // With a ninth, even a direction, none of them continues.
  EXPECT_EQ(
      turns({"LIND/NNP#person : Why late ?", "STONE/NNP#person : I am not .", "a .", "b .", "c .",
             "d .", "e .", "f .", "g .", "h .", "( Applause )", "LIND/NNP#person : You are ."})
          .size(),
      3U);
  EXPECT_EQ(turns({"LIND/NNP#person : Why late ?", "STONE/NNP#person : I am not .", "a .", "b .",
                   "c .", "d .", "e .", "f .", "g .", "h .", "LIND/NNP#person : You are ."})
                .size(),
            11U);
}

TEST(WrittenTranscript, ATurnInMarksContinuesInMarks) {
  const auto with = [](const char* amid) {
    return turns({"“ LIND/NNP#person : Why late ?", "“ STONE/NNP#person : I am not .", amid,
                  "“ LIND/NNP#person : You are ."});
  };
  EXPECT_EQ(with("“ There was none ."),
            (Strings{"LIND | : | Why late ?", "STONE | : | I am not .",
                     "STONE | - | There was none .", "LIND | : | You are ."}));
  EXPECT_EQ(with("There was none ."),
            (Strings{"LIND | : | Why late ?", "STONE | : | I am not .", "LIND | : | You are ."}));
}

TEST(WrittenTranscript, WithinAParagraphNeedsThreeTurns) {
  EXPECT_EQ(turns({"LIND/NNP#person : Why late ? | STONE/NNP#person : I am not ."}).size(), 0U);
  EXPECT_EQ(turns({"LIND/NNP#person : Why late ? | STONE/NNP#person : I am not . | "
                   "LIND/NNP#person : You are ."}),
            (Strings{"LIND | : | Why late ?", "STONE | : | I am not .", "LIND | : | You are ."}));
}

TEST(WrittenTranscript, ContinuesUntilTheNextTurn) {
  const struct {
    const char* name;
    const char* amid;
    Strings more;
  } cases[] = {
      {"a paragraph", "There was none .", {"STONE | - | There was none ."}},
      {"a direction in brackets", "( Applause . )", {}},
      {"a direction in square brackets", "[body] [/-LRB- Applause ]/-RRB-", {}},
      {"a line that leads on", "Then came this :", {}},
      {"a heading", "[heading] The next day", {}},
      {"a line that names the speaker", "Then Stone/NNP#person left .", {}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{"LIND/NNP#person : Why late ?", "STONE/NNP#person : I am not .",
                               test.amid, "LIND/NNP#person : You are ."};
    Strings expected = kTwo;
    expected.insert(expected.end(), test.more.begin(), test.more.end());
    expected.emplace_back("LIND | : | You are .");
    EXPECT_EQ(turns(article), expected);
  }
}

TEST(WrittenTranscript, TheLastTurnEndsWithItsParagraph) {
  EXPECT_EQ(turns({"LIND/NNP#person : Why late ?", "STONE/NNP#person : I am not .", "So it was ."}),
            kTwo);
}

TEST(WrittenTranscript, WhatTheModelsFoundInATurnGoes) {
  const SmallArticle article{"Before it .", "LIND/NNP#person : They say ‘ no ’ to you ?",
                             "STONE/NNP#person : “ They say ‘ so ’ ” ."};
  for (const auto& [form, stays] :
       {std::pair{"Before", true}, std::pair{"say", false}, std::pair{"LIND", false},
        std::pair{"no", true}, std::pair{"so", true}}) {
    AttributionCandidate candidate;
    candidate.content = {article.at(form)};
    EXPECT_EQ(turns(article, {candidate}).size(), stays ? 3U : 2U) << form;
  }
}

TEST(WrittenTranscript, TurnsSayWhereTheyComeFrom) {
  const SmallArticle article{"LIND/NNP#person : Why late ?", "STONE/NNP#person : I am not .",
                             "There was none .", "LIND/NNP#person : You are ."};
  std::vector<AttributionCandidate> candidates;
  candidates = apply_rule(find_transcript, article.view(), candidates);
  ASSERT_EQ(candidates.size(), 4U);
  for (const AttributionCandidate& candidate : candidates)
    EXPECT_EQ(candidate.origin, Origin::transcript);
  EXPECT_EQ(candidates[1].resolved_by, ResolvedBy::none);
  EXPECT_EQ(candidates[2].resolved_by, ResolvedBy::continuation);
  EXPECT_EQ(candidates[2].continues, std::size_t{1});
  EXPECT_FALSE(candidates[3].continues);
}

TEST(WrittenTranscript, OneTurnIsEnoughForANameWithAnOffice) {
  EXPECT_EQ(turns({"ANNA/NNP#person LIND/NNP#person , ELM HOST : It is late ."}),
            Strings{"ANNA LIND | : | It is late ."});
  EXPECT_EQ(turns({"ANNA/NNP LIND/NNP , ELM HOST : It is late ."}), Strings{});
}

TEST(WrittenTranscript, BeginsWithTheHeadlineIfItsLabelComesAgain) {
  EXPECT_EQ(turns({"[headline] LIND/NNP#person : Why late ?", "STONE/NNP#person : I am not .",
                   "LIND/NNP#person : Oh ?"})
                .size(),
            3U);
  EXPECT_EQ(turns({"[headline] ELM/NNP#person : Why late ?", "STONE/NNP#person : I am not .",
                   "LIND/NNP#person : Oh ?"})
                .size(),
            2U);
}

TEST(WrittenTranscript, NamesOnLinesAreLabelsBesideOnesWithADistrict) {
  EXPECT_EQ(
      turns({"[headline] Jo/NNP#person Lind/NNP#person ( Elm )", "[standfirst] Who pays you ?",
             "[heading] Jim/NNP#person Stone/NNP#person ( Oak )", "I say nobody .",
             "[heading] Jo/NNP#person Lind/NNP#person", "Oh ?"}),
      (Strings{"Jo Lind | - | Who pays you ?", "Jim Stone | - | I say nobody .",
               "Jo Lind | - | Oh ?"}));
}

TEST(WrittenTranscript, WhatHasAnotherLabelIsNotSaid) {
  EXPECT_EQ(turns({"LIND/NNP#person : Why late ?", "STONE/NNP#person : I am not .",
                   "MYTH : It is new .", "LIND/NNP#person : You are ."})
                .size(),
            3U);
}

TEST(WrittenTranscript, RolesAloneAreLabelsBesideNamesOnLines) {
  EXPECT_EQ(
      turns({"Jo/NNP#person Lind/NNP#person --/: Chief Executive", "I am late .", "Operator",
             "Who asks you ?", "Jo/NNP#person Lind/NNP#person --/: Chief Executive", "Nobody ."}),
      (Strings{"Jo Lind | - | I am late .", "Operator | - | Who asks you ?",
               "Jo Lind | - | Nobody ."}));
  EXPECT_EQ(turns({"LIND/NNP#person : Why late ?", "STONE/NNP#person : I am not .", "Operator"}),
            kTwo);
}

TEST(WrittenTranscript, RolesThatTakeTurnsNeedOneThatIsTalk) {
  const auto count = [](const char* role) {
    return turns({std::string(role) + " : It is late .", "DALE : It is not .",
                  std::string(role) + " : It is .", "DALE : You say so ."})
        .size();
  };
  EXPECT_EQ(count("MODERATOR"), 4U);
  EXPECT_EQ(count("OAK"), 0U);
}

TEST(WrittenTranscript, ATitleIsEnoughForALabelThatComesOnce) {
  EXPECT_EQ(turns({"Lind/NNP#person : Why late ?", "Councillor Park : You are .",
                   "Lind/NNP#person : Oh ?"})
                .size(),
            3U);
  EXPECT_EQ(
      turns({"Lind/NNP#person : Why late ?", "Central Park : You are .", "Lind/NNP#person : Oh ?"})
          .size(),
      0U);
}

TEST(WrittenTranscript, WordsThatLabelOtherThingsMayBeNames) {
  // "PRICE" and "NOTE" are words of the lexicon.
  const SmallArticle article{"ANN/NNP#person PRICE/NNP#person : Why late ?",
                             "STONE/NNP#person : I am not .", "PRICE/NNP : Oh ?",
                             "NOTE : It is late ."};
  EXPECT_EQ(turns(article),
            (Strings{"ANN PRICE | : | Why late ?", "STONE | : | I am not .", "PRICE | : | Oh ?"}));
}

TEST(WrittenTranscript, WhoExaminesAWitnessAsksTheQuestions) {
  EXPECT_EQ(turns({"BY MR. LIND/NNP#person :", "Q. Are you late ?", "A. I am .", "Q. Why ?"}),
            (Strings{"MR. LIND | - | Are you late ?", "A. | - | I am .", "MR. LIND | - | Why ?"}));
}

TEST(WrittenTranscript, AnOfficeIsItsHolderOnceHeIsNamed) {
  EXPECT_EQ(turns({"The Minister ( Ann/NNP#person Lind/NNP#person ) : I am late .",
                   "Stone/NNP#person : Oh ?", "The Minister : Yes .", "Stone/NNP#person : You ?"}),
            (Strings{"Ann Lind | : | I am late .", "Stone | : | Oh ?", "Ann Lind | : | Yes .",
                     "Stone | : | You ?"}));
}

TEST(WrittenTranscript, InitialsAreOfTheOnlyPersonWhoHasThem) {
  EXPECT_EQ(
      turns({"Ann/NNP#person Lind/NNP#person met Jim/NNP#person Stone/NNP#person .",
             "AL : Are you late ?", "JS : I am .", "AL : Oh ?"}),
      (Strings{"Ann Lind | : | Are you late ?", "Jim Stone | : | I am .", "Ann Lind | : | Oh ?"}));
  EXPECT_EQ(
      turns({"Ann/NNP#person Lind/NNP#person met Al/NNP#person Lee/NNP#person .",
             "AL : Are you late ?", "JS : I am .", "AL : Oh ?", "JS : You ?"}),
      (Strings{"AL | : | Are you late ?", "JS | : | I am .", "AL | : | Oh ?", "JS | : | You ?"}));
}

TEST(WrittenTranscript, OfNothingIsNone) {
  EXPECT_TRUE(turns({}).empty());
  EXPECT_TRUE(turns({"LIND/NNP#person : Why late ?"}).empty());
}

}  // namespace
}  // namespace quoth::attribution
