#include "attribution/quotations.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

AttributionCandidate with_content(std::vector<token::TokenRange> content) {
  AttributionCandidate candidate;
  candidate.content = std::move(content);
  return candidate;
}

TEST(Quotations, HaveTheBytesOfTheirTokens) {
  const SmallArticle article{"Ann/NNP said/VBD it falls", "Then | so"};
  AttributionCandidate candidate = with_content({{2, 4}});
  candidate.source = article.at("Ann");
  candidate.cue = article.at("said");
  candidate.type = QuotationType::mixed;
  candidate.medium = Medium::thought;
  candidate.confidence = 0.5F;
  candidate.resolved_by = ResolvedBy::signature;
  const auto found = quotations_of(article.view(), {candidate, with_content({{5, 6}})});
  ASSERT_EQ(found.size(), 2U);
  const Annotation& annotation = article.annotation();
  EXPECT_EQ(annotation.text_of(found[0].content.at(0)), "it falls");
  EXPECT_EQ(annotation.text_of(*found[0].source), "Ann");
  EXPECT_EQ(annotation.text_of(*found[0].cue), "said");
  EXPECT_EQ(found[0].type, QuotationType::mixed);
  EXPECT_EQ(found[0].medium, Medium::thought);
  EXPECT_EQ(found[0].confidence, 0.5F);
  EXPECT_EQ(found[0].resolved_by, ResolvedBy::signature);
  EXPECT_EQ(found[0].paragraph, 0U);
  EXPECT_FALSE(found[1].source || found[1].cue || found[1].continues || found[1].within);
  EXPECT_EQ(found[1].paragraph, 1U);
  EXPECT_EQ(found[1].sentence, 2U);
}

TEST(Quotations, AreInOrderTheLongerFirst) {
  const SmallArticle article{"a b c d e f"};
  AttributionCandidate last = with_content({{4, 5}});
  last.continues = 1;
  const auto found =
      quotations_of(article.view(),
                    {last, with_content({{0, 2}}), with_content({{0, 4}}), with_content({{1, 2}})});
  ASSERT_EQ(found.size(), 4U);
  std::vector<std::string> texts;
  for (const Quotation& each : found) {
    texts.emplace_back(article.annotation().text_of(each.content[0]));
  }
  EXPECT_EQ(texts, (std::vector<std::string>{"a b c d", "a b", "b", "e"}));
  EXPECT_EQ(found[3].continues, Index{1});
  EXPECT_EQ(found[1].within, Index{0});
  EXPECT_EQ(found[2].within, Index{1});  // the nearest
  EXPECT_FALSE(found[3].within);
}

TEST(Quotations, AreWithinAPieceNotBetweenPieces) {
  const SmallArticle article{"a b c d e f"};
  const auto found = quotations_of(
      article.view(),
      {with_content({{0, 2}, {4, 6}}), with_content({{2, 3}}), with_content({{4, 5}})});
  EXPECT_FALSE(found[1].within);
  EXPECT_EQ(found[2].within, Index{0});
}

TEST(Quotations, ASourceThatEndsInANameGetsAllOfIt) {
  const SmallArticle article{
      "Ann/NNP#person Lind/NNP#person and the Elm/NNP#misc Post/NNP#misc said so"};
  AttributionCandidate person = with_content({{7, 8}});
  person.source = article.at("Ann");
  AttributionCandidate other = with_content({{7, 8}});
  other.source = token::TokenRange{3, 5};
  const auto found = quotations_of(article.view(), {person, other});
  EXPECT_EQ(article.annotation().text_of(*found[0].source), "Ann Lind");
  EXPECT_EQ(article.annotation().text_of(*found[1].source), "the Elm");
}

TEST(Quotations, OfNothingAreNone) {
  const SmallArticle article{"a"};
  EXPECT_TRUE(quotations_of(article.view(), {}).empty());
}

}  // namespace
}  // namespace quoth::attribution
