#include "attribution/rules/direct_speech.h"

#include <gtest/gtest.h>

#include "attribution/quotation_lines.h"
#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

// “ We close the bridge , ” she said : the content, the cue and the source, as the models find
// them.
AttributionCandidate candidate_of(const SmallArticle& article, std::string_view source,
                                  std::string_view cue) {
  AttributionCandidate candidate;
  candidate.content = {article.view().quoted.front().tokens};
  candidate.cue = article.at(cue);
  candidate.source = article.at(source);
  candidate.margins.known = true;
  return candidate;
}

std::vector<AttributionCandidate> with_direct_speech(
    const SmallArticle& article, std::vector<AttributionCandidate> candidates = {},
    std::vector<ReportClause> open_clauses = {}) {
  return apply_rule(find_direct_speech, article.view(), std::move(candidates),
                    std::move(open_clauses));
}

constexpr const char* kFirst = "“ We/PRP close/VBP it/PRP now/RB , ” she/PRP said/VBD/say!7";

struct Case {
  const char* name;
  const char* text;
  Strings candidates;
};

// --- a quotation that continues in its paragraph

TEST(DirectSpeech, TheNextSentenceInMarksBelongsToTheQuotationBefore) {
  const SmallArticle article{std::string(kFirst) + " . | “ It/PRP is/VBZ old/JJ . ”"};
  EXPECT_EQ(article.lines(with_direct_speech(article, {candidate_of(article, "she", "said")})),
            Strings{"she | said | “ We close it now , ” / “ It is old . ”"});
}

TEST(DirectSpeech, SeveralSentencesJoinOneAfterAnother) {
  const SmallArticle article{std::string(kFirst) + " . | “ It/PRP is/VBZ old/JJ . ” | “ So . ”"};
  EXPECT_EQ(article.lines(with_direct_speech(article, {candidate_of(article, "she", "said")})),
            Strings{"she | said | “ We close it now , ” / “ It is old . ” / “ So . ”"});
}

TEST(DirectSpeech, TheNameOfAWorkIsNoHalfOfASentence) {
  const SmallArticle article{
      "In/IN “ Old/JJ Elms/NNPS , ” she/PRP said/VBD/say!7 , “ We/PRP close/VBP it/PRP now . ”"};
  for (const Index first : {Index{1}, article.token("“", 2)}) {
    AttributionCandidate candidate;
    candidate.content = {first == 1 ? token::TokenRange{1, 6}
                                    : token::TokenRange{first, article.view().size()}};
    candidate.source = article.at("she");
    candidate.cue = article.at("said");
    EXPECT_EQ(article.lines(with_direct_speech(article, {candidate})),
              Strings{"she | said | “ We close it now . ”"});
  }
}

TEST(DirectSpeech, TheOtherHalfOfASentenceBelongsToTheFirst) {
  const SmallArticle article{std::string(kFirst) + " , “ and/CC soon/RB ” ."};
  EXPECT_EQ(article.lines(with_direct_speech(article, {candidate_of(article, "she", "said")})),
            Strings{"she | said | “ We close it now , ” / “ and soon ”"});
}

TEST(DirectSpeech, AJoinedPartLeavesTheRestOfTheCandidateAsItWas) {
  const SmallArticle article{std::string(kFirst) + " , “ and/CC soon/RB ” ."};
  const AttributionCandidate candidate = candidate_of(article, "she", "said");
  const auto candidates = with_direct_speech(article, {candidate});
  EXPECT_EQ(candidates[0].cue, candidate.cue);
  EXPECT_EQ(candidates[0].source, candidate.source);
  EXPECT_EQ(candidates[0].origin, Origin::models);
  EXPECT_TRUE(candidates[0].margins.known);
}

TEST(DirectSpeech, WhatIsNoPartOfTheQuotationBeforeStaysOut) {
  const struct {
    const char* name;
    const char* rest;
  } cases[] = {
      {"words before the marks", " . | He/PRP wore/VBD “ a/DT hat/NN ” ."},
      {"words after the marks", " . | “ Old/JJ Tom/NNP ” came/VBD ."},
      {"a sentence between", " . | He/PRP left/VBD . | “ It/PRP is/VBZ old/JJ . ”"},
      {"no comma before the other half", " of/IN “ a/DT hat/NN ” ."},
      {"another word before the other half", " , her/PRP “ own/JJ hat/NN ” ."},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{std::string(kFirst) + test.rest};
    EXPECT_EQ(article.lines(with_direct_speech(article, {candidate_of(article, "she", "said")})),
              Strings{"she | said | “ We close it now , ”"});
  }
}

