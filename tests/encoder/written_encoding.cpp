#include "encoder/written_encoding.h"

#include <cstring>
#include <map>

#include "encoder/sample_model.h"
#include "model/model_file.h"

namespace quoth::encoder {
namespace {

// Of the state's numbers: one for each label of each output, then one for each group.
constexpr std::size_t kWidth = 64;
constexpr std::size_t kFirstGroup = 40;
constexpr float kWeight = 12;
constexpr float kNoCue = 4;  // less than of the same group, more than of another

using Floats = std::vector<float>;

std::string bytes_of(const Floats& floats) {
  std::string bytes(floats.size() * sizeof(float), '\0');
  std::memcpy(bytes.data(), floats.data(), bytes.size());
  return bytes;
}

std::size_t first_of(Output output) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < static_cast<std::size_t>(output); ++i) first += kLabels[i];
  return first;
}

// Rows that each read one number of the state.
Floats reading(std::size_t rows, std::size_t first) {
  Floats weights(rows * kWidth);
  for (std::size_t i = 0; i < rows; ++i) weights[i * kWidth + first + i] = kWeight;
  return weights;
}

const std::string& model_bytes() {
  static const std::string bytes = [] {
    std::map<std::string, std::string> written;
    const char* const names[] = {"spans", "names", "medium", "sign"};
    for (std::size_t i = 0; i < kOutputs; ++i) {
      const std::string name = names[i];
      written[name + ".w"] = bytes_of(reading(kLabels[i], first_of(static_cast<Output>(i))));
      written[name + ".b"] = bytes_of(Floats(kLabels[i]));
    }
    const std::size_t groups = kWidth - kFirstGroup;
    for (const std::string name : {"link.dep", "link.head"}) {
      Floats weights = reading(groups, kFirstGroup);
      weights.resize(kWidth * kWidth);
      written[name] = bytes_of(weights);
      written[name + ".b"] = bytes_of(Floats(kWidth));
    }
    Floats form(2 * kWidth * kWidth);
    for (std::size_t i = 0; i < 2 * kWidth; ++i) form[i * kWidth + i % kWidth] = 1;
    written["link.u"] = bytes_of(form);
    written["link.v"] = bytes_of(Floats(2 * kWidth));
    written["link.none"] = bytes_of(Floats(2, kNoCue));
    auto sections = sample_sections({.width = kWidth, .link = kWidth}, sample_vocabulary());
    for (model::ModelSection& section : sections) {
      const auto own = written.find(section.name);
      if (own != written.end()) section.bytes = own->second;
    }
    return model::write_model("encoder", sections);
  }();
  return bytes;
}

}  // namespace

WrittenEncoding::WrittenEncoding(std::size_t tokens) : states_(tokens, std::vector<float>(kWidth)) {
  for (Index i = 0; i < tokens; ++i) {
    label(Output::spans, i, 0);
    label(Output::names, i, 0);
  }
}

void WrittenEncoding::label(Output output, Index token, std::size_t label) {
  const std::size_t first = first_of(output);
  for (std::size_t l = 0; l < kLabels[static_cast<std::size_t>(output)]; ++l) {
    states_[token][first + l] = l == label ? 1 : 0;
  }
}

void WrittenEncoding::group(Index token, std::size_t group) {
  states_[token][kFirstGroup + group] = 1;
}

Encoding WrittenEncoding::make() const {
  static const EncoderModel model = *EncoderModel::open(model_bytes());
  Encoding encoding(std::shared_ptr<const EncoderModel>(&model, [](const auto*) {}),
                    states_.size());
  for (Index i = 0; i < states_.size(); ++i) encoding.add(i, states_[i].data());
  return encoding;
}

}  // namespace quoth::encoder
