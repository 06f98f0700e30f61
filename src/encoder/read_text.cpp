#include "encoder/read_text.h"

#include <optional>

#include "model/feature_hash.h"

namespace quoth::encoder {
namespace {

void add_token(const Annotation& article, Index token, const WordPieces& word_pieces,
               ReadText& read) {
  const std::string_view word = article.text_of(article.tokens[token].span);
  read.tokens.push_back(token);
  read.offsets.push_back(static_cast<std::uint32_t>(read.pieces.size()));
  read.counts.push_back(static_cast<std::uint8_t>(word_pieces.append(word, read.pieces)));
  read.cases.push_back(case_class(word));
}

}  // namespace

ReadText read_text(const Annotation& article, const WordPieces& word_pieces) {
  ReadText read;
  std::optional<Index> paragraph;
  for (const Sentence& sentence : article.sentences) {
    const Paragraph& around = article.paragraphs[sentence.paragraph];
    if (around.role == Role::furniture || sentence.first_token == sentence.end_token) continue;
    if (paragraph != sentence.paragraph) {
      paragraph = sentence.paragraph;
      read.paragraphs.push_back({.hash = model::hash_text(article.text_of(around.span))});
    }
    const auto begin = static_cast<std::uint32_t>(read.tokens.size());
    for (Index token = sentence.first_token; token < sentence.end_token; ++token) {
      add_token(article, token, word_pieces, read);
    }
    read.paragraphs.back().sentences.push_back(
        {begin, static_cast<std::uint32_t>(read.tokens.size())});
  }
  return read;
}

}  // namespace quoth::encoder
