#include "attribution/rules/transcript.h"

#include <gtest/gtest.h>

#include <string>

#include "attribution/told.h"

namespace quoth::attribution {
namespace {

const std::string kLead =
    "Bridge hearing turns sour\n\nAnna Lind met the builder Jim Stone on Monday.\n\n";

class Transcript : public testing::TestWithParam<ToldCase> {};

TEST_P(Transcript, GivesEachTurnToItsLabel) {
  EXPECT_EQ(told(annotate(kLead + GetParam().text)), GetParam().told);
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, Transcript,
    testing::Values(
        ToldCase{"Capitals", "LIND: Why are you late?\n\nSTONE: I think you said May.\n",
                 "LIND | : | Why are you late?\nSTONE | : | I think you said May.\n"},
        ToldCase{"FullNamesInCapitals", "ANNA LIND: Are you late?\n\nJIM STONE (Elm): I am not.\n",
                 "ANNA LIND | : | Are you late?\nJIM STONE | : | I am not.\n"},
        ToldCase{"RoleBehindTheName", "ANNA LIND, CHAIR: Are you late?\n\nSTONE: I am not.\n",
                 "ANNA LIND | : | Are you late?\nSTONE | : | I am not.\n"},
        ToldCase{"Names", "Lind: Why are you late?\n\nStone: Am I?\n\nLind: You know it.\n",
                 "Lind | : | Why are you late?\nStone | : | Am I?\nLind | : | You know it.\n"},
        ToldCase{"MarksBeforeTheLabels",
                 "\"LIND: Why are you late?\n\n\"STONE: I think you said May.\"\n",
                 "LIND | : | Why are you late?\nSTONE | : | I think you said May.\n"},
        ToldCase{
            "OneParagraph",
            "Partial transcript: \"LIND: Why are you late? STONE: I am not. LIND: You are.\"\n",
            "LIND | : | Why are you late?\nSTONE | : | I am not.\nLIND | : | You are.\n"},
        ToldCase{
            "ALongTurnGoesOn",
            "LIND: Why are you late?\n\nSTONE: I had no steel.\n\nThere was no steel in town.\n\n"
            "LIND: You knew it.\n",
            "LIND | : | Why are you late?\nSTONE | : | I had no steel.\n"
            "STONE | - | There was no steel in town.\nLIND | : | You knew it.\n"},
        ToldCase{"ADirectionIsNotSaid",
                 "\"LIND: Why are you late?\n\n\"(CROSSTALK.)\n\n\"STONE: I had no steel.\"\n",
                 "LIND | : | Why are you late?\nSTONE | : | I had no steel.\n"},
        ToldCase{
            "ALineThatLeadsOnIsNotSaid",
            "LIND: Why are you late?\n\nThen came the answer:\n\nSTONE: I am not.\n\nLIND: Oh?\n",
            "LIND | : | Why are you late?\nSTONE | : | I am not.\nLIND | : | Oh?\n"},
        ToldCase{"TheLastTurnIsOneParagraph",
                 "LIND: Why are you late?\n\nSTONE: I had no steel.\n\nThe hall was cold.\n",
                 "LIND | : | Why are you late?\nSTONE | : | I had no steel.\n"},
        ToldCase{"QuestionsAndAnswers", "Q: Are you late?\n\nA: I am. Nobody told me.\n",
                 "Q | : | Are you late?\nA | : | I am. Nobody told me.\n"},
        ToldCase{"Lists", "Lind: 45 percent.\n\nStone: 41 percent.\n\nLind: 50 percent.\n", ""},
        ToldCase{"Notes", "NOTE: The bridge is old.\n\nUPDATE: Is the bridge yours?\n", ""},
        ToldCase{"Myths",
                 "MYTH: The bridge is yours.\n\nFACT: It is old.\n\nMYTH: Is it?\n\nFACT: It is.\n",
                 ""},
        ToldCase{"Places", "LONDON: Is it wet?\n\nPARIS: It is.\n\nLONDON: Is it warm?\n", ""},
        ToldCase{"Headings", "Time: 8 p.m.\n\nWhere: the old hall, as you know.\n", ""},
        ToldCase{"OneLabel", "STONE: No steel for you!\n\nThe hall was cold.\n", ""},
        ToldCase{"Riddles", "Question: Who am I? Answer: A bridge.\n", ""}),
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

}  // namespace
}  // namespace quoth::attribution
