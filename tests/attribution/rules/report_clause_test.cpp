#include "attribution/rules/report_clause.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// "source | cue", or "none".
std::string line(const SmallArticle& article, const std::optional<ReportClause>& clause) {
  if (!clause) return "none";
  return (clause->source ? article.text(*clause->source) : "-") + " | " + article.text(clause->cue);
}

struct Case {
  const char* name;
  const char* text;
  const char* clause;
};

// The clause after the first closing mark of the outer marks.
std::string clause_after(const char* text) {
  const SmallArticle article{text};
  return line(article, report_after(article.view(), article.token("”") + 1));
}
// The clause before the first outer opening mark.
std::string clause_before(const char* text, std::string_view mark = "“") {
  const SmallArticle article{text};
  return line(article, report_before(article.view(), article.token(mark)));
}

class ReportAfter : public testing::TestWithParam<Case> {};
TEST_P(ReportAfter, HasACueAndASource) {
  EXPECT_EQ(clause_after(GetParam().text), GetParam().clause);
}

INSTANTIATE_TEST_SUITE_P(
    Clauses, ReportAfter,
    testing::Values(
        Case{"SubjectBeforeTheVerb",
             "“ We act , ” the/DT@mayor:det mayor/NN@said:nsubj said/VBD/say!7@:root .",
             "the mayor | said"},
        Case{"SubjectAfterTheVerb",
             "“ We act , ” said/VBD/say!7@:root the/DT@mayor:det mayor/NN@said:nsubj .",
             "the mayor | said"},
        Case{"PassiveSubject",
             "“ We act , ” he/PRP@quoted:nsubjpass was/VBD@quoted:auxpass quoted/VBN/quote!7@:root",
             "he | quoted"},
        Case{"SubjectOfTheVerbThatItIsJoinedTo",
             "“ We act , ” she/PRP@rose:nsubj rose/VBD@:root and/CC@rose:cc "
             "said/VBD/say!7@rose:conj .",
             "she | said"},
        Case{"SubjectOfTheVerbThatThatOneIsJoinedTo",
             "“ We act , ” she/PRP@rose:nsubj rose/VBD@:root stood/VBD@rose:conj "
             "said/VBD/say!7@stood:conj .",
             "she | said"},
        Case{"SubjectOfAVerbJoinedByMoreThanTwo",
             "“ We act , ” later/RB she/PRP@rose:nsubj rose/VBD@:root stood/VBD@rose:conj "
             "ran/VBD@stood:conj said/VBD/say!7@ran:conj .",
             "- | said"},
        Case{"SubjectThatReachesPastItsVerb",
             "“ We act , ” the/DT@mayor:det mayor/NN@said:nsubj said/VBD/say!7@:root "
             "today/NN@mayor:nmod",
             "the mayor | said"},
        Case{"SubjectThatReachesIntoTheMarks",
             "“ We/PRP@mayor:dep act , ” the/DT@mayor:det mayor/NN@said:nsubj "
             "said/VBD/say!7@:root",
             "the mayor | said"},
        Case{"WithoutTheCommasAroundTheSubject",
             "“ We act ” , ,/,@Lind:punct Lind/NNP@said:nsubj ,/,@Lind:punct said/VBD/say!7@:root",
             "Lind | said"},
        Case{"APronoun", "“ We act , ” she/PRP said/VBD/say!7 .", "she | said"},
        Case{"WithoutATreeTheWordBeforeIsTheSource", "“ We act , ” Lind/NNP said/VBD/say!7 .",
             "Lind | said"},
        Case{"WithoutATreeAnAdverbIsNoSource", "“ We act , ” later/RB said/VBD/say!7 .",
             "- | said"},
        Case{"WithoutATreeTheVerbMayStandAlone", "“ We act , ” said/VBD/say!7 .", "- | said"},
        Case{"AnAdjectiveIsNoSubject",
             "“ We act , ” later/RB old/JJ@said:nsubj said/VBD/say!7@:root .", "- | said"},
        Case{"AnObjectIsNoSubject",
             "“ We act , ” later/RB said/VBD/say!7@:root her/PRP@said:dobj .", "- | said"},
        Case{"TheFirstOfTwoVerbs", "“ We act , ” she/PRP said/VBD/say!7 and/CC he/PRP said/VBD/say",
             "she | said"},
        Case{"OddsOfSixAreEnough", "“ We act , ” she/PRP noted/VBD/note!6 .", "she | noted"},
        Case{"OddsOfFiveAreNot", "“ We act , ” she/PRP noted/VBD/note!5 .", "none"},
        Case{"ANounIsNoVerb", "“ We act , ” her/PRP statement/NN/statement!7 .", "none"},
        Case{"AVerbOfThinkingReportsNothing", "“ We act , ” she/PRP thinks/VBZ/think!7 .", "none"},
        Case{"AVerbOfWritingDoes", "“ We act , ” she/PRP wrote/VBD/write!7 .", "she | wrote"},
        Case{"InTheNextSentence", "“ We act . ” | She/PRP said/VBD/say!7 so/RB .", "none"},
        Case{"AtTheEndOfTheText", "“ We act . ”", "none"},
        Case{"PastOtherMarks", "“ We act ” and “ go ” she/PRP said/VBD/say!7 .", "none"},
        Case{"TenWordsOn", "“ We act , ” a b c d e f g h she/PRP said/VBD/say!7 .", "she | said"},
        Case{"ElevenWordsOn", "“ We act , ” a b c d e f g h i she/PRP said/VBD/say!7 .", "none"}),
    [](const auto& test) { return test.param.name; });

