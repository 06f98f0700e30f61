// Words and sentences, divided as in Universal Dependencies' English treebanks.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/annotation.h"
#include "token/sentences.h"

namespace quoth::token {

struct Tokenized {
  std::vector<Token> tokens;  // spans only
  std::vector<Sentence> sentences;
};

// Every character of a paragraph that is not white space is in one token of one sentence.
Tokenized tokenize(std::string_view text, const std::vector<Paragraph>& paragraphs,
                   const SentenceFinder& sentences = SentenceFinder::built_in());

}  // namespace quoth::token
