#include "token/tokenizer.h"

#include "token/sentence_features.h"
#include "token/word_breaks.h"

namespace quoth::token {

Tokenized tokenize(std::string_view text, const std::vector<Paragraph>& paragraphs,
                   const SentenceFinder& sentences) {
  Tokenized result;
  result.tokens.reserve(text.size() / 5);
  result.sentences.reserve(text.size() / 100);
  std::vector<Index> ends;
  ends.reserve(paragraphs.size());
  for (const Paragraph& paragraph : paragraphs) {
    find_words(text, paragraph.span, result.tokens);
    ends.push_back(static_cast<Index>(result.tokens.size()));
  }
  const bool lower_case = begins_in_lower_case(text, result.tokens);
  Index first = 0;
  for (Index i = 0; i < paragraphs.size(); ++i) {
    sentences.find(text, result.tokens, {first, ends[i]}, i, lower_case, result.sentences);
    first = ends[i];
  }
  return result;
}

}  // namespace quoth::token
