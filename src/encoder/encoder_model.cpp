#include "encoder/encoder_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "encoder/case_class.h"
#include "encoder/kernels.h"
#include "encoder/word_pieces.h"
#include "model/feature_hash.h"
#include "model/model_file.h"

namespace quoth::encoder {
namespace {

constexpr std::size_t kConfigNumbers = 11;
constexpr std::uint32_t kMostLayers = 99;   // two digits
constexpr std::uint32_t kMostWidth = 8192;  // of any row: sums of products stay within 31 bits
constexpr std::string_view kOutputNames[kOutputs] = {"spans", "names", "medium", "sign"};

// Takes sections out of a file; remembers the first error.
class SectionReader {
 public:
  explicit SectionReader(const model::ModelFile& file) : file_(file) {}

  const std::optional<Error>& error() const { return error_; }
  void fail(std::string reason) {
    if (!error_) error_ = Error{"", std::move(reason)};
  }

  template <typename Number>
  std::span<const Number> numbers(const std::string& name, std::size_t count) {
    const auto bytes = file_.section(name);
    if (!bytes) {
      fail(fmt::format("is damaged: it has no section {}", name));
      return {};
    }
    if (bytes->size() != count * sizeof(Number)) {
      fail(fmt::format("is damaged: its section {} has {} bytes in place of {}", name,
                       bytes->size(), count * sizeof(Number)));
      return {};
    }
    if (reinterpret_cast<std::uintptr_t>(bytes->data()) % alignof(Number) != 0) {
      fail("does not lie at a multiple of 4 bytes in memory");
      return {};
    }
    return {reinterpret_cast<const Number*>(bytes->data()), count};
  }
  ByteMatrix matrix(const std::string& name, std::size_t rows, std::size_t width) {
    return {numbers<std::int8_t>(name, rows * width), numbers<float>(name + ".s", rows), width};
  }
  Product product(const std::string& name, std::size_t rows, std::size_t width) {
    return {matrix(name, rows, width), numbers<float>(name + ".b", rows)};
  }
  Dense dense(const std::string& name, const std::string& bias, std::size_t rows,
              std::size_t width) {
    return {numbers<float>(name, rows * width), numbers<float>(bias, rows)};
  }