class ReportBefore : public testing::TestWithParam<Case> {};
TEST_P(ReportBefore, HasACueAndASource) {
  EXPECT_EQ(clause_before(GetParam().text), GetParam().clause);
}

INSTANTIATE_TEST_SUITE_P(
    Clauses, ReportBefore,
    testing::Values(
        Case{"SubjectBeforeTheVerb",
             "The/DT@mayor:det mayor/NN@said:nsubj said/VBD/say!7@:root , “ We act ”",
             "The mayor | said"},
        Case{"SubjectThatReachesIntoTheMarks",
             "Then/RB said/VBD/say!7@:root he/PRP@said:nsubj : “ We/PRP@he:dep act ”",
             "he : | said"},
        Case{"TheNearestVerb", "She/PRP said/VBD/say!7 and/CC he/PRP added/VBD/add!7 : “ We act ”",
             "he | added"},
        Case{"AtTheBeginningOfTheText", "“ We act ”", "none"},
        Case{"InTheSentenceBefore", "She/PRP said/VBD/say!7 so/RB . | Then/RB : “ We act ”",
             "none"},
        // The token before the marks decides whose sentence is read.
        Case{"InASentenceThatEndsThere", "She/PRP said/VBD/say!7 : | “ We act ”", "She | said"},
        Case{"InOtherMarks", "The word “ said/VBD/say!7 ” was : “ We act ”", "none"},
        Case{"AVerbOfThinkingReportsNothing", "She/PRP thinks/VBZ/think!7 , “ We act ”", "none"},
        Case{"TwentyWordsBefore",
             "She/PRP said/VBD/say!7 a b c d e f g h i j k l m n o p q r : “ We act ”",
             "She | said"},
        Case{"TwentyOneWordsBefore",
             "She/PRP said/VBD/say!7 a b c d e f g h i j k l m n o p q r s : “ We act ”", "none"}),
    [](const auto& test) { return test.param.name; });

TEST(ReportBeforeNested, OutsideOfMarksNothingIsReadPastOthers) {
  const SmallArticle article{"She/PRP said/VBD/say!7 “ no ” and/CC : “ We act ”"};
  const auto before = [&](int mark) {
    return line(article, report_before(article.view(), article.token("“", mark)));
  };
  EXPECT_EQ(before(1), "She | said");
  EXPECT_EQ(before(2), "none");
}

TEST(ReportBeforeNested, WithinMarksStaysWithinThem) {
  const char* text = "She/PRP said/VBD/say!7 : “ Then/RB he/PRP added/VBD/add!7 , ‘ We act ’ ”";
  EXPECT_EQ(clause_before(text, "‘"), "he | added");
  EXPECT_EQ(clause_before("She/PRP said/VBD/say!7 : “ Then/RB , ‘ We act ’ ”", "‘"), "none");
}

}  // namespace
}  // namespace quoth::attribution
