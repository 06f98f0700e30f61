#include "attribution/rules/stray_pieces.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// Pieces from the first to the second token, both within.
using Piece = std::pair<const char*, const char*>;

std::string kept(const SmallArticle& article, const char* source, const char* cue,
                 const std::vector<Piece>& pieces) {
  AttributionCandidate candidate;
  for (const auto& [first, last] : pieces) {
    candidate.content.push_back({article.token(first), article.token(last) + 1});
  }
  candidate.cue = article.at(cue);
  candidate.source = article.at(source);
  return article.lines(apply_rule(drop_stray_pieces, article.view(), {candidate}))[0];
}

TEST(StrayPieces, AfterTheMarksOfASentence) {
  EXPECT_EQ(kept(SmallArticle{"He shouted “ I will/MD have/VB you/PRP ” at/IN her ."}, "He",
                 "shouted", {{"“", "her"}}),
            "He | shouted | “ I will have you ”");
  EXPECT_EQ(kept(SmallArticle{"He called “ the old/JJ bridge ” of/IN Elm late ."}, "He", "called",
                 {{"“", "late"}}),
            "He | called | “ the old bridge ” of Elm late");
  EXPECT_EQ(kept(SmallArticle{"He said “ I will/MD go/VB ” and/CC left ."}, "He", "said",
                 {{"“", "left"}}),
            "He | said | “ I will go ” and left");
}

TEST(StrayPieces, AfterTheSentenceOfTheCue) {
  EXPECT_EQ(kept(SmallArticle{"Ida says/VBZ it/PRP rains/VBZ ./. | He/PRP is/VBZ dry ./."}, "Ida",
                 "says", {{"it", "dry"}}),
            "Ida | says | it rains");
  EXPECT_EQ(kept(SmallArticle{"Ida says/VBZ Mr./NNP | Elm/NNP is/VBZ dry ./."}, "Ida", "says",
                 {{"Mr.", "dry"}}),
            "Ida | says | Mr. Elm is dry");
  EXPECT_EQ(kept(SmallArticle{"Ida says/VBZ : it/PRP rains/VBZ ./. | He/PRP is/VBZ dry ./."}, "Ida",
                 "says", {{"it", "dry"}}),
            "Ida | says | it rains . He is dry");
}

TEST(StrayPieces, WordsInMarksAmidTheSentenceBefore) {
  EXPECT_EQ(kept(
                SmallArticle{
                    "Ida was/VBD “ over the moon ” . | “ We/PRP act/VBP now/RB , ” she said/VBD ."},
                "she", "said", {{"“", "”"}, {"We", "act"}}),
            "she | said | We act");
}

TEST(StrayPieces, OneWordInMarksInALaterSentence) {
  const SmallArticle article{
      "Ida said/VBD it/PRP rains/VBZ . | He/PRP calls/VBZ it/PRP “ fine ./. ”"};
  EXPECT_EQ(kept(article, "Ida", "said", {{"it", "rains"}, {"“", "”"}}), "Ida | said | it rains");
}

TEST(StrayPieces, SentencesInMarksWithAClauseOfTheirOwn) {
  const auto line = [](std::string_view text, const char* last) {
    const SmallArticle article{text};
    AttributionCandidate candidate;
    candidate.cue = article.at("says");
    candidate.source = article.at("He");
    candidate.content = {{2, 5}, {article.token("“"), article.token(last) + 1}};
    return article.lines(apply_rule(drop_stray_pieces, article.view(), {candidate}))[0];
  };
  constexpr const char* kText =
      "He says/VBZ it is/VBZ late . | “ We/PRP act/VBP now/RB , ” Ida@said:nsubj "
      "said/VBD/say!7@:root me .";
  EXPECT_EQ(line(kText, "me"), "He | says | it is late");
  EXPECT_EQ(line(kText, "”"), "He | says | it is late / “ We act now , ”");
}

TEST(StrayPieces, TheNameOfAWorkBeforeTheClause) {
  const auto pieces = [](std::string_view text) {
    const SmallArticle article{text};
    AttributionCandidate candidate;
    candidate.cue = article.at("said");
    candidate.source = article.at("she");
    for (const int time : {1, 2}) {
      candidate.content.push_back({article.token("“", time), article.token("”", time) + 1});
    }
    return article.lines(apply_rule(drop_stray_pieces, article.view(), {candidate}))[0];
  };
  EXPECT_EQ(pieces("On/IN “ Elms/NNPS ” , she said/VBD : “ We/PRP act/VBP on it now ”"),
            "she | said | “ We act on it now ”");
  EXPECT_EQ(pieces("On/IN “ Elms/NNPS ” , she said/VBD : “ we/PRP act/VBP on it now ”"),
            "she | said | “ Elms ” / “ we act on it now ”");
  EXPECT_EQ(pieces("“ Elms/NNPS , ” she said/VBD , “ We/PRP act/VBP on it now ”"),
            "she | said | “ Elms , ” / “ We act on it now ”");
}

