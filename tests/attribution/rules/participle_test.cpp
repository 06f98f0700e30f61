#include "attribution/rules/participle.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// Of the content from the third word on.
std::vector<AttributionCandidate> split(std::string_view text) {
  const SmallArticle article{text};
  AttributionCandidate candidate;
  candidate.source = token::TokenRange{0, 1};
  candidate.cue = token::TokenRange{1, 2};
  candidate.content = {{2, article.view().size()}};
  return apply_rule(split_at_participles, article.view(), {candidate});
}

TEST(Participle, WithWordsInMarksBeginsAQuotation) {
  const auto candidates = split("She finds it empty , calling it “ dull ”");
  ASSERT_EQ(candidates.size(), 2U);
  EXPECT_EQ(candidates[0].content, (std::vector<token::TokenRange>{{2, 4}}));
  EXPECT_EQ(candidates[1].content, (std::vector<token::TokenRange>{{6, 10}}));
  EXPECT_EQ(candidates[1].cue, (token::TokenRange{5, 6}));
  EXPECT_EQ(candidates[1].source, candidates[0].source);
}

TEST(Participle, WithoutMarksStays) {
  EXPECT_EQ(split("She finds it empty , calling it dull").size(), 1U);
}

TEST(Participle, OfAnotherKindStays) {
  EXPECT_EQ(split("She says it fell , breaking “ Old Tom ”").size(), 1U);
}

// --- sentences written with their words

using Strings = std::vector<std::string>;

// One candidate of "She | finds | …", the rest of the sentence.
struct Found {
  explicit Found(std::string_view text) : article{text} {
    AttributionCandidate candidate;
    candidate.source = token::TokenRange{0, 1};
    candidate.cue = token::TokenRange{1, 2};
    candidate.content = {{2, article.view().size()}};
    candidates = {candidate};
  }
  Strings lines() {
    candidates = apply_rule(split_at_participles, article.view(), candidates);
    return article.lines(candidates);
  }
  SmallArticle article;
  std::vector<AttributionCandidate> candidates;
};

TEST(Participle, SplitsAContentWhereMarksAreNear) {
  const struct {
    const char* name;
    const char* text;
    Strings candidates;
  } cases[] = {
      {"at once",
       "She finds it dull , calling “ old ”",
       {"She | finds | it dull", "She | calling | “ old ”"}},
      {"five words on",
       "She finds it dull , calling a b c d “ old ”",
       {"She | finds | it dull", "She | calling | a b c d “ old ”"}},
      {"six words on",
       "She finds it dull , calling a b c d e “ old ”",
       {"She | finds | it dull , calling a b c d e “ old ”"}},
      {"without a comma",
       "She finds it dull calling it “ old ”",
       {"She | finds | it dull calling it “ old ”"}},
      {"with a word after the comma",
       "She finds it dull , so calling it “ old ”",
       {"She | finds | it dull , so calling it “ old ”"}},
      {"with a comma within marks",
       "She finds “ it dull , calling it ” “ old ”",
       {"She | finds | “ it dull , calling it ” “ old ”"}},
      {"at the beginning of the content",
       "She finds , calling it “ old ”",
       {"She | finds | , calling it “ old ”"}},
      {"the second of two commas",
       "She finds it dull , and grey , calling it “ old ”",
       {"She | finds | it dull , and grey", "She | calling | it “ old ”"}},
      {"the first of two participles",
       "She finds it dull , calling it “ old ” , adding it is “ grey ”",
       {"She | finds | it dull", "She | calling | it “ old ”", "She | adding | it is “ grey ”"}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(Found(test.text).lines(), test.candidates);
  }
}

TEST(Participle, OfACandidateWithoutSourceOrCueStays) {
  Found without_source("She finds it dull , calling it “ old ”");
  without_source.candidates[0].source.reset();
  EXPECT_EQ(without_source.lines().size(), 1U);
  Found without_cue("She finds it dull , calling it “ old ”");
  without_cue.candidates[0].cue.reset();
  EXPECT_EQ(without_cue.lines().size(), 1U);
}

TEST(Participle, BeforeTheCueOfItsCandidateStays) {
  Found found("She finds it dull , calling it “ old ”");
  found.candidates[0].cue = found.article.at("calling");
  EXPECT_EQ(found.lines().size(), 1U);
}

TEST(Participle, OfAnEarlierPieceStays) {
  Found found("She finds it dull , calling it “ old ” . so");
  found.candidates[0].content = {{2, found.article.token("”") + 1}, found.article.at("so")};
  EXPECT_EQ(found.lines().size(), 1U);
}

TEST(Participle, OfNoCandidatesStaysNone) {
  EXPECT_TRUE(apply_rule(split_at_participles, AttributionView(), {}).empty());
}

}  // namespace
}  // namespace quoth::attribution
