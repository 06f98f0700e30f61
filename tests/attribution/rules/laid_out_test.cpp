#include "attribution/rules/laid_out.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

AttributionCandidate candidate_at(token::TokenRange content) {
  AttributionCandidate candidate;
  candidate.content = {content};
  return candidate;
}

// “ a b c d ” / “ e ” — Ann
struct Laid {
  SmallArticle article{"“ a ‘ b ’ c d ”", "“ e ” — Ann f"};
  LaidOutQuotation quotation{
      {0, 13}, {{0, 8}, {8, 11}}, token::TokenRange{11, 12}, token::TokenRange{12, 13}};

  std::vector<AttributionCandidate> with(Layout layout,
                                         std::vector<AttributionCandidate> candidates) const {
    return add_laid_out(article.view(), {quotation}, layout, {std::move(candidates), {}})
        .attributions;
  }
};

TEST(LaidOut, EachPieceContinuesTheOneBefore) {
  const Laid laid;
  for (const Layout layout : {Layout::signature, Layout::transcript}) {
    const auto found = laid.with(layout, {candidate_at({13, 14})});
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[1].content, (std::vector<token::TokenRange>{{0, 8}}));
    EXPECT_EQ(found[1].cue, laid.quotation.cue);
    EXPECT_EQ(found[1].source, laid.quotation.source);
    EXPECT_FALSE(found[1].continues);
    EXPECT_EQ(found[2].content, (std::vector<token::TokenRange>{{8, 11}}));
    EXPECT_FALSE(found[2].cue);
    EXPECT_EQ(found[2].source, laid.quotation.source);
    EXPECT_EQ(found[2].continues, std::size_t{1});
    EXPECT_TRUE(found[1].is_laid_out());
    EXPECT_TRUE(found[2].is_laid_out());
  }
}

TEST(LaidOut, KeepsWhatIsToldOfSomebodyElse) {
  const SmallArticle article{
      "LIND : The mayor said/VBD/say it is/VBZ late . I/PRP say/VBP/say so ."};
  const LaidOutQuotation turn{{0, 13}, {{2, 13}}, token::TokenRange{1, 2}, token::TokenRange{0, 1}};
  AttributionCandidate mayor = candidate_at({5, 8});
  mayor.source = token::TokenRange{2, 4};
  mayor.cue = token::TokenRange{4, 5};
  AttributionCandidate own = candidate_at({11, 12});
  own.source = token::TokenRange{9, 10};
  own.cue = token::TokenRange{10, 11};
  const auto found =
      add_laid_out(article.view(), {turn}, Layout::transcript, {{mayor, own}, {}}).attributions;
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(article.line(found[0]), "The mayor | said | it is late");
}

TEST(LaidOut, SaysHowTheSpeakerIsKnown) {
  const Laid laid;
  const auto is_signed = laid.with(Layout::signature, {});
  EXPECT_EQ(is_signed[0].resolved_by, ResolvedBy::signature);
  EXPECT_EQ(is_signed[1].resolved_by, ResolvedBy::signature);
  EXPECT_EQ(is_signed[0].origin, Origin::models);
  const auto turns = laid.with(Layout::transcript, {});
  EXPECT_EQ(turns[0].resolved_by, ResolvedBy::none);
  EXPECT_EQ(turns[1].resolved_by, ResolvedBy::continuation);
  EXPECT_EQ(turns[0].origin, Origin::transcript);
  const auto block = laid.with(Layout::block, {});
  EXPECT_EQ(block[1].resolved_by, ResolvedBy::continuation);
  EXPECT_EQ(block[0].origin, Origin::block);
}

TEST(LaidOut, CandidatesThatBeginInItAreDroppedUnlessTheyAreInMarksWithin) {
  const Laid laid;
  const struct {
    const char* name;
    token::TokenRange content;
    bool stays;
  } cases[] = {
      {"in a piece", {1, 2}, false},
      {"all of a piece", {0, 8}, false},
      {"in marks within a piece", {3, 4}, true},
      {"a mark within a piece", {2, 5}, true},
      {"in the signature", {12, 13}, false},
      {"after it", {13, 14}, true},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(laid.with(Layout::signature, {candidate_at(test.content)}).size(),
              test.stays ? 3U : 2U);
  }
}

TEST(LaidOut, OfNothingChangesNothing) {
  const Laid laid;
  const auto found =
      add_laid_out(laid.article.view(), {}, Layout::signature, {{candidate_at({0, 1})}, {}});
  EXPECT_EQ(found.attributions.size(), 1U);
}

TEST(LaidOut, SpeechIsInBodiesItemsAndHeadings) {
  const SmallArticle article{"[headline] a", "[standfirst] b", "[heading] c",  "d",
                             "[item] e",     "[caption] f",    "[signature] g"};
  std::vector<bool> may;
  for (const ParagraphRange& paragraph : article.view().paragraphs) {
    may.push_back(may_have_speech(article.view(), paragraph));
  }
  EXPECT_EQ(may, (std::vector<bool>{false, false, true, true, true, false, false}));
}

}  // namespace
}  // namespace quoth::attribution
