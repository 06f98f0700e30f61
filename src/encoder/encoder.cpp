#include "encoder/encoder.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <vector>

#include "encoder/calling_thread.h"
#include "encoder/kernels.h"
#include "encoder/layers.h"
#include "encoder/read_text.h"
#include "encoder/windows.h"
#include "encoder/word_pieces.h"
#include "model/embedded.h"
#include "model/model_file.h"

namespace quoth::encoder {
namespace {

// Pieces that are computed together: the weights are read from memory once for all of them.
constexpr std::size_t kBatchRows = 1024;

// The marks around the pieces of a window have no letters, as their tokens would.
constexpr CaseClass kMarkCase = CaseClass::none;

// What is made of a model at its first use.
struct Ready {
  explicit Ready(const EncoderModel& model) : word_pieces(model.vocabulary), layers(model) {}

  WordPieces word_pieces;
  Layers layers;
};

// Windows that are computed together.
class Batch {
 public:
  Batch(const EncoderModel& model, const ReadText& read, Guideline guideline, Workspace& work)
      : model_(model), read_(read), guideline_(guideline), work_(work) {}

  std::size_t rows() const { return rows_; }
  const std::vector<WindowRows>& windows() const { return windows_; }
  // The rows of the first pieces of core tokens, and the tokens, by place in ReadText.
  const std::vector<std::size_t>& wanted() const { return wanted_; }
  const std::vector<std::uint32_t>& tokens() const { return tokens_; }

  void clear() {
    rows_ = 0;
    windows_.clear();
    wanted_.clear();
    tokens_.clear();
  }

  // Writes the embeddings of a window's pieces.
  void add(const Window& window) {
    WindowRows rows{.begin = rows_};
    add_piece(kFirstPiece, kMarkCase, rows.begin);
    for (std::uint32_t token = window.tokens.begin; token < window.tokens.end; ++token) {
      if (token == window.core.begin) rows.core_begin = rows_;
      if (token >= window.core.begin && token < window.core.end) {
        wanted_.push_back(rows_);
        tokens_.push_back(token);
      }
      for (const PieceId piece : read_.pieces_of(token)) {
        add_piece(piece, read_.cases[token], rows.begin);
      }
      if (token + 1 == window.core.end) rows.core_end = rows_;
    }
    add_piece(kLastPiece, kMarkCase, rows.begin);
    rows.end = rows_;
    windows_.push_back(rows);
  }

 private:
  static ByteRow row_of(const ByteMatrix& matrix, std::size_t i) {
    return {matrix.row(i), matrix.scales[i]};
  }
  void add_piece(PieceId piece, CaseClass letter_case, std::size_t window) {
    const std::size_t width = model_.width;
    const EmbeddingParts parts = {
        .word = row_of(model_.words, piece),
        .position = row_of(model_.places, rows_ - window),
        .letter_case = model_.cases.data() + static_cast<std::size_t>(letter_case) * width,
        .guideline = model_.guidelines.data() + static_cast<std::size_t>(guideline_) * width};
    kernels().embed(parts, width, work_.state(rows_));
    kernels().layer_norm(work_.state(rows_), width,
                         {model_.norm.data(), model_.norm.data() + width});
    ++rows_;
  }

  const EncoderModel& model_;
  const ReadText& read_;
  Guideline guideline_;
  Workspace& work_;
  std::size_t rows_ = 0;
  std::vector<WindowRows> windows_;
  std::vector<std::size_t> wanted_;
  std::vector<std::uint32_t> tokens_;
};

std::size_t pieces_of(const ReadText& read, const Window& window) {
  const auto counts = std::span(read.counts).subspan(window.tokens.begin, window.tokens.size());
  std::size_t pieces = 2;  // the marks
  for (const std::uint8_t count : counts) pieces += count;
  return pieces;
}

// The rows that batches of these windows need.
std::size_t rows_for(const ReadText& read, const std::vector<Window>& windows, std::size_t most) {
  std::size_t rows = 0;
  for (const Window& window : windows) {
    if (rows >= most) break;
    rows += pieces_of(read, window);
  }
  return std::min(rows, most);
}

}  // namespace

struct Encoder::Shared {
  std::string_view bytes;
  EncoderModel model;

  const Ready& ready() const {
    std::call_once(once_, [&] {
      const CallingThreadOnly scope;
      ready_ = std::make_unique<Ready>(model);
    });
    return *ready_;
  }

 private:
  mutable std::once_flag once_;
  mutable std::unique_ptr<const Ready> ready_;
};

std::optional<Encoder> Encoder::built_in() {
  const auto bytes = embedded("models/encoder.bin");
  if (!bytes) return std::nullopt;
  auto encoder = load(*bytes);
  if (!encoder) {
    std::fprintf(stderr, "quoth: the built-in encoder %s\n", encoder.error().reason.c_str());
    std::abort();
  }
  return *std::move(encoder);
}

Result<Encoder> Encoder::load(std::string_view bytes) {
  auto model = EncoderModel::open(bytes);
  if (!model) return model.error();
  auto shared = std::make_shared<Shared>();
  shared->bytes = bytes;
  shared->model = *std::move(model);
  return Encoder(std::move(shared));
}

const EncoderModel& Encoder::model() const { return shared_->model; }

std::optional<Error> Encoder::damage() const {
  const auto file = ModelFile::open(shared_->bytes);
  if (!file) return file.error();
  if (auto damage = file->damage()) return damage;
  return shared_->model.damage();
}

Encoding Encoder::encode(const Annotation& article, Guideline guideline) const {
  // The encoding shares the model's owner.
  Encoding encoding({shared_, &shared_->model}, article.tokens.size());
  const Ready& ready = shared_->ready();
  const ReadText read = read_text(article, ready.word_pieces);
  const auto windows = find_windows(read.paragraphs, read.counts, model().sizes);
  if (windows.empty()) return encoding;

  const CallingThreadOnly scope;
  const std::size_t window = model().sizes.window;
  const std::size_t most = std::max(kBatchRows, window);
  Workspace work(model(), ready.layers.engine(), rows_for(read, windows, most), window);
  Batch batch(model(), read, guideline, work);
  const auto run = [&] {
    ready.layers.run(batch.windows(), batch.wanted(), work);
    for (std::size_t i = 0; i < batch.tokens().size(); ++i) {
      encoding.add(read.tokens[batch.tokens()[i]], work.state(i));
    }
    batch.clear();
  };
  for (const Window& next : windows) {
    if (batch.rows() + pieces_of(read, next) > most) run();
    batch.add(next);
  }
  run();
  return encoding;
}

}  // namespace quoth::encoder
