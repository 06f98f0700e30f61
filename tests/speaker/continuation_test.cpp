#include "speaker/continuation.h"

#include <gtest/gtest.h>

namespace quoth::speaker {
namespace {

Quotation direct(Index paragraph) {
  Quotation quotation;
  quotation.type = QuotationType::direct;
  quotation.paragraph = paragraph;
  return quotation;
}

// Whom the second of two quotations has, if the first one is of referent 0.
Reference second(const Quotation& first, const Quotation& next) {
  Annotation article;
  article.quotations = {first, next};
  return with_continuations(article, {{0, ResolvedBy::name}, {}}).at(1);
}

TEST(Continuation, OfADirectQuotationIsRightBefore) {
  const Reference same = second(direct(0), direct(0));
  EXPECT_EQ(same.referent, 0U);
  EXPECT_EQ(same.by, ResolvedBy::continuation);
  EXPECT_EQ(second(direct(0), direct(1)).referent, 0U);
  EXPECT_EQ(second(direct(0), direct(2)).referent, kNone);
}

TEST(Continuation, NeedsMarksOnBothSidesAndNoWordsOfItsOwn) {
  Quotation mixed = direct(0);
  mixed.type = QuotationType::mixed;
  Quotation indirect = direct(0);
  indirect.type = QuotationType::indirect;
  EXPECT_EQ(second(mixed, direct(0)).referent, 0U);
  EXPECT_EQ(second(indirect, direct(0)).referent, kNone);
  EXPECT_EQ(second(direct(0), mixed).referent, kNone);
  EXPECT_EQ(second(direct(0), indirect).referent, kNone);
  Quotation with_source = direct(0);
  with_source.source = Span{0, 1};
  EXPECT_EQ(second(direct(0), with_source).referent, kNone);
  Quotation with_cue = direct(0);
  with_cue.cue = Span{0, 1};
  EXPECT_EQ(second(direct(0), with_cue).referent, kNone);
}

TEST(Continuation, OfWordsAmidASentenceIsNone) {
  Annotation article;
  article.text = "“So.” The sign says “no”";
  article.sentences = {{{0, 9}, 0, 0, 0}, {{10, 28}, 0, 0, 0}};
  article.quoted = {{{0, 9}}, {{10, 28}}};
  article.quotations = {direct(0), direct(0)};
  article.quotations[1].sentence = 1;
  const auto referent = [&](std::uint32_t begin) {
    article.quotations[1].content = {{begin, 28}};
    return with_continuations(article, {{0, ResolvedBy::name}, {}}).at(1).referent;
  };
  EXPECT_EQ(referent(10), 0U);
  EXPECT_EQ(referent(24), kNone);
}

TEST(Continuation, OfAQuestionWithoutMarksIsNone) {
  Annotation article;
  article.quotations = {direct(0), direct(1)};
  article.quotations[1].content = {{12, 20}};
  const auto referent = [&] {
    return with_continuations(article, {{0, ResolvedBy::name}, {}}, 6)[1].referent;
  };
  EXPECT_EQ(referent(), kNone);
  article.quoted = {{{12, 20}}};
  EXPECT_EQ(referent(), 0U);
}

TEST(Continuation, OfATitleIsNone) {
  Annotation article;
  article.paragraphs = {{{0, 1}}, {{2, 3}}};
  article.quotations = {direct(0), direct(1)};
  const auto referent = [&](Role role) {
    article.paragraphs[1].role = role;
    return with_continuations(article, {{5, ResolvedBy::name}, {}}, 6)[1].referent;
  };
  EXPECT_EQ(referent(Role::body), 5U);
  EXPECT_EQ(referent(Role::heading), kNone);
}

TEST(Continuation, SaysMoreThanAPronoun) {
  Annotation article;
  article.quotations = {direct(0), direct(1)};
  article.quotations[1].continues = 0;
  const auto by = [&](ResolvedBy second) {
    return with_continuations(article, {{5, ResolvedBy::name}, {6, second}})[1].referent;
  };
  EXPECT_EQ(by(ResolvedBy::pronoun), 5U);
  EXPECT_EQ(by(ResolvedBy::name), 6U);
}

TEST(Continuation, IsTheQuotationThatIsMarkedAsContinued) {
  Annotation article;
  article.quotations = {direct(0), direct(4), direct(9)};
  article.quotations[2].continues = 0;
  const auto references =
      with_continuations(article, {{5, ResolvedBy::name}, {6, ResolvedBy::title}, {}});
  EXPECT_EQ(references[2].referent, 5U);
  EXPECT_EQ(references[2].by, ResolvedBy::continuation);
}

TEST(Continuation, OfALaterQuotationIsNone) {
  Annotation article;
  article.quotations = {direct(0), direct(9)};
  article.quotations[0].continues = 1;
  EXPECT_EQ(with_continuations(article, {{}, {5, ResolvedBy::name}}).at(0).referent, kNone);
}

TEST(Continuation, ChangesNoReferenceThatIsThere) {
  Annotation article;
  article.quotations = {direct(0), direct(0)};
  const auto references =
      with_continuations(article, {{0, ResolvedBy::name}, {1, ResolvedBy::pronoun}});
  EXPECT_EQ(references[1].referent, 1U);
  EXPECT_EQ(references[1].by, ResolvedBy::pronoun);
}

TEST(Continuation, GoesFurtherWhereAModelJudgesIt) {
  Annotation article;
  article.quotations = {direct(0), direct(4), direct(5), direct(12)};
  const std::vector<Reference> sources = {{0, ResolvedBy::title, 1, 0, "mayor"}, {}, {}, {}};
  const auto near = with_continuations(article, sources);
  EXPECT_EQ(near[1].referent, kNone);
  const auto far = with_continuations(article, sources, 6);
  EXPECT_EQ(far[1].referent, 0U);
  EXPECT_EQ(far[1].apart, 4U);
  EXPECT_EQ(far[1].description, "");
  EXPECT_EQ(far[2].apart, 5U);
  EXPECT_EQ(far[3].referent, kNone);
}

}  // namespace
}  // namespace quoth::speaker
