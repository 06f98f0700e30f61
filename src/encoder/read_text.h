// What the encoder reads of an article: the tokens of all paragraphs but furniture, in pieces.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "encoder/case_class.h"
#include "encoder/windows.h"
#include "encoder/word_pieces.h"
#include "quoth/annotation.h"

namespace quoth::encoder {

// Columns by token, of those that are read.
struct ReadText {
  std::vector<Index> tokens;           // in the annotation
  std::vector<std::uint8_t> counts;    // pieces
  std::vector<std::uint32_t> offsets;  // of the first piece
  std::vector<CaseClass> cases;
  std::vector<PieceId> pieces;            // of all tokens, in order
  std::vector<ReadParagraph> paragraphs;  // those that have tokens

  std::span<const PieceId> pieces_of(std::uint32_t token) const {
    return std::span(pieces).subspan(offsets[token], counts[token]);
  }
};

// Reads text, paragraphs, sentences and tokens of the annotation.
ReadText read_text(const Annotation& article, const WordPieces& word_pieces);

}  // namespace quoth::encoder