TEST(StrayPieces, AfterAColonBehindTheMarks) {
  EXPECT_EQ(kept(SmallArticle{"“ Not yet ” : mayor slams door on bridge"}, "mayor", "slams",
                 {{"“", "”"}, {"door", "bridge"}}),
            "mayor | slams | “ Not yet ”");
  EXPECT_EQ(kept(SmallArticle{"“ Not yet ” : mayor calls bridge “ old ”"}, "mayor", "calls",
                 {{"“", "”"}, {"bridge", "old"}}),
            "mayor | calls | “ Not yet ” / bridge “ old");
}

TEST(StrayPieces, BeforeTheMarksThatAClauseLeadsTo) {
  EXPECT_EQ(kept(SmallArticle{"Ida rose/VBD and said/VBD : “ We act ” , she cried/VBD ."}, "she",
                 "cried", {{"Ida", "”"}}),
            "she | cried | “ We act ”");
  EXPECT_EQ(
      kept(SmallArticle{"The rule : “ We act ” , she cried/VBD ."}, "she", "cried", {{"The", "”"}}),
      "she | cried | The rule : “ We act ”");
  EXPECT_EQ(kept(SmallArticle{"Ida said/VBD : “ We act ” at last , she cried/VBD ."}, "she",
                 "cried", {{"Ida", "last"}}),
            "she | cried | Ida said : “ We act ” at last");
}

TEST(StrayPieces, AmidAnotherSentence) {
  EXPECT_EQ(kept(SmallArticle{"The town gives a loan . | “ We act , ” she said ."}, "she", "said",
                 {{"a", "loan"}, {"“", "”"}}),
            "she | said | “ We act , ”");
  EXPECT_EQ(kept(SmallArticle{"She said it was late . | He had hit “ send ” by then ."}, "She",
                 "said", {{"it", "late"}, {"“", "then"}}),
            "She | said | it was late");
  EXPECT_EQ(kept(SmallArticle{"She said it was late . | He had hit “ send ” by then ."}, "She",
                 "said", {{"it", "late"}, {"“", "”"}}),
            "She | said | it was late");
  EXPECT_EQ(kept(SmallArticle{"She said it was late . | He had hit “ the mark ” by then ."}, "She",
                 "said", {{"it", "late"}, {"“", "”"}}),
            "She | said | it was late / “ the mark ”");
  EXPECT_EQ(kept(SmallArticle{"She said it was late . | But/CC nobody came ."}, "She", "said",
                 {{"it", "late"}, {"nobody", "came"}}),
            "She | said | it was late / nobody came");
  EXPECT_EQ(kept(SmallArticle{"She said so . | He was late ."}, "She", "said", {{"was", "late"}}),
            "She | said | was late");
}

TEST(StrayPieces, AfterTheClauseOfWordsInMarks) {
  EXPECT_EQ(kept(SmallArticle{"“ Now , ” she told those who came ."}, "she", "told",
                 {{"“", "”"}, {"those", "came"}}),
            "she | told | “ Now , ”");
  EXPECT_EQ(kept(SmallArticle{"“ Now ” , she told those , “ we act . ”"}, "she", "told",
                 {{"“", "”"}, {"we", "act"}}),
            "she | told | “ Now ” / we act");
  EXPECT_EQ(kept(SmallArticle{"Of “ old ” rails she told those who came ."}, "she", "told",
                 {{"“", "”"}, {"those", "came"}}),
            "she | told | “ old ” / those who came");
}

TEST(StrayPieces, SentencesInMarksBeforeAnotherReport) {
  EXPECT_EQ(kept(SmallArticle{"“ We act . ” | Ann said it may rain ."}, "Ann", "said",
                 {{"“", "”"}, {"it", "rain"}}),
            "Ann | said | it may rain");
  EXPECT_EQ(kept(SmallArticle{"“ We act . ” | Ann said “ now . ”"}, "Ann", "said",
                 {{"“", "”"}, {"now", "now"}}),
            "Ann | said | “ We act . ” / now");
  EXPECT_EQ(kept(SmallArticle{"“ We act . ” | So Ann said ."}, "Ann", "said", {{"“", "”"}}),
            "Ann | said | “ We act . ”");
}

TEST(StrayPieces, BeforeTheSentenceInMarks) {
  EXPECT_EQ(kept(SmallArticle{"The men came . | “ Stay here , they told us ."}, "they", "told",
                 {{"The", "here"}}),
            "they | told | “ Stay here");
  EXPECT_EQ(kept(SmallArticle{"The men came . | Stay here , they told us ."}, "they", "told",
                 {{"The", "here"}}),
            "they | told | The men came . Stay here");
}

TEST(StrayPieces, JoinedToTheReportClause) {
  EXPECT_EQ(kept(SmallArticle{"Ann is old , and/CC she says it is late ."}, "she", "says",
                 {{"Ann", "old"}, {"it", "late"}}),
            "she | says | it is late");
  EXPECT_EQ(kept(SmallArticle{"“ I am old ” , and/CC she says it is late ."}, "she", "says",
                 {{"“", "”"}, {"it", "late"}}),
            "she | says | “ I am old ” / it is late");
  EXPECT_EQ(kept(SmallArticle{"Ann is old , she says , and late ."}, "she", "says",
                 {{"Ann", "old"}, {"and", "late"}}),
            "she | says | Ann is old / and late");
}

}  // namespace
}  // namespace quoth::attribution