TEST(DirectSpeech, OtherHalvesFollowACueThatFollowsTheFirst) {
  // The cue stands first here: what comes after the comma is no second half.
  const SmallArticle article{"She/PRP said/VBD/say!7 “ no/UH ” , “ never/RB ”"};
  EXPECT_EQ(article.lines(with_direct_speech(article, {candidate_of(article, "She", "said")})),
            Strings{"She | said | “ no ”"});
}

TEST(DirectSpeech, ACandidateWithoutACueHasNoOtherHalf) {
  const SmallArticle article{std::string(kFirst) + " , “ and/CC soon/RB ” ."};
  AttributionCandidate candidate = candidate_of(article, "she", "said");
  candidate.cue.reset();
  EXPECT_EQ(article.lines(with_direct_speech(article, {candidate})),
            Strings{"she | - | “ We close it now , ”"});
}

TEST(DirectSpeech, ACandidateWithoutMarksIsNotContinuedByMarks) {
  const SmallArticle article{
      "She/PRP said/VBD/say!7 it/PRP is/VBZ old/JJ . | “ Old/JJ Tom/NNP . ”"};
  AttributionCandidate candidate;
  candidate.source = article.at("She");
  candidate.cue = article.at("said");
  candidate.content = {{article.token("it"), article.token("old") + 1}};
  EXPECT_EQ(article.lines(with_direct_speech(article, {candidate})),
            Strings{"She | said | it is old"});
}

TEST(DirectSpeech, OfSeveralCandidatesTheOneThatReachesFarthestContinues) {
  const SmallArticle article{
      "“ We/PRP act/VBP , ” she/PRP said/VBD/say!7 . | “ No/UH , ” he/PRP added/VBD/add!7 . | "
      "“ It/PRP is/VBZ old/JJ . ”"};
  AttributionCandidate first = candidate_of(article, "she", "said");
  AttributionCandidate second;
  second.content = {{article.token("“", 2), article.token("”", 2) + 1}};
  second.source = article.at("he");
  second.cue = article.at("added");
  const Strings expected = {"she | said | “ We act , ”", "he | added | “ No , ” / “ It is old . ”"};
  EXPECT_EQ(article.lines(with_direct_speech(article, {first, second})), expected);
  EXPECT_EQ(article.lines(with_direct_speech(article, {second, first})),
            (Strings{expected[1], expected[0]}));
}

TEST(DirectSpeech, AQuotationOfAnotherParagraphTakesNothing) {
  const SmallArticle article{std::string(kFirst) + " .", "Old/JJ .", "“ Old/JJ Tom/NNP . ”"};
  EXPECT_EQ(article.lines(with_direct_speech(article, {candidate_of(article, "she", "said")})),
            Strings{"she | said | “ We close it now , ”"});
}

TEST(DirectSpeech, WhatACandidateHasIsLeftToIt) {
  const SmallArticle article{std::string(kFirst) + " . | “ It/PRP is/VBZ old/JJ . ”"};
  AttributionCandidate other;
  other.content = {{article.token("is"), article.token("old") + 1}};
  const auto candidates =
      with_direct_speech(article, {candidate_of(article, "she", "said"), other});
  EXPECT_EQ(article.lines(candidates),
            (Strings{"she | said | “ We close it now , ”", "- | - | is old"}));
}

TEST(DirectSpeech, AWordOfTheCueOrTheSourceInMarksIsNotSaid) {
  const SmallArticle article{std::string(kFirst) +
                             " . | “ Elm/NNP Post/NNP . ” | Then/RB it/PRP fell/VBD ."};
  const token::TokenRange marks{article.token("“", 2), article.token("”", 2) + 1};
  AttributionCandidate other;
  other.content = {article.at("fell")};
  for (const bool source : {true, false}) {
    other.source = other.cue = std::nullopt;
    (source ? other.source : other.cue) = marks;
    EXPECT_EQ(with_direct_speech(article, {candidate_of(article, "she", "said"), other})[0]
                  .content.size(),
              1U)
        << source;
  }
}

