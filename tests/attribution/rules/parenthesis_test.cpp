#include "attribution/rules/parenthesis.h"

#include <gtest/gtest.h>

namespace quoth::attribution {
namespace {

// One sentence of the tags given. Spans of tokens are written [first, last].
struct Case {
  const char* name;
  std::vector<Tag> tags;
  TokenSpan cue;
  TokenSpan source;
  std::vector<TokenSpan> content;
};

class Parenthesis : public testing::TestWithParam<Case> {};

TEST_P(Parenthesis, TakesTheRestOfItsSentence) {
  const Case& one = GetParam();
  Annotation annotation;
  annotation.sentences.resize(1);
  annotation.sentences[0].end_token = static_cast<Index>(one.tags.size());
  AttributionView reading;
  reading.tokens.resize(one.tags.size());
  reading.nodes.resize(one.tags.size());
  for (std::size_t i = 0; i < one.tags.size(); ++i) reading.tokens[i].tag = one.tags[i];
  std::vector<Draft> drafts;
  draft_parentheses(annotation, reading, {{one.cue, one.source, 0}}, drafts);
  if (one.content.empty()) {
    EXPECT_TRUE(drafts.empty());
    return;
  }
  ASSERT_EQ(drafts.size(), 1U);
  EXPECT_EQ(drafts[0].content, one.content);
  EXPECT_EQ(drafts[0].source, one.source);
}

using enum Tag;

INSTANTIATE_TEST_SUITE_P(
    Sentences, Parenthesis,
    testing::Values(
        // Bridges close , police said .
        Case{"Behind", {NNS, VBP, comma, NNS, VBD, stop}, {4, 4}, {3, 3}, {{0, 1}}},
        // Bridges close , police said on Monday .
        Case{"WithAnAdverbial",
             {NNS, VBP, comma, NNS, VBD, IN, NNP, stop},
             {4, 4},
             {3, 3},
             {{0, 1}}},
        // Bridges , police said , close .
        Case{"AmidNoClause", {NNS, comma, NNS, VBD, comma, VBP, stop}, {3, 3}, {2, 2}, {}},
        // Bridges close , police said , and trains stop .
        Case{"Amid",
             {NNS, VBP, comma, NNS, VBD, comma, CC, NNS, VBP, stop},
             {4, 4},
             {3, 3},
             {{0, 1}, {6, 8}}},
        // According to police , bridges close .
        Case{"Before", {VBG, IN, NNS, comma, NNS, VBP, stop}, {0, 1}, {2, 2}, {{4, 5}}},
        // Police said , bridges close .
        Case{"AVerbBeforeLeadsNowhere", {NNS, VBD, comma, NNS, VBP, stop}, {1, 1}, {0, 0}, {}},
        // When asked , police said .
        Case{"OnlyWhen", {WRB, VBN, comma, NNS, VBD, stop}, {4, 4}, {3, 3}, {}},
        // In May , bridges close , police said .
        Case{"AfterWhen",
             {IN, NNP, comma, NNS, VBP, comma, NNS, VBD, stop},
             {7, 7},
             {6, 6},
             {{0, 4}}},
        // Bridges close because police said .
        Case{"NoComma", {NNS, VBP, IN, NNS, VBD, stop}, {4, 4}, {3, 3}, {}}),
    [](const auto& test) { return test.param.name; });

TEST(Parenthesis, LeavesWhatAnotherDraftHas) {
  Annotation annotation;
  annotation.sentences.resize(1);
  annotation.sentences[0].end_token = 5;
  AttributionView reading;
  reading.tokens.resize(5);
  reading.nodes.resize(5);
  std::vector<Draft> drafts(1);
  drafts[0].content = {{0, 0}};
  drafts[0].cue = TokenSpan{4, 4};
  draft_parentheses(annotation, reading, {{{4, 4}, TokenSpan{3, 3}, 0}}, drafts);
  EXPECT_EQ(drafts.size(), 1U);
}

}  // namespace
}  // namespace quoth::attribution
