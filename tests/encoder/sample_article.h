// Annotations as the encoder gets them, for tests.
#pragma once

#include <string>

#include "quoth/annotation.h"
#include "text/layout.h"
#include "token/tokenizer.h"

namespace quoth::encoder {

// Text, paragraphs, sentences and tokens.
inline Annotation sample_article(std::string text) {
  Annotation article;
  article.text = std::move(text);
  article.paragraphs = text::find_paragraphs(article.text);
  auto tokenized = token::tokenize(article.text, article.paragraphs);
  article.tokens = std::move(tokenized.tokens);
  article.sentences = std::move(tokenized.sentences);
  return article;
}

}  // namespace quoth::encoder