TEST(DirectSpeech, AQuotationThatHasWordsOnBothSidesTakesNothing) {
  const SmallArticle article{std::string(kFirst) +
                             " . | “ It/PRP is/VBZ old/JJ . ” | “ So . ” and/CC"};
  const AttributionCandidate first = candidate_of(article, "she", "said");
  AttributionCandidate around;
  around.content = {article.at("close"), {article.token("“", 3), article.token("”", 3) + 1}};
  EXPECT_EQ(article.lines(with_direct_speech(article, {first, around})),
            (Strings{"she | said | “ We close it now , ” / “ It is old . ”",
                     "- | - | close / “ So . ”"}));
}

TEST(DirectSpeech, AQuotationWhoseCueComesLaterTakesNothing) {
  const SmallArticle article{"“ We/PRP act/VBP ” , “ and/CC soon/RB ” she/PRP said/VBD/say!7 ."};
  EXPECT_EQ(article.lines(with_direct_speech(article, {candidate_of(article, "she", "said")})),
            Strings{"she | said | “ We act ”"});
}

// --- a report clause

class ReportedSpeech : public testing::TestWithParam<Case> {};
TEST_P(ReportedSpeech, BelongsToItsClause) {
  const SmallArticle article{GetParam().text};
  const auto candidates = with_direct_speech(article);
  EXPECT_EQ(article.lines(candidates), GetParam().candidates);
  for (const AttributionCandidate& candidate : candidates) {
    EXPECT_EQ(candidate.origin, Origin::report_clause);
    EXPECT_EQ(candidate.resolved_by, ResolvedBy::none);
    EXPECT_FALSE(candidate.margins.known);
    EXPECT_FALSE(candidate.continues);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Clauses, ReportedSpeech,
    testing::Values(
        Case{"After",
             "“ We/PRP close/VBP it/PRP , ” she/PRP said/VBD/say!7 .",
             {"she | said | “ We close it , ”"}},
        Case{"AfterACommaOutsideTheMarks",
             "“ We/PRP close/VBP it/PRP now/RB ” , she/PRP said/VBD/say!7 .",
             {"she | said | “ We close it now ”"}},
        Case{"AfterAQuestion",
             "“ Do/VBP we/PRP close/VB it/PRP ? ” she/PRP said/VBD/say!7 .",
             {"she | said | “ Do we close it ? ”"}},
        Case{"AfterAColon",
             "“ We/PRP close/VBP it/PRP : ” she/PRP said/VBD/say!7 .",
             {"she | said | “ We close it : ”"}},
        Case{"AfterNothingThatEndsTheWords",
             "“ We/PRP close/VBP it/PRP now/RB ” she/PRP said/VBD/say!7 .",
             {}},
        Case{"Before",
             "She/PRP said/VBD/say!7 , “ We/PRP close/VBP it/PRP now/RB ”",
             {"She | said | “ We close it now ”"}},
        Case{"BeforeWithAColon",
             "She/PRP said/VBD/say!7 : “ We/PRP close/VBP it/PRP now/RB .",
             {"She | said | “ We close it now ."}},
        Case{"BeforeWithADash", "She/PRP said/VBD/say!7 — “ We/PRP close/VBP it/PRP now/RB ”", {}},
        Case{"BeforeWithNothingBetween",
             "She/PRP said/VBD/say!7 “ We/PRP close/VBP it/PRP now/RB ”",
             {}},
        Case{"AfterGoesFirst",
             "He/PRP added/VBD/add!7 , “ We/PRP close/VBP it/PRP , ” she/PRP said/VBD/say!7 .",
             {"she | said | “ We close it , ”"}},
        Case{"WithoutASource",
             "“ We/PRP close/VBP it/PRP , ” said/VBD/say!7 .",
             {"- | said | “ We close it , ”"}},
        Case{"FourWordsAndMarksAreEnough",
             "“ We/PRP act/VBP it/PRP , ” she/PRP said/VBD/say!7 .",
             {"she | said | “ We act it , ”"}},
        Case{"ThreeWordsAndMarksAreNot", "“ We/PRP act/VBP , ” she/PRP said/VBD/say!7 .", {}},
        Case{"ATitleHasNoFiniteVerb",
             "“ The/DT Way/NN of/IN All/DT , ” she/PRP said/VBD/say!7 .",
             {}},
        Case{"AnInfinitiveIsNoFiniteVerb",
             "“ To/TO close/VB the/DT bridge/NN , ” she/PRP said/VBD/say!7 .",
             {}},
        Case{"AModalIsAFiniteVerb",
             "“ We/PRP can/MD close/VB it/PRP , ” she/PRP said/VBD/say!7 .",
             {"she | said | “ We can close it , ”"}},
        Case{"WithoutAClosingMarkAClauseEndsTheWords",
             "“ We/PRP close/VBP it/PRP , she/PRP said/VBD/say!7 .",
             {"she | said | “ We close it ,"}},
        Case{"ScareQuotes", "The/DT “ old/JJ ” bridge/NN is/VBZ closed/VBN .", {}}),
    [](const auto& test) { return test.param.name; });

TEST(DirectSpeech, QuotedWordsAtTheEndOfTheTextIsReadToItsEnd) {
  const SmallArticle article{"“ We/PRP close/VBP it/PRP now/RB ”"};
  EXPECT_TRUE(with_direct_speech(article).empty());
}

TEST(DirectSpeech, ACandidateOfAClauseTakesWhatFollows) {
  const SmallArticle article{std::string(kFirst) + " . | “ It/PRP is/VBZ old/JJ . ”"};
  EXPECT_EQ(article.lines(with_direct_speech(article)),
            Strings{"she | said | “ We close it now , ” / “ It is old . ”"});
}

// --- a cue and a colon that end the paragraph before

TEST(DirectSpeech, AnOpenCueAndAColonIntroduceTheNextParagraph) {
  const SmallArticle article{"Late/RB , a/DT spokesman/NN said/VBD/say :",
                             "“ It/PRP is/VBZ old/JJ . ”"};
  const ReportClause open{article.at("said"), article.at("spokesman")};
  const auto candidates = with_direct_speech(article, {}, {open});
  EXPECT_EQ(article.lines(candidates), Strings{"spokesman | said | “ It is old . ”"});
  ASSERT_EQ(candidates.size(), 1U);
  EXPECT_EQ(candidates[0].origin, Origin::introduction);
}

TEST(DirectSpeech, OfTheOpenCuesOfAParagraphTheLastIntroduces) {
  const SmallArticle article{"He/PRP spoke/VBD/speak , and/CC she/PRP said/VBD/say :",
                             "“ It/PRP is/VBZ old/JJ . ”"};
  const auto candidates = with_direct_speech(
      article, {},
      {{article.at("spoke"), article.at("He")}, {article.at("said"), article.at("she")}});
  EXPECT_EQ(article.lines(candidates), Strings{"she | said | “ It is old . ”"});
}

TEST(DirectSpeech, WithoutAnOpenCueAReportClauseIntroduces) {
  const SmallArticle article{"Late/RB she/PRP said/VBD/say!7 :", "“ Old/JJ Tom/NNP . ”"};
  const auto candidates = with_direct_speech(article);
  EXPECT_EQ(article.lines(candidates), Strings{"she | said | “ Old Tom . ”"});
  ASSERT_EQ(candidates.size(), 1U);
  EXPECT_EQ(candidates[0].origin, Origin::introduction);
}

TEST(DirectSpeech, NothingElseIntroduces) {
  const struct {
    const char* name;
    const char* before;
    const char* text;
  } cases[] = {
      {"a clause after the sentence", "She/PRP said/VBD/say this/DT . | It is so .",
       "“ It/PRP is/VBZ old/JJ . ”"},
      {"words before the marks", "She/PRP said/VBD/say this/DT :", "Then “ old/JJ ” ?"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.before, test.text};
    EXPECT_TRUE(with_direct_speech(article, {}, {{article.at("said"), article.at("She")}}).empty());
  }
}

TEST(DirectSpeech, TheFirstParagraphIsIntroducedByNothing) {
  const SmallArticle article{"“ It/PRP is/VBZ old/JJ . ”"};
  EXPECT_TRUE(with_direct_speech(article).empty());
}

// --- a whole paragraph in marks

TEST(DirectSpeech, AParagraphInMarksContinuesTheQuotationBefore) {
  const SmallArticle article{std::string(kFirst) + " .", "“ It/PRP is/VBZ old/JJ . ”"};
  const auto candidates = with_direct_speech(article, {candidate_of(article, "she", "said")});
  EXPECT_EQ(article.lines(candidates),
            (Strings{"she | said | “ We close it now , ”", "she | - | “ It is old . ”"}));
  ASSERT_EQ(candidates.size(), 2U);
  EXPECT_EQ(candidates[1].resolved_by, ResolvedBy::continuation);
  EXPECT_EQ(candidates[1].continues, std::size_t{0});
  EXPECT_FALSE(candidates[1].margins.known);
}

TEST(DirectSpeech, ParagraphsInMarksContinueOneFromAnother) {
  const SmallArticle article{std::string(kFirst) + " .", "“ It/PRP is/VBZ old/JJ .",
                             "“ So/RB it/PRP goes/VBZ . ”"};
  const auto candidates = with_direct_speech(article, {candidate_of(article, "she", "said")});
  ASSERT_EQ(candidates.size(), 3U);
  EXPECT_EQ(article.line(candidates[1]), "she | - | “ It is old .");
  EXPECT_EQ(article.line(candidates[2]), "she | - | “ So it goes . ”");
  EXPECT_EQ(candidates[1].continues, std::size_t{0});
  EXPECT_EQ(candidates[2].continues, std::size_t{1});
}

TEST(DirectSpeech, OfTwoQuotationsBeforeAParagraphContinuesTheLast) {
  const SmallArticle article{
      "“ We/PRP act/VBP , ” she/PRP said/VBD/say!7 . | “ No/UH , ” he/PRP added/VBD/add!7 .",
      "“ It/PRP is/VBZ old/JJ . ”"};
  const AttributionCandidate first = candidate_of(article, "she", "said");
  AttributionCandidate second;
  second.content = {{article.token("“", 2), article.token("”", 2) + 1}};
  second.source = article.at("he");
  second.cue = article.at("added");
  for (const auto& given : {std::vector<AttributionCandidate>{first, second},
                            std::vector<AttributionCandidate>{second, first}}) {
    const auto candidates = with_direct_speech(article, given);
    ASSERT_EQ(candidates.size(), 3U);
    EXPECT_EQ(article.line(candidates[2]), "he | - | “ It is old . ”");
  }
}

TEST(DirectSpeech, OtherParagraphsContinueNothing) {
  const struct {
    const char* name;
    const char* rest;  // of the first paragraph
    const char* text;
  } cases[] = {
      {"words after the marks", " .", "“ Old/JJ Tom/NNP ” came/VBD"},
      {"words before the marks", " .", "Then/RB “ Old/JJ Tom/NNP . ”"},
      {"one word in marks", " .", "“ Oh/UH ”"},
      {"a sentence at the end of the paragraph before", " . | He/PRP left/VBD .",
       "“ It/PRP is/VBZ old/JJ . ”"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{std::string(kFirst) + test.rest, test.text};
    EXPECT_EQ(with_direct_speech(article, {candidate_of(article, "she", "said")}).size(), 1U);
  }
}

TEST(DirectSpeech, TwoWordsInMarksAreEnoughToContinue) {
  const SmallArticle article{std::string(kFirst) + " .", "“ Oh/UH . ”"};
  EXPECT_EQ(with_direct_speech(article, {candidate_of(article, "she", "said")}).size(), 2U);
}

TEST(DirectSpeech, ATurnOfATranscriptIsNotContinued) {
  const SmallArticle article{std::string(kFirst) + " .", "“ It/PRP is/VBZ old/JJ . ”"};
  AttributionCandidate candidate = candidate_of(article, "she", "said");
  candidate.origin = Origin::transcript;
  EXPECT_EQ(with_direct_speech(article, {candidate}).size(), 1U);
}

TEST(DirectSpeech, AParagraphInMarksAfterReportedSpeechIsAQuotationOfItsSpeaker) {
  const SmallArticle article{"She/PRP said/VBD/say!7 it/PRP is/VBZ old/JJ .",
                             "[caption] The/DT bridge .", "“ It/PRP is/VBZ grey/JJ . ”"};
  AttributionCandidate candidate;
  candidate.source = article.at("She");
  candidate.cue = article.at("said");
  candidate.content = {{article.token("it"), article.token("old") + 1}};
  const auto candidates = with_direct_speech(article, {candidate});
  ASSERT_EQ(candidates.size(), 2U);
  EXPECT_EQ(article.line(candidates[1]), "She | - | “ It is grey . ”");
  EXPECT_EQ(candidates[1].resolved_by, ResolvedBy::continuation);
  EXPECT_FALSE(candidates[1].continues);
}

TEST(DirectSpeech, ReportedSpeechBeforeTheEndOfTheParagraphIsNotContinued) {
  const SmallArticle article{"She/PRP said/VBD/say!7 it/PRP is/VBZ old/JJ . | He/PRP left/VBD .",
                             "“ It/PRP is/VBZ grey/JJ . ”"};
  AttributionCandidate candidate;
  candidate.source = article.at("She");
  candidate.cue = article.at("said");
  candidate.content = {{article.token("it"), article.token("old") + 1}};
  EXPECT_EQ(with_direct_speech(article, {candidate}).size(), 1U);
}

TEST(DirectSpeech, WithoutQuotedWordsNothingChanges) {
  const SmallArticle article{"She/PRP said/VBD/say!7 it/PRP is/VBZ old/JJ ."};
  EXPECT_TRUE(with_direct_speech(article).empty());
  EXPECT_TRUE(apply_rule(find_direct_speech, AttributionView(), {}).empty());
}

TEST(DirectSpeech, AnOpenCueOfAnotherParagraphIntroducesNothing) {
  const SmallArticle article{"He/PRP spoke/VBD/speak .",
                             "She/PRP left/VBD this/DT :", "“ Old/JJ . ”"};
  EXPECT_TRUE(with_direct_speech(article, {}, {{article.at("spoke"), article.at("He")}}).empty());
}

// --- a line before, without a content

TEST(DirectSpeech, AParagraphInMarksFollowsAClauseWithoutAContent) {
  const SmallArticle article{"She/PRP wrote/VBD to/TO them/PRP .", "“ It/PRP is/VBZ old/JJ . ”"};
  const ReportClause open{article.at("wrote"), article.at("She")};
  EXPECT_EQ(article.lines(with_direct_speech(article, {}, {open})),
            Strings{"She | wrote | “ It is old . ”"});
  EXPECT_EQ(with_direct_speech(article, {}, {ReportClause{article.at("wrote"), {}}}).size(), 0U);
  const SmallArticle later{"She/PRP wrote/VBD to/TO them/PRP . | They/PRP left/VBD .",
                           "“ It/PRP is/VBZ old/JJ . ”"};
  EXPECT_EQ(with_direct_speech(later, {}, {{later.at("wrote"), later.at("She")}}).size(), 0U);
}

TEST(DirectSpeech, MarksThatOpenAgainInTheirParagraphGoTogether) {
  EXPECT_EQ(quotation_lines(annotate("Clinic full\n\n\"It is a shame. \"We wait for ten hours,\" "
                                     "nurse Anna Lind said.\n")),
            "nurse Anna Lind | said | \"It is a shame. \"We wait for ten hours,\"\n");
}

TEST(DirectSpeech, ASentenceAfterAColonNeedsNoVerb) {
  const SmallArticle article{
      "Ann/NNP@tweets:nsubj tweets/VBZ/tweet!7@:root : “ Gasps/NNS here . ”"};
  EXPECT_EQ(article.lines(with_direct_speech(article)), Strings{"Ann | tweets | “ Gasps here . ”"});
  const SmallArticle comma{"Ann/NNP@tweets:nsubj tweets/VBZ/tweet!7@:root , “ Gasps/NNS here . ”"};
  EXPECT_EQ(comma.lines(with_direct_speech(comma)), Strings{});
}

TEST(DirectSpeech, AParagraphInMarksFollowsOneAboutOnePerson) {
  const auto found = [](const char* before) {
    const SmallArticle article{before, "“ I/PRP come/VBP each/DT day/NN . ”"};
    return article.lines(with_direct_speech(article));
  };
  EXPECT_EQ(found("Retired/VBN fitter/NN Jo/NNP#person Lind/NNP#person comes/VBZ daily/RB ."),
            Strings{"Jo Lind | - | “ I come each day . ”"});
  EXPECT_EQ(found("Jo/NNP#person Lind/NNP#person met/VBD Al/NNP#person Roe/NNP#person ."),
            Strings{});
  EXPECT_EQ(found("The/DT pier/NN of/IN Jo/NNP#person Lind/NNP#person closed/VBD ."), Strings{});
}

TEST(DirectSpeech, AHeadingInMarksContinuesNothing) {
  const SmallArticle article{std::string(kFirst) + " .", "[heading] “ It/PRP is/VBZ old/JJ ”"};
  EXPECT_EQ(with_direct_speech(article, {candidate_of(article, "she", "said")}).size(), 1U);
}

TEST(DirectSpeech, MarksThatStayOpenGoOnFurtherDown) {
  constexpr const char* kOpen = "she/PRP said/VBD/say!7 : “ We/PRP close/VBP it/PRP .";
  constexpr const char* kClosed = "she/PRP said/VBD/say!7 : “ We/PRP close/VBP it/PRP . ”";
  constexpr const char* kLink = "Read/VB more/JJR : a/DT ‘ bold/JJ ’ plan/NN .";
  constexpr const char* kNext = "“ It/PRP is/VBZ old/JJ . ”";
  const struct {
    const char* name;
    const char* first;
    const char* between;
    const char* last;
  } cases[] = {
      {"after links", kOpen, kLink, "she | - | “ It is old . ”"},
      {"not of marks that are closed", kClosed, kLink, ""},
      {"not after other marks that open", kOpen, "“ Old/JJ Tom/NNP ” came/VBD .", ""},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.first, kLink, test.between, kLink, kNext};
    const AttributionCandidate first = candidate_of(article, "she", "said");
    // Whether or not the models have the words already.
    AttributionCandidate known;
    known.content = {article.view().quoted.back().tokens};
    for (const auto& given : {std::vector<AttributionCandidate>{first},
                              std::vector<AttributionCandidate>{first, known}}) {
      const auto found = with_direct_speech(article, given);
      const bool goes_on = found.size() == 2 && found[1].continues;
      EXPECT_EQ(goes_on ? article.line(found[1]) : "", test.last);
      if (goes_on) {
        EXPECT_EQ(found[1].resolved_by, ResolvedBy::continuation);
      }
    }
  }
}

TEST(DirectSpeech, SentencesInMarksThatOpenAParagraphGoOnWithMarksThatStayOpen) {
  constexpr const char* kOpen = "she/PRP said/VBD/say!7 : “ We/PRP close/VBP it/PRP .";
  constexpr const char* kClosed = "she/PRP said/VBD/say!7 : “ We/PRP close/VBP it/PRP . ”";
  const auto lines = [](std::string_view first, std::string_view second) {
    const SmallArticle article{first, second};
    return article.lines(with_direct_speech(article, {candidate_of(article, "she", "said")}));
  };
  const std::string said = "she | said | “ We close it .";
  const std::string next = "“ It/PRP is/VBZ old/JJ . ” | He/PRP left/VBD .";
  EXPECT_EQ(lines(kOpen, next), (Strings{said, "she | - | “ It is old . ”"}));
  EXPECT_EQ(lines(kClosed, next), Strings{said + " ”"});
  EXPECT_EQ(lines(kOpen, "“ It/PRP is/VBZ old/JJ ” he/PRP thought/VBD ."), Strings{said});
}

TEST(DirectSpeech, MarksThatOpenAgainGoOnWithTheQuotationBefore) {
  const auto continues = [](std::string_view first, std::string_view second) {
    const SmallArticle article{first, second};
    AttributionCandidate next;
    next.content = {article.view().quoted.back().tokens};
    next.source = article.at("he");
    next.cue = article.at("added");
    AttributionCandidate before = candidate_of(article, "she", "said");
    return with_direct_speech(article, {before, next})[1].continues;
  };
  constexpr const char* kMore = "“ It/PRP is/VBZ old/JJ , ” he/PRP added/VBD .";
  EXPECT_EQ(continues("she/PRP said/VBD : “ We/PRP close/VBP it/PRP .", kMore), std::size_t{0});
  EXPECT_EQ(continues("she/PRP said/VBD : “ We/PRP close/VBP it/PRP . ”", kMore), std::nullopt);
  EXPECT_EQ(continues("she/PRP said/VBD : “ We/PRP close/VBP it/PRP .",
                      "“ It/PRP is/VBZ old/JJ , ” he/NNP added/VBD ."),
            std::nullopt);
}

}  // namespace
}  // namespace quoth::attribution
