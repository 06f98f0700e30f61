#include "attribution/rules/parenthesis.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// One sentence of the tags given. Spans of tokens are written [first, last].
struct Case {
  const char* name;
  std::vector<Tag> tags;
  token::TokenRange cue;
  token::TokenRange source;
  std::vector<token::TokenRange> content;
};

class Parenthesis : public testing::TestWithParam<Case> {};

TEST_P(Parenthesis, TakesTheRestOfItsSentence) {
  const Case& one = GetParam();
  std::string text;
  for (const Tag tag : one.tags) text += "a/" + std::string(to_string(tag)) + " ";
  const SmallArticle article{text};
  const AttributionView& view = article.view();
  const auto candidates = apply_rule(find_parentheses, view, {}, {{one.cue, one.source}});
  if (one.content.empty()) {
    EXPECT_TRUE(candidates.empty());
    return;
  }
  ASSERT_EQ(candidates.size(), 1U);
  EXPECT_EQ(candidates[0].content, one.content);
  EXPECT_EQ(candidates[0].source, one.source);
}

using enum Tag;

INSTANTIATE_TEST_SUITE_P(
    Sentences, Parenthesis,
    testing::Values(
        // Bridges close , police said .
        Case{"After", {NNS, VBP, comma, NNS, VBD, stop}, {4, 5}, {3, 4}, {{0, 2}}},
        // Bridges close , police said on Monday .
        Case{"WithAnAdverbial",
             {NNS, VBP, comma, NNS, VBD, IN, NNP, stop},
             {4, 5},
             {3, 4},
             {{0, 2}}},
        // Bridges , police said , close .
        Case{"AmidNoClause", {NNS, comma, NNS, VBD, comma, VBP, stop}, {3, 4}, {2, 3}, {}},
        // Bridges close , police said , and trains stop .
        Case{"Amid",
             {NNS, VBP, comma, NNS, VBD, comma, CC, NNS, VBP, stop},
             {4, 5},
             {3, 4},
             {{0, 2}, {6, 9}}},
        // According to police , bridges close .
        Case{"Before", {VBG, IN, NNS, comma, NNS, VBP, stop}, {0, 2}, {2, 3}, {{4, 6}}},
        // Police said , bridges close .
        Case{"AVerbBeforeLeadsNowhere", {NNS, VBD, comma, NNS, VBP, stop}, {1, 2}, {0, 1}, {}},
        // When asked , police said .
        Case{"OnlyWhen", {WRB, VBN, comma, NNS, VBD, stop}, {4, 5}, {3, 4}, {}},
        // In May , bridges close , police said .
        Case{"AfterWhen",
             {IN, NNP, comma, NNS, VBP, comma, NNS, VBD, stop},
             {7, 8},
             {6, 7},
             {{0, 5}}},
        // Bridges close because police said .
        Case{"NoComma", {NNS, VBP, IN, NNS, VBD, stop}, {4, 5}, {3, 4}, {}}),
    [](const auto& test) { return test.param.name; });

TEST(Parenthesis, LeavesWhatAnotherCandidateHas) {
  const SmallArticle article{"a b c d e"};
  const AttributionView& view = article.view();
  std::vector<AttributionCandidate> candidates(1);
  candidates[0].content = {{0, 1}};
  candidates[0].cue = token::TokenRange{4, 5};
  candidates = apply_rule(find_parentheses, view, std::move(candidates),
                          {{{4, 5}, token::TokenRange{3, 4}}});
  EXPECT_EQ(candidates.size(), 1U);
}

// --- sentences written with their words

using Strings = std::vector<std::string>;

// The candidates of one open cue, which is the first word of that form and whose source is the
// first of the other.
std::vector<AttributionCandidate> candidates_of(const SmallArticle& article,
                                                std::string_view source, std::string_view cue,
                                                std::vector<AttributionCandidate> candidates = {}) {
  return apply_rule(find_parentheses, article.view(), std::move(candidates),
                    {{article.at(cue), article.at(source)}});
}

struct Written {
  const char* name;
  const char* text;
  Strings candidates;
};

