#include "attribution/rules/embedded_post.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

Strings found_in(const SmallArticle& article, std::vector<AttributionCandidate> candidates = {}) {
  return article.lines(apply_rule(find_embedded_posts, article.view(), std::move(candidates)));
}

constexpr const char* kSignature = "— Ann/NNP Lind/NNP ( @annlind ) May/NNP#date 4/CD#date";

TEST(EmbeddedPost, StandsBeforeItsSignature) {
  const std::string signature = kSignature;
  EXPECT_EQ(found_in(SmallArticle{"We act now . " + signature}),
            Strings{"Ann Lind | — | We act now ."});
  EXPECT_EQ(found_in(SmallArticle{"We act now . pic.twitter.com " + signature}),
            Strings{"Ann Lind | — | We act now ."});
  EXPECT_EQ(found_in(SmallArticle{"We act . " + signature + " We do not . — Bo ( @bo )"}),
            (Strings{"Ann Lind | — | We act .", "Bo | — | We do not ."}));
}

TEST(EmbeddedPost, StandsInTheParagraphAbove) {
  EXPECT_EQ(found_in(SmallArticle{"The town met .", "We act now .", kSignature}),
            Strings{"Ann Lind | — | We act now ."});
  EXPECT_EQ(found_in(SmallArticle{"She posted :", "We act now .", "So it is .", kSignature}),
            (Strings{"Ann Lind | — | We act now .", "Ann Lind | - | So it is ."}));
  EXPECT_EQ(found_in(SmallArticle{"[headline] We act now .", kSignature}), Strings{});
}

TEST(EmbeddedPost, HasAHandleAndAColon) {
  EXPECT_EQ(found_in(SmallArticle{"@annlind : we act now"}), Strings{"@annlind | : | we act now"});
  EXPECT_EQ(found_in(SmallArticle{std::string("@annlind : we act now ") + kSignature}),
            Strings{"Ann Lind | — | we act now"});
  EXPECT_EQ(found_in(SmallArticle{"@annlind : “ we act now ”"}), Strings{});
}

TEST(EmbeddedPost, StandsBelowANameAndAHandleWithItsTime) {
  EXPECT_EQ(found_in(SmallArticle{"Ann/NNP Lind/NNP @annlind", "We act now .",
                                  "[heading] May/NNP#date 4/CD#date"}),
            Strings{"Ann Lind | - | We act now ."});
  EXPECT_EQ(found_in(SmallArticle{"Ann/NNP Lind/NNP @annlind", "We act now .", "It is late ."}),
            Strings{});
  EXPECT_EQ(found_in(SmallArticle{"Ann/NNP Lind/NNP 👼 @annlind", "We act now .",
                                  "[heading] May/NNP#date 4/CD#date"}),
            Strings{"Ann Lind 👼 | - | We act now ."});
  EXPECT_EQ(found_in(SmallArticle{"Ann/NNP left/VBD @annlind", "We act now .",
                                  "[heading] May/NNP#date 4/CD#date"}),
            Strings{});
}

TEST(EmbeddedPost, StandsBelowAHandleOnALineOfItsOwn) {
  EXPECT_EQ(found_in(SmallArticle{"Ann/NNP Lind/NNP", "@annlind", "We act now .",
                                  "[heading] May/NNP#date 4/CD#date"}),
            Strings{"Ann Lind | - | We act now ."});
  EXPECT_EQ(found_in(SmallArticle{"Ann/NNP left/VBD", "@annlind", "We act now .",
                                  "[heading] May/NNP#date 4/CD#date"}),
            Strings{});
}

TEST(EmbeddedPost, IsWritten) {
  const SmallArticle article{std::string("We act now . ") + kSignature};
  const auto found = apply_rule(find_embedded_posts, article.view(), {});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].medium, Medium::writing);
  EXPECT_EQ(found[0].resolved_by, ResolvedBy::signature);
}

TEST(EmbeddedPost, NeedsADashANameAndAHandle) {
  EXPECT_EQ(found_in(SmallArticle{"We act now . Ann ( @annlind )"}), Strings{});
  EXPECT_EQ(found_in(SmallArticle{"We act now . — Ann ( Elm )"}), Strings{});
  EXPECT_EQ(found_in(SmallArticle{"We act now . — ( @annlind )"}), Strings{});
}

TEST(EmbeddedPost, IsLeftToTheLineThatIntroducesIt) {
  const SmallArticle article{"Ann said : We act now .", kSignature};
  AttributionCandidate told;
  told.source = article.at("Ann");
  told.cue = article.at("said");
  told.content = {{article.token("We"), article.token("now") + 2}};
  EXPECT_EQ(found_in(article, {told}), Strings{"Ann | said | We act now ."});
}

}  // namespace
}  // namespace quoth::attribution
