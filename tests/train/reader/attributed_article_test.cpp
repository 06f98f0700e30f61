#include "train/reader/attributed_article.h"

#include <gtest/gtest.h>

#include "attribution/label_constants.h"

namespace quoth::train {
namespace {

using attribution::Part;
using attribution::SpanPlace;

TEST(FoldOf, IsTheChecksumOfTheFile) {
  EXPECT_EQ(fold_of("one", 1), 0U);
  // CRC-32 of "one.txt" and "two.txt", as zlib gives them everywhere.
  EXPECT_EQ(fold_of("one", 1000), 815U);
  EXPECT_EQ(fold_of("two", 1000), 409U);
}

TEST(TokensIn, AreThoseThatOverlapAPiece) {
  const std::vector<Span> tokens = {{0, 3}, {4, 8}, {8, 9}, {10, 12}};
  EXPECT_EQ(tokens_in(tokens, {{4, 8}}), (std::vector<Index>{1}));
  EXPECT_EQ(tokens_in(tokens, {{2, 5}, {10, 11}}), (std::vector<Index>{0, 1, 3}));
  EXPECT_TRUE(tokens_in(tokens, {{3, 4}}).empty());
  EXPECT_TRUE(tokens_in(tokens, {}).empty());
}

TEST(LabelsOf, CuesTakePrecedenceThenSources) {
  Annotation annotation;
  annotation.text = "a b c d";
  for (std::uint32_t i = 0; i < 4; ++i) annotation.tokens.push_back({.span = {2 * i, 2 * i + 1}});
  annotation.sentences.push_back({{0, 7}, 0, 4, 0});
  const std::vector<Span> tokens = code_point_spans(annotation);
  const auto labels =
      labels_of(annotation, tokens,
                {{Part::cue, {{2, 3}}}, {Part::source, {{0, 3}}}, {Part::content, {{0, 7}}}});
  EXPECT_EQ(
      labels,
      (std::vector<attribution::SpanLabel>{
          make_label(Part::source, SpanPlace::single), make_label(Part::cue, SpanPlace::single),
          make_label(Part::content, SpanPlace::begin), make_label(Part::content, SpanPlace::end)}));
}

TEST(CodePointSpans, CountCodePoints) {
  Annotation annotation;
  annotation.text = "é b";
  annotation.tokens = {{.span = {0, 2}}, {.span = {3, 4}}};
  EXPECT_EQ(code_point_spans(annotation), (std::vector<Span>{{0, 1}, {2, 3}}));
}

}  // namespace
}  // namespace quoth::train
