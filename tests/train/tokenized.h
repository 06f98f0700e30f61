// An annotation up to its tokens, for tests of the corpus readers.
#pragma once

#include <string>
#include <utility>

#include "quoth/annotation.h"
#include "text/layout.h"
#include "token/tokenizer.h"

namespace quoth::train {

inline Annotation tokenized(const std::string& name, const std::string& text) {
  Annotation annotation;
  annotation.id = name;
  annotation.text = text;
  annotation.paragraphs = text::find_paragraphs(text);
  token::Tokenized found = token::tokenize(text, annotation.paragraphs);
  annotation.tokens = std::move(found.tokens);
  annotation.sentences = std::move(found.sentences);
  return annotation;
}

}  // namespace quoth::train
