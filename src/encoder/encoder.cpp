#include "encoder/encoder.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <vector>

#include "encoder/batch.h"
#include "encoder/calling_thread.h"
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

// What is made of a model at its first use.
struct Ready {
  explicit Ready(const EncoderModel& model) : word_pieces(model.vocabulary), layers(model) {}

  WordPieces word_pieces;
  Layers layers;
};

// The rows that batches of these windows need.
std::size_t rows_for(const ReadText& read, const std::vector<Window>& windows, std::size_t most) {
  std::size_t rows = 0;
  for (const Window& window : windows) {
    if (rows >= most) break;
    rows += rows_of(read, window);
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
  const auto bytes = model::embedded("models/encoder.bin");
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
  const auto file = model::ModelFile::open(shared_->bytes);
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
    ready.layers.run(batch.windows(), batch.first_rows(), work);
    for (std::size_t i = 0; i < batch.tokens().size(); ++i) {
      encoding.add(read.tokens[batch.tokens()[i]], work.state(i));
    }
    batch.clear();
  };
  for (const Window& next : windows) {
    if (batch.rows() + rows_of(read, next) > most) run();
    batch.add(next);
  }
  run();
  return encoding;
}

}  // namespace quoth::encoder
