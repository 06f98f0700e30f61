#include "attribution/model/model_candidates.h"

#include <gtest/gtest.h>

#include <string>

#include "attribution/candidate_line.h"
#include "attribution/quotation_lines.h"
#include "model/embedded.h"

namespace quoth::attribution {
namespace {

// The candidates of the built-in models, before any rule. The texts are such that any sound model
// labels them.
struct Found {
  explicit Found(std::string text)
      : annotation(annotate(std::move(text))),
        table(token::TokenTable::with_all_columns(annotation)) {
    static const auto kModel = AttributionModel::load(*model::embedded("models/attribution.bin"));
    view = AttributionView::of(table, kModel->cue_odds);
    candidates = find_model_candidates(*kModel, view);
  }
  // One line a candidate.
  std::string lines() const {
    std::string lines;
    for (const AttributionCandidate& candidate : candidates.attributions) {
      lines += candidate_line(view, candidate) + '\n';
    }
    return lines;
  }

  Annotation annotation;
  token::TokenTable table;
  AttributionView view;
  Candidates candidates;
};

TEST(ModelCandidates, LinkSourceCueAndContent) {
  const struct {
    const char* text;
    const char* lines;
  } cases[] = {
      {"The mayor said the old bridge will close in May.\n",
       "The mayor | said | the old bridge will close in May\n"},
      {"“The bridge,” Lind said, “will open in June.”\n",
       "Lind | said | “The bridge,” / “will open in June.”\n"},
      {"According to the council, the bridge will open in June.\n",
       "the council | According to | the bridge will open in June\n"},
      {"The bridge is late, Lind said.\n\nThe mayor denied that it was.\n",
       "Lind | said | The bridge is late\nThe mayor | denied | that it was\n"},
      {"The river is wide and the forest is dark.\n", ""},
  };
  for (const auto& each : cases) EXPECT_EQ(Found(each.text).lines(), each.lines);
}

TEST(ModelCandidates, AreOfTheModelsAndSayHowSureTheyAre) {
  const Found found("The mayor said the old bridge will close in May.\n");
  ASSERT_EQ(found.candidates.attributions.size(), 1U);
  const AttributionCandidate& candidate = found.candidates.attributions[0];
  EXPECT_EQ(candidate.origin, Origin::models);
  EXPECT_TRUE(candidate.margins.known);
  EXPECT_GT(candidate.margins.source, 0);
  EXPECT_GT(candidate.margins.cue, 0);
  EXPECT_GT(candidate.margins.content, 0);
  EXPECT_GT(candidate.margins.link, 0);
}

TEST(ModelCandidates, ASourceBeginsAfterTheBulletOfAList) {
  const Found found("• Mayor Anna Lind said the bridge would open in June.\n");
  EXPECT_EQ(found.lines(), "Mayor Anna Lind | said | the bridge would open in June\n");
}

TEST(ModelCandidates, ACueWithoutContentIsAnOpenClause) {
  const Found found("The council met on Monday.\n\nA spokesman for the builders said:\n");
  EXPECT_EQ(found.lines(), "");
  ASSERT_EQ(found.candidates.open_clauses.size(), 1U);
  const auto& clause = found.candidates.open_clauses[0];
  EXPECT_EQ(text_of(found.view, clause.cue).substr(0, 4), "said");
  ASSERT_TRUE(clause.source);
  EXPECT_EQ(text_of(found.view, *clause.source), "A spokesman for the builders");
}

TEST(ModelCandidates, TheSentenceBeforeAParagraphThatBeginsWithAMarkIsParsed) {
  const Found marked("Trees grow. The river rose.\n\n“Nice,” it read.\n");
  ASSERT_EQ(marked.view.parsed.size(), 3U);
  EXPECT_FALSE(marked.view.parsed[0]);
  EXPECT_TRUE(marked.view.parsed[1]);
  const Found plain("Trees grow. The river rose.\n\nNice, it was.\n");
  ASSERT_EQ(plain.view.parsed.size(), 3U);
  EXPECT_FALSE(plain.view.parsed[1]);
}

}  // namespace
}  // namespace quoth::attribution
