#include "token/token_search.h"

#include <algorithm>

namespace quoth::token {

TokenRange tokens_in(const Annotation& article, Span span) {
  const auto& tokens = article.tokens;
  const auto begin_of = [](const Token& token) { return token.span.begin; };
  const auto first = std::ranges::lower_bound(tokens, span.begin, {}, begin_of);
  const auto last = std::ranges::lower_bound(first, tokens.end(), span.end, {}, begin_of);
  return {static_cast<Index>(first - tokens.begin()), static_cast<Index>(last - tokens.begin())};
}

TokenRange sentence_of(const Annotation& article, Index token) {
  const auto after = std::ranges::upper_bound(article.sentences, token, {}, &Sentence::first_token);
  const Sentence& sentence = *(after - 1);
  return {sentence.first_token, sentence.end_token};
}

Span span_of(const Annotation& article, TokenRange tokens) {
  return {article.tokens[tokens.begin].span.begin, article.tokens[tokens.end - 1].span.end};
}

}  // namespace quoth::token
