// The pieces of several windows, which are computed together.
#pragma once

#include <cstdint>
#include <vector>

#include "encoder/encoder_model.h"
#include "encoder/layers.h"
#include "encoder/read_text.h"
#include "encoder/windows.h"

namespace quoth::encoder {

// How many pieces a window is, with the marks of its beginning and end.
std::size_t rows_of(const ReadText& read, const Window& window);

// A row of the workspace is a piece. All that it is made of must outlive it. One thread.
class Batch {
 public:
  Batch(const EncoderModel& model, const ReadText& read, Guideline guideline, Workspace& work)
      : model_(model), read_(read), guideline_(guideline), work_(work) {}

  // Writes the embeddings of a window's pieces after those that are there; the workspace must have
  // rows for them.
  void add(const Window& window);
  void clear();

  std::size_t rows() const { return rows_; }
  const std::vector<WindowRows>& windows() const { return windows_; }
  // The core tokens of the windows, by place in ReadText, and the rows of their first pieces.
  const std::vector<std::uint32_t>& tokens() const { return tokens_; }
  const std::vector<std::size_t>& first_rows() const { return first_rows_; }

 private:
  void add_piece(PieceId piece, CaseClass letter_case, std::size_t position);

  const EncoderModel& model_;
  const ReadText& read_;
  Guideline guideline_;
  Workspace& work_;
  std::size_t rows_ = 0;
  std::vector<WindowRows> windows_;
  std::vector<std::uint32_t> tokens_;
  std::vector<std::size_t> first_rows_;
};

}  // namespace quoth::encoder
