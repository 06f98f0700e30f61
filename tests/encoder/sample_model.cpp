#include "encoder/sample_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <span>

#include "encoder/encoder_model.h"

namespace quoth::encoder {
namespace {

// SplitMix64.
class Random {
 public:
  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
  }
  // An integer from -largest to largest.
  std::int8_t byte(int largest) {
    return static_cast<std::int8_t>(static_cast<int>(next() % (2U * largest + 1U)) - largest);
  }
  // A float around `center`, as far as `range` from it; a multiple of range / 2^15.
  float number(float center, float range) {
    constexpr int kSteps = 1 << 15;
    const int step = static_cast<int>(next() % (2U * kSteps + 1U)) - kSteps;
    return center + range * static_cast<float>(step) / kSteps;
  }

 private:
  std::uint64_t state_ = 1;
};

template <typename Number>
std::string bytes_of(std::span<const Number> numbers) {
  std::string bytes(numbers.size_bytes(), '\0');
  std::memcpy(bytes.data(), numbers.data(), bytes.size());
  return bytes;
}

class SectionWriter {
 public:
  void add(std::string name, std::string bytes) {
    sections_.push_back({std::move(name), std::move(bytes)});
  }
  void integers(std::string name, std::size_t count, int largest) {
    std::vector<std::int8_t> numbers(count);
    std::ranges::generate(numbers, [&] { return random_.byte(largest); });
    add(std::move(name), bytes_of<std::int8_t>(numbers));
  }
  void floats(std::string name, std::size_t count, float center, float range) {
    std::vector<float> numbers(count);
    std::ranges::generate(numbers, [&] { return random_.number(center, range); });
    add(std::move(name), bytes_of<float>(numbers));
  }
  void embeddings(const std::string& name, std::size_t rows, std::size_t width) {
    integers(name, rows * width, 127);
    floats(name + ".s", rows, 0.0004F, 0.0001F);
  }
  // Of weights whose products have states of about the size of what goes in.
  void product(const std::string& name, std::size_t rows, std::size_t width) {
    integers(name, rows * width, kLargestWeight);
    const float scale = 1 / (32 * std::sqrt(static_cast<float>(width)));
    floats(name + ".s", rows, scale, scale / 4);
    floats(name + ".b", rows, 0, 0.1F);
  }
  void norm(const std::string& name, std::size_t width) {
    std::vector<float> numbers(2 * width);
    for (std::size_t i = 0; i < width; ++i) {
      numbers[i] = random_.number(1, 0.25F);
      numbers[width + i] = random_.number(0, 0.25F);
    }
    add(name, bytes_of<float>(numbers));
  }
  std::vector<model::ModelSection> take() { return std::move(sections_); }

 private:
  Random random_;
  std::vector<model::ModelSection> sections_;
};

void add_layer(SectionWriter& writer, std::uint32_t number, const SampleShape& shape) {
  const std::string name = fmt::format("L{:02}.", number);
  writer.product(name + "qkv", std::size_t{3} * shape.width, shape.width);
  writer.product(name + "o", shape.width, shape.width);
  writer.norm(name + "ln1", shape.width);
  writer.product(name + "up", shape.inner, shape.width);
  writer.product(name + "down", shape.width, shape.inner);
  writer.norm(name + "ln2", shape.width);
}

void add_heads(SectionWriter& writer, const SampleShape& shape) {
  const std::size_t link = shape.link;
  const char* const names[] = {"spans", "names", "medium", "sign"};
  for (std::size_t i = 0; i < kOutputs; ++i) {
    writer.floats(std::string(names[i]) + ".w", kLabels[i] * shape.width, 0, 0.25F);
    writer.floats(std::string(names[i]) + ".b", kLabels[i], 0, 0.25F);
  }
  for (const std::string name : {"link.dep", "link.head"}) {
    writer.floats(name, link * shape.width, 0, 0.25F);
    writer.floats(name + ".b", link, 0, 0.25F);
  }
  writer.floats("link.u", 2 * link * link, 0, 0.0625F);
  writer.floats("link.v", 2 * link, 0, 0.25F);
  writer.floats("link.none", 2, 0, 1);
}

}  // namespace

std::string sample_vocabulary(const std::vector<std::string>& words) {
  std::string vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]";
  for (char c = '!'; c <= '~'; ++c) {
    if (c >= 'A' && c <= 'Z') continue;
    vocabulary += fmt::format("\n{}\n##{}", c, c);
  }
  for (const std::string& word : words) vocabulary += "\n" + word;
  return vocabulary;
}

std::string sample_vocabulary() {
  return sample_vocabulary({"the",  "said",   "that", "of",  "and",    "to",   "in",    "not",
                            "mr",   "he",     "she",  "was", "would",  "be",   "##ed",  "##ing",
                            "##er", "##tion", "min",  "pri", "##ster", "##me", "police"});
}

std::vector<model::ModelSection> sample_sections(const SampleShape& shape,
                                                 const std::string& vocabulary) {
  SectionWriter writer;
  const auto pieces = static_cast<std::uint32_t>(std::ranges::count(vocabulary, '\n')) + 1;
  const std::uint32_t config[] = {kLayoutVersion, shape.layers,    shape.width, shape.heads,
                                  shape.inner,    shape.positions, pieces,      shape.window,
                                  shape.core_max, shape.core_min,  shape.link};
  const std::uint64_t fingerprint[] = {fingerprint_of(vocabulary)};
  writer.add("config", bytes_of<std::uint32_t>(config));
  writer.add("fingerprint", bytes_of<std::uint64_t>(fingerprint));
  writer.add("vocab", vocabulary);
  writer.embeddings("word", pieces, shape.width);
  writer.embeddings("pos", shape.positions, shape.width);
  writer.floats("case", std::size_t{6} * shape.width, 0, 0.0625F);
  writer.floats("guide", std::size_t{2} * shape.width, 0, 0.0625F);
  writer.norm("emb.ln", shape.width);
  for (std::uint32_t i = 0; i < shape.layers; ++i) add_layer(writer, i, shape);
  add_heads(writer, shape);
  return writer.take();
}

std::string sample_model(const SampleShape& shape, const std::string& vocabulary) {
  return model::write_model("encoder", sample_sections(shape, vocabulary));
}

}  // namespace quoth::encoder
