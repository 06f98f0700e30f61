#include "token/token_search.h"

#include <gtest/gtest.h>

namespace quoth::token {
namespace {

// "Ab, cd. Ef" in two sentences.
Annotation article() {
  Annotation article;
  article.text = "Ab, cd. Ef";
  for (const Span span : {Span{0, 2}, Span{2, 3}, Span{4, 6}, Span{6, 7}, Span{8, 10}}) {
    article.tokens.push_back({.span = span});
  }
  article.sentences.resize(2);
  article.sentences[0].first_token = 0;
  article.sentences[0].end_token = 4;
  article.sentences[1].first_token = 4;
  article.sentences[1].end_token = 5;
  return article;
}

TEST(TokenSearch, FindsTheTokensThatBeginInARange) {
  const struct {
    Span span;
    TokenRange tokens;
  } kCases[] = {{{0, 10}, {0, 5}}, {{0, 2}, {0, 1}},  {{1, 5}, {1, 3}}, {{3, 4}, {2, 2}},
                {{4, 4}, {2, 2}},  {{9, 10}, {5, 5}}, {{8, 9}, {4, 5}}};
  for (const auto& [span, tokens] : kCases) {
    EXPECT_EQ(tokens_in(article(), span), tokens) << span.begin << '-' << span.end;
  }
}

TEST(TokenSearch, FindsTheSentenceOfAToken) {
  EXPECT_EQ(sentence_of(article(), 0), (TokenRange{0, 4}));
  EXPECT_EQ(sentence_of(article(), 3), (TokenRange{0, 4}));
  EXPECT_EQ(sentence_of(article(), 4), (TokenRange{4, 5}));
}

TEST(TokenSearch, GivesTheBytesOfTokens) {
  EXPECT_EQ(span_of(article(), {1, 3}), (Span{2, 6}));
  EXPECT_EQ(span_of(article(), {4, 5}), (Span{8, 10}));
}

}  // namespace
}  // namespace quoth::token
