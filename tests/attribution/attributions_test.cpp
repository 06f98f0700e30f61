#include "attribution/attributions.h"

#include <gtest/gtest.h>

#include "attribution/candidate_line.h"
#include "attribution/quotation_lines.h"
#include "model/embedded.h"

namespace quoth::attribution {
namespace {

// Drafts of a text by the built-in model. The texts are such that any sound model labels them.
struct Found {
  explicit Found(std::string text)
      : annotation(annotate(std::move(text))),
        table(token::TokenTable::with_all_columns(annotation)) {
    static const auto kModel = AttributionModel::load(*model::embedded("models/attribution.bin"));
    view = AttributionView::of(table, kModel->cue_odds);
    candidates = find_attributions(*kModel, view);
  }
  // One line a candidate.
  std::string lines() const {
    std::string lines;
    for (const AttributionCandidate& candidate : candidates) {
      lines += candidate_line(view, candidate) + '\n';
    }
    return lines;
  }

  Annotation annotation;
  token::TokenTable table;
  AttributionView view;
  std::vector<AttributionCandidate> candidates;
};

TEST(Attributions, ModelsSayHowSureTheyAre) {
  const Found found("The mayor said the old bridge will close in May.\n");
  ASSERT_EQ(found.lines(), "The mayor | said | the old bridge will close in May\n");
  const AttributionCandidate& candidate = found.candidates[0];
  EXPECT_EQ(candidate.origin, Origin::models);
  EXPECT_TRUE(candidate.margins.known);
  EXPECT_GT(candidate.margins.cue, 0);
  EXPECT_GT(candidate.margins.source, 0);
  EXPECT_GT(candidate.margins.content, 0);
  EXPECT_GE(candidate.margins.link, 0);
}

TEST(Attributions, TakesTheMarksOfAContent) {
  EXPECT_EQ(Found("“We will close the bridge,” the mayor said.\n").lines(),
            "the mayor | said | “We will close the bridge,”\n");
}

TEST(Attributions, JoinsTheSentencesOfAQuotation) {
  EXPECT_EQ(Found("“We will close it,” the mayor said. “It is too old.”\n").lines(),
            "the mayor | said | “We will close it,” / “It is too old.”\n");
}

TEST(Attributions, AParagraphInMarksContinues) {
  const Found found("“We will close it,” the mayor said.\n\n“It is too old to be saved.”\n");
  ASSERT_EQ(
      found.lines(),
      "the mayor | said | “We will close it,”\nthe mayor | - | “It is too old to be saved.”\n");
  EXPECT_EQ(found.candidates[1].continues, std::size_t{0});
  EXPECT_EQ(found.candidates[1].resolved_by, ResolvedBy::continuation);
}

TEST(Attributions, AColonIntroducesTheNextParagraph) {
  const Found found("Late on Monday, the mayor of Elm said:\n\n“Old bridges have no friends.”\n");
  EXPECT_EQ(found.lines(), "the mayor of Elm | said: | “Old bridges have no friends.”\n");
  EXPECT_EQ(found.candidates.at(0).origin, Origin::introduction);
}

TEST(Attributions, ASignatureGoesBeforeWhatTheModelsFind) {
  const Found found("“I think we said so. We want it back.” — Mary Lind\n");
  ASSERT_EQ(found.lines(), "Mary Lind | — | “I think we said so. We want it back.”\n");
  EXPECT_EQ(found.candidates[0].resolved_by, ResolvedBy::signature);
}

TEST(Attributions, MarksWithinMarksHaveTheirOwnReport) {
  const Found found("“Then he said, ‘Go home at once,’ and I left,” the mayor said.\n");
  ASSERT_EQ(found.lines(),
            "the mayor | said | “Then he said, ‘Go home at once,’ and I left,”\n"
            "he | said | ‘Go home at once,’\n");
  EXPECT_EQ(found.candidates[1].origin, Origin::nested);
}

TEST(Attributions, ParsesTheSentencesWithMarksAndThoseThatIntroduce) {
  const Found found("The mayor spoke late on Monday:\n\n“It is old,” she said.\n\nTrees grow.\n");
  ASSERT_EQ(found.view.parsed.size(), 3U);
  EXPECT_TRUE(found.view.parsed[0]);
  EXPECT_TRUE(found.view.parsed[1]);
  EXPECT_FALSE(found.view.parsed[2]);
}

TEST(Attributions, OfWordsThatNobodySaysIsEmpty) {
  EXPECT_EQ(Found("Trees grow near the old bridge.\n").lines(), "");
  EXPECT_EQ(Found("Old\n").lines(), "");
}

TEST(Attributions, ContentsAreInOrderAndDoNotOverlap) {
  const Found found(
      "“We act,” the mayor said, “and soon.” According to police, the road is shut. He added that "
      "“nobody” was hurt, calling it “a wonder”.\n");
  ASSERT_FALSE(found.candidates.empty());
  for (const AttributionCandidate& candidate : found.candidates) {
    ASSERT_FALSE(candidate.content.empty());
    for (std::size_t i = 0; i < candidate.content.size(); ++i) {
      EXPECT_FALSE(candidate.content[i].empty());
      if (i == 0) continue;
      EXPECT_GE(candidate.content[i].begin, candidate.content[i - 1].end);
    }
  }
}

}  // namespace
}  // namespace quoth::attribution
