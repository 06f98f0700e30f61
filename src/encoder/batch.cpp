#include "encoder/batch.h"

#include <numeric>
#include <span>

#include "encoder/kernels.h"

namespace quoth::encoder {
namespace {

// The marks around the pieces of a window have no letters.
constexpr CaseClass kMarkCase = CaseClass::none;
constexpr std::size_t kMarks = 2;

ByteRow row_of(const ByteMatrix& matrix, std::size_t i) {
  return {matrix.row(i), matrix.scales[i]};
}

}  // namespace

std::size_t rows_of(const ReadText& read, const Window& window) {
  const auto counts = std::span(read.counts).subspan(window.tokens.begin, window.tokens.size());
  return std::accumulate(counts.begin(), counts.end(), kMarks);
}

void Batch::clear() {
  rows_ = 0;
  windows_.clear();
  tokens_.clear();
  first_rows_.clear();
}

void Batch::add(const Window& window) {
  WindowRows rows{.begin = rows_};
  const auto add = [&](PieceId piece, CaseClass letter_case) {
    add_piece(piece, letter_case, rows_ - rows.begin);
  };
  add(kFirstPiece, kMarkCase);
  for (std::uint32_t token = window.tokens.begin; token < window.tokens.end; ++token) {
    if (token == window.core.begin) rows.core_begin = rows_;
    if (token >= window.core.begin && token < window.core.end) {
      tokens_.push_back(token);
      first_rows_.push_back(rows_);
    }
    for (const PieceId piece : read_.pieces_of(token)) add(piece, read_.cases[token]);
    if (token + 1 == window.core.end) rows.core_end = rows_;
  }
  add(kLastPiece, kMarkCase);
  rows.end = rows_;
  windows_.push_back(rows);
}

void Batch::add_piece(PieceId piece, CaseClass letter_case, std::size_t position) {
  const std::size_t width = model_.width;
  const EmbeddingParts parts = {
      .word = row_of(model_.words, piece),
      .position = row_of(model_.places, position),
      .letter_case = model_.cases.data() + static_cast<std::size_t>(letter_case) * width,
      .guideline = model_.guidelines.data() + static_cast<std::size_t>(guideline_) * width};
  float* state = work_.state(rows_);
  kernels().embed(parts, width, state);
  kernels().layer_norm(state, width, {model_.norm.data(), model_.norm.data() + width});
  ++rows_;
}

}  // namespace quoth::encoder
