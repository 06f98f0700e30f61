#include "attribution/rules/lead.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

TEST(Lead, HasNoContentOfItsOwn) {
  const struct {
    const char* name;
    const char* text;
    token::TokenRange content;
    bool opened = false;
  } cases[] = {
      {"a conjunction", "She said that :", {2, 4}, true},
      {"an adverbial", "In/IN a/DT letter , She said :", {0, 3}, true},
      {"an adverb", "Here/RB She said :", {0, 1}, true},
      {"a participle", "Responding/VBG , She said :", {0, 1}, true},
      {"a clause", "As/IN it/PRP is/VBZ , She said :", {0, 3}, false},
      {"a noun", "The/DT bridge , She said :", {0, 2}, false},
      {"no colon", "In/IN a/DT letter , She said .", {0, 3}, false},
      {"a colon and more", "In/IN a/DT letter , She said : No .", {0, 3}, false},
      {"marks", "In/IN “ it ” , She said :", {0, 4}, false},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.text};
    AttributionCandidate candidate;
    candidate.source = article.at("She");
    candidate.cue = article.at("said");
    candidate.content = {test.content};
    const Candidates left = open_leads(article.view(), {{candidate}, {}});
    EXPECT_EQ(left.attributions.size(), test.opened ? 0U : 1U);
    ASSERT_EQ(left.open_clauses.size(), test.opened ? 1U : 0U);
    if (!test.opened) continue;
    EXPECT_EQ(left.open_clauses[0].cue, candidate.cue);
    EXPECT_EQ(left.open_clauses[0].source, candidate.source);
  }
}

TEST(Lead, HasItsSubjectForASource) {
  const auto source = [](const char* text, token::TokenRange content) {
    const SmallArticle article{text};
    AttributionCandidate candidate;
    candidate.cue = article.at("read");
    candidate.content = {content};
    const Candidates left = open_leads(article.view(), {{candidate}, {}});
    if (left.open_clauses.empty() || !left.open_clauses[0].source) return std::string();
    return article.text(*left.open_clauses[0].source);
  };
  EXPECT_EQ(source("His/PRP$ note to/TO staff read/VBD :", {0, 2}), "His note to staff");
  EXPECT_EQ(source("His/PRP$ note , long/RB , read/VBD :", {0, 2}), "");
  EXPECT_EQ(source("His/PRP$ note to/TO staff read/VBD .", {0, 2}), "");
}

TEST(Lead, IsInItsOrderAmongTheClauses) {
  const SmallArticle article{"She said that :", "He added :"};
  AttributionCandidate candidate;
  candidate.source = article.at("She");
  candidate.cue = article.at("said");
  candidate.content = {{2, 4}};
  const ReportClause other{article.at("added"), article.at("He")};
  const Candidates left = open_leads(article.view(), {{candidate}, {other}});
  ASSERT_EQ(left.open_clauses.size(), 2U);
  EXPECT_EQ(left.open_clauses[0].cue, candidate.cue);
}

}  // namespace
}  // namespace quoth::attribution