class WrittenParenthesis : public testing::TestWithParam<Written> {};
TEST_P(WrittenParenthesis, ReportsItsSentence) {
  const SmallArticle article{GetParam().text};
  const auto candidates = candidates_of(article, "police", "said");
  EXPECT_EQ(article.lines(candidates), GetParam().candidates);
  for (const AttributionCandidate& candidate : candidates)
    EXPECT_EQ(candidate.origin, Origin::report_clause);
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, WrittenParenthesis,
    testing::Values(
        Written{"SourceAfterTheCue",
                "Bridges close/VBP , said/VBD police .",
                {"police | said | Bridges close"}},
        Written{"AWordBetweenCueAndSource",
                "Bridges close/VBP , police later/RB said/VBD .",
                {"police | said | Bridges close"}},
        Written{"TwoWordsBetweenCueAndSource",
                "Bridges close/VBP , police later/RB then/RB said/VBD .",
                {}},
        Written{"SeveralFullStops",
                "Bridges close/VBP , police said/VBD . .",
                {"police | said | Bridges close"}},
        Written{
            "NoFullStop", "Bridges close/VBP , police said/VBD", {"police | said | Bridges close"}},
        Written{"SixWordsAfterIt",
                "Bridges close/VBP , police said/VBD on/IN the first day of May .",
                {"police | said | Bridges close"}},
        Written{"EightWordsAfterIt",
                "Bridges close/VBP , police said/VBD on/IN the first day of May last year .",
                {}},
        Written{"AVerbAfterIt", "Bridges close/VBP , police said/VBD trains stop/VBP .", {}},
        Written{"AnAndBefore",
                "And/CC bridges close/VBP , police said/VBD .",
                {"police | said | And bridges close"}},
        Written{"AParticipleBefore", "Asked/VBN twice/RB , police said/VBD .", {}},
        Written{"AClauseAfterAParticiple",
                "Asked/VBN twice/RB , bridges close/VBP , police said/VBD .",
                {"police | said | Asked twice , bridges close"}},
        Written{"AnInfinitiveIsNoClause", "To/TO close/VB bridges , police said/VBD .", {}},
        Written{"AModalIsOne",
                "Bridges may/MD close/VB , police said/VBD .",
                {"police | said | Bridges may close"}},
        Written{"NothingBefore", ", police said/VBD .", {}},
        Written{"NothingAfterTheSecondComma", "Bridges close/VBP , police said/VBD , .", {}},
        Written{"InMarks", "“ Bridges close/VBP , police said/VBD . ”", {}},
        Written{"AfterMarks", "“ Bridges close/VBP ” , police said/VBD .", {}},
        Written{"OfARelativeClause", "Bridges close/VBP , police said/VBD@close:acl:relcl .", {}},
        Written{"OfAPassive", "Bridges close/VBP , police said/VBD@close:auxpass .", {}},
        Written{"OfAClauseOfANoun", "Bridges close/VBP , police said/VBD@close:acl .", {}},
        Written{"InTheFirstOfTwoSentences",
                "Bridges close/VBP , police said/VBD . | Trains stop/VBP .",
                {"police | said | Bridges close"}},
        Written{"SourceInAnotherSentence", "The police . | Bridges close/VBP , said/VBD .", {}}),
    [](const auto& test) { return test.param.name; });

TEST(LeadingParenthesis, ReportsWhatComesAfterItsComma) {
  const struct {
    const char* name;
    const char* text;
    Strings candidates;
  } cases[] = {
      {"a clause",
       "According/VBG police , bridges close/VBP .",
       {"police | According | bridges close"}},
      {"words without a verb",
       "According/VBG police , no/DT bridge .",
       {"police | According | no bridge"}},
      {"no comma", "According/VBG police bridges close/VBP .", {}},
      {"nothing after the comma", "According/VBG police , .", {}},
      {"a source that stands first", "police According/VBG , bridges close/VBP .", {}},
      {"a finite verb", "According/VBZ police , bridges close/VBP .", {}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.text};
    EXPECT_EQ(article.lines(candidates_of(article, "police", "According")), test.candidates);
  }
}

TEST(Parenthesis, WithoutASourceReportsNothing) {
  const SmallArticle article{"Bridges close/VBP , police said/VBD ."};
  const auto candidates =
      apply_rule(find_parentheses, article.view(), {}, {{article.at("said"), {}}});
  EXPECT_TRUE(candidates.empty());
}

TEST(Parenthesis, InATranscriptOrASignedQuotationReportsNothing) {
  const SmallArticle article{"Bridges close/VBP , police said/VBD ."};
  AttributionCandidate candidate;
  candidate.content = {{0, 6}};
  EXPECT_EQ(candidates_of(article, "police", "said", {candidate}).size(), 2U);
  candidate.origin = Origin::transcript;
  EXPECT_EQ(candidates_of(article, "police", "said", {candidate}).size(), 1U);
  candidate.origin = Origin::models;
  candidate.resolved_by = ResolvedBy::signature;
  EXPECT_EQ(candidates_of(article, "police", "said", {candidate}).size(), 1U);
}

TEST(Parenthesis, WithTheCueOfAnotherCandidateReportsNothing) {
  const SmallArticle article{"Bridges close/VBP , police said/VBD ."};
  AttributionCandidate candidate;
  candidate.content = {article.at("Bridges")};
  candidate.cue = article.at("said");
  EXPECT_EQ(candidates_of(article, "police", "said", {candidate}).size(), 1U);
}

TEST(Parenthesis, EachOpenCueHasItsOwn) {
  const SmallArticle article{"Bridges close/VBP , police said/VBD .",
                             "Trains stop/VBP , Ann said/VBD ."};
  const auto candidates = apply_rule(
      find_parentheses, article.view(), {},
      {{article.at("said"), article.at("police")}, {article.at("said", 2), article.at("Ann")}});
  EXPECT_EQ(article.lines(candidates),
            (Strings{"police | said | Bridges close", "Ann | said | Trains stop"}));
}

}  // namespace
}  // namespace quoth::attribution