 private:
  const model::ModelFile& file_;
  std::optional<Error> error_;
};

void read_config(SectionReader& reader, EncoderModel& model) {
  const auto config = reader.numbers<std::uint32_t>("config", kConfigNumbers);
  if (config.empty()) return;
  if (config[0] != kLayoutVersion) {
    return reader.fail(fmt::format("is an encoder of layout {}, and this program reads layout {}",
                                   config[0], kLayoutVersion));
  }
  model.layers.resize(std::min(config[1], kMostLayers + 1));
  model.width = config[2];
  model.heads = config[3];
  model.inner = config[4];
  model.positions = config[5];
  model.pieces = config[6];
  model.sizes = {.window = config[7], .core_max = config[8], .core_min = config[9]};
  model.link = config[10];
}

bool is_row(std::size_t width) { return width > 0 && width <= kMostWidth && width % kLanes == 0; }

// Whether the program can compute with such numbers.
bool is_possible(const EncoderModel& model) {
  const WindowSizes& sizes = model.sizes;
  return model.layers.size() <= kMostLayers && is_row(model.width) && is_row(model.inner) &&
         is_row(model.link) && model.heads * kHeadWidth == model.width &&
         model.pieces > kLastPiece && sizes.window <= model.positions &&
         model.positions <= kMostWidth && sizes.core_max + 2 <= sizes.window &&
         sizes.core_max >= WordPieces::kMostPieces && sizes.core_min <= sizes.core_max;
}

void read_vocabulary(SectionReader& reader, const model::ModelFile& file, EncoderModel& model) {
  model.vocabulary = file.section("vocab").value_or(std::string_view());
  const auto pieces = static_cast<std::size_t>(std::ranges::count(model.vocabulary, '\n')) + 1;
  if (pieces != model.pieces) {
    return reader.fail(fmt::format("is damaged: its vocabulary has {} pieces in place of {}",
                                   pieces, model.pieces));
  }
  const auto fingerprint = reader.numbers<std::uint64_t>("fingerprint", 1);
  if (!fingerprint.empty() && fingerprint[0] != fingerprint_of(model.vocabulary)) {
    reader.fail("was trained on other pieces, cases or labels than this program's");
  }
}

void read_embeddings(SectionReader& reader, EncoderModel& model) {
  model.words = reader.matrix("word", model.pieces, model.width);
  model.places = reader.matrix("pos", model.positions, model.width);
  model.cases = reader.numbers<float>("case", kCaseClasses * model.width);
  model.guidelines = reader.numbers<float>("guide", kGuidelines * model.width);
  model.norm = reader.numbers<float>("emb.ln", 2 * model.width);
}

void read_layers(SectionReader& reader, EncoderModel& model) {
  const std::size_t width = model.width;
  for (std::size_t i = 0; i < model.layers.size(); ++i) {
    Layer& layer = model.layers[i];
    const std::string name = fmt::format("L{:02}.", i);
    layer.qkv = reader.product(name + "qkv", 3 * width, width);
    layer.attended = reader.product(name + "o", width, width);
    layer.up = reader.product(name + "up", model.inner, width);
    layer.down = reader.product(name + "down", width, model.inner);
    layer.after_attention = reader.numbers<float>(name + "ln1", 2 * width);
    layer.after_inner = reader.numbers<float>(name + "ln2", 2 * width);
  }
}

void read_heads(SectionReader& reader, EncoderModel& model) {
  for (std::size_t i = 0; i < kOutputs; ++i) {
    const std::string name(kOutputNames[i]);
    model.outputs[i] = reader.dense(name + ".w", name + ".b", kLabels[i], model.width);
  }
  const std::size_t link = model.link;
  model.links.dependent = reader.dense("link.dep", "link.dep.b", link, model.width);
  model.links.head = reader.dense("link.head", "link.head.b", link, model.width);
  model.links.form = reader.numbers<float>("link.u", kLinkKinds * link * link);
  model.links.linear = reader.numbers<float>("link.v", kLinkKinds * link);
  model.links.none = reader.numbers<float>("link.none", kLinkKinds);
}

bool all_within(std::span<const std::int8_t> numbers, int largest) {
  return std::ranges::all_of(numbers, [&](int n) { return n >= -largest && n <= largest; });
}

bool all_finite(std::span<const float> numbers) {
  return std::ranges::all_of(numbers, [](float n) { return std::isfinite(n); });
}

bool is_sound(const ByteMatrix& matrix, int largest) {
  return all_within(matrix.rows, largest) && all_finite(matrix.scales);
}

bool is_sound(const Product& product) {
  return is_sound(product.weights, kLargestWeight) && all_finite(product.bias);
}

bool is_sound(const Dense& dense) { return all_finite(dense.weights) && all_finite(dense.bias); }

bool is_sound(const Layer& layer) {
  return is_sound(layer.qkv) && is_sound(layer.attended) && is_sound(layer.up) &&
         is_sound(layer.down) && all_finite(layer.after_attention) && all_finite(layer.after_inner);
}

bool is_sound(const LinkWeights& links) {
  return is_sound(links.dependent) && is_sound(links.head) && all_finite(links.form) &&
         all_finite(links.linear) && all_finite(links.none);
}

}  // namespace

std::uint64_t fingerprint_of(std::string_view vocabulary) {
  std::string fed(vocabulary);
  fed += '\n';
  fed += kFeeds;
  return model::hash_text(fed);
}

Result<EncoderModel> EncoderModel::open(std::string_view bytes) {
  const auto file = model::ModelFile::open(bytes, "encoder");
  if (!file) return file.error();
  EncoderModel model;
  SectionReader reader(*file);
  read_config(reader, model);
  if (!reader.error() && !is_possible(model)) reader.fail("is damaged: its sizes are impossible");
  if (!reader.error()) read_vocabulary(reader, *file, model);
  if (!reader.error()) read_embeddings(reader, model);
  if (!reader.error()) read_layers(reader, model);
  if (!reader.error()) read_heads(reader, model);
  if (reader.error()) return *reader.error();
  return model;
}

std::optional<Error> EncoderModel::damage() const {
  constexpr int kLargestByte8 = 127;
  const bool embeddings = is_sound(words, kLargestByte8) && is_sound(places, kLargestByte8) &&
                          all_finite(cases) && all_finite(guidelines) && all_finite(norm);
  const bool heads_sound =
      std::ranges::all_of(outputs, [](const Dense& dense) { return is_sound(dense); });
  const bool layers_sound =
      std::ranges::all_of(layers, [](const Layer& layer) { return is_sound(layer); });
  if (embeddings && layers_sound && heads_sound && is_sound(links)) return std::nullopt;
  return Error{"", "is damaged: it has numbers out of their range"};
}

}  // namespace quoth::encoder
