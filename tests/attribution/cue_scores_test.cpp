#include "attribution/cue_scores.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"
#include "encoder/written_encoding.h"

namespace quoth::attribution {
namespace {

using encoder::Output;

TEST(CueScores, AreNoneWithoutAnEncoder) {
  const SmallArticle article{"ruled/VBD/rule out/RP"};
  EXPECT_TRUE(cue_scores(article.view(), Output::medium, {0, 2}).empty());
}

TEST(CueScores, AreTheMeansOfTheTokens) {
  SmallArticle article{"ruled/VBD/rule out/RP rain/NN"};
  encoder::WrittenEncoding written(3);
  written.label(Output::medium, 0, 3);
  written.label(Output::medium, 1, 1);
  written.label(Output::medium, 2, 2);
  const encoder::Encoding encoding = written.make();
  article.view().encoding = &encoding;
  const auto first = cue_scores(article.view(), Output::medium, {0, 1});
  const auto second = cue_scores(article.view(), Output::medium, {1, 2});
  const auto both = cue_scores(article.view(), Output::medium, {0, 2});
  ASSERT_EQ(both.size(), 4U);
  for (std::size_t label = 0; label < 4; ++label) {
    EXPECT_DOUBLE_EQ(both[label], (first[label] + second[label]) / 2) << label;
  }
  // Logarithms of chances.
  EXPECT_NEAR(first[3], 0, 0.01);
  EXPECT_LT(first[1], -5);
  EXPECT_NEAR(both[1], both[3], 1e-9);
  EXPECT_LT(both[2], both[1]);
  EXPECT_EQ(cue_scores(article.view(), Output::sign, {0, 2}).size(), 3U);
}

}  // namespace
}  // namespace quoth::attribution
