#include "attribution/attribution_candidates.h"

#include <gtest/gtest.h>

#include "attribution/told.h"
#include "model/embedded.h"

namespace quoth::attribution {
namespace {

// Drafts of a text by the built-in model. The texts are such that any sound model labels them.
struct Drafted {
  explicit Drafted(std::string text) : annotation(annotate(std::move(text))) {
    static const auto kModel = AttributionModel::load(*model::embedded("models/attribution.bin"));
    reading = AttributionView::of(annotation, kModel->cue_odds);
    drafts = draft_quotations(annotation, *kModel, reading);
  }
  std::string text_of(TokenSpan span) const {
    return std::string(
        annotation.text_of({annotation.tokens[static_cast<std::size_t>(span.first)].span.begin,
                            annotation.tokens[static_cast<std::size_t>(span.last)].span.end}));
  }
  // "source | cue | content / content", one line a draft.
  std::string lines() const {
    std::string lines;
    for (const Draft& draft : drafts) {
      lines += (draft.source ? text_of(*draft.source) : "-") + " | ";
      lines += draft.cue ? text_of(*draft.cue) : "-";
      for (const TokenSpan piece : draft.content) {
        lines += (piece == draft.content.front() ? " | " : " / ") + text_of(piece);
      }
      lines += '\n';
    }
    return lines;
  }

  Annotation annotation;
  AttributionView reading;
  std::vector<Draft> drafts;
};

TEST(Drafting, ModelsSayHowSureTheyAre) {
  const Drafted found("The mayor said the old bridge will close in May.\n");
  ASSERT_EQ(found.lines(), "The mayor | said | the old bridge will close in May\n");
  const Draft& draft = found.drafts[0];
  EXPECT_EQ(draft.origin, Origin::models);
  EXPECT_TRUE(draft.margins.told);
  EXPECT_GT(draft.margins.cue, 0);
  EXPECT_GT(draft.margins.source, 0);
  EXPECT_GT(draft.margins.content, 0);
  EXPECT_GE(draft.margins.link, 0);
}

TEST(Drafting, TakesTheMarksOfAContent) {
  EXPECT_EQ(Drafted("“We will close the bridge,” the mayor said.\n").lines(),
            "the mayor | said | “We will close the bridge,”\n");
}

TEST(Drafting, JoinsTheSentencesOfAQuotation) {
  EXPECT_EQ(Drafted("“We will close it,” the mayor said. “It is too old.”\n").lines(),
            "the mayor | said | “We will close it,” / “It is too old.”\n");
}

TEST(Drafting, AParagraphInMarksGoesOn) {
  const Drafted found("“We will close it,” the mayor said.\n\n“It is too old to be saved.”\n");
  ASSERT_EQ(
      found.lines(),
      "the mayor | said | “We will close it,”\nthe mayor | - | “It is too old to be saved.”\n");
  EXPECT_EQ(found.drafts[1].continues, std::size_t{0});
  EXPECT_EQ(found.drafts[1].resolved_by, ResolvedBy::continuation);
}

TEST(Drafting, AColonIntroducesTheNextParagraph) {
  const Drafted found("Late on Monday, the mayor of Elm said:\n\n“Old bridges have no friends.”\n");
  EXPECT_EQ(found.lines(), "the mayor of Elm | said | “Old bridges have no friends.”\n");
  EXPECT_EQ(found.drafts.at(0).origin, Origin::introduction);
}

TEST(Drafting, ASignatureGoesBeforeWhatTheModelsFind) {
  const Drafted found("“I think we said so. We want it back.” — Mary Lind\n");
  ASSERT_EQ(found.lines(), "Mary Lind | — | “I think we said so. We want it back.”\n");
  EXPECT_EQ(found.drafts[0].resolved_by, ResolvedBy::signature);
}

TEST(Drafting, MarksWithinMarksHaveTheirOwnReport) {
  const Drafted found("“Then he said, ‘Go home at once,’ and I left,” the mayor said.\n");
  ASSERT_EQ(found.lines(),
            "the mayor | said | “Then he said, ‘Go home at once,’ and I left,”\n"
            "he | said | ‘Go home at once,’\n");
  EXPECT_EQ(found.drafts[1].origin, Origin::nested);
}

TEST(Drafting, ParsesTheSentencesWithMarksAndThoseThatIntroduce) {
  const Drafted found("The mayor spoke late on Monday:\n\n“It is old,” she said.\n\nTrees grow.\n");
  ASSERT_EQ(found.reading.parsed.size(), 3U);
  EXPECT_TRUE(found.reading.parsed[0]);
  EXPECT_TRUE(found.reading.parsed[1]);
  EXPECT_FALSE(found.reading.parsed[2]);
}

TEST(Drafting, OfWordsThatNobodySaysIsEmpty) {
  EXPECT_EQ(Drafted("Trees grow near the old bridge.\n").lines(), "");
  EXPECT_EQ(Drafted("Old\n").lines(), "");
}

TEST(Drafting, ContentsAreInOrderAndDoNotOverlap) {
  const Drafted found(
      "“We act,” the mayor said, “and soon.” According to police, the road is shut. He added that "
      "“nobody” was hurt, calling it “a wonder”.\n");
  ASSERT_FALSE(found.drafts.empty());
  for (const Draft& draft : found.drafts) {
    ASSERT_FALSE(draft.content.empty());
    for (std::size_t i = 0; i < draft.content.size(); ++i) {
      EXPECT_LE(draft.content[i].first, draft.content[i].last);
      if (i == 0) continue;
      EXPECT_GT(draft.content[i].first, draft.content[i - 1].last);
    }
  }
}

}  // namespace
}  // namespace quoth::attribution
