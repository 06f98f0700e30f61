// An encoder.bin with random weights, for tests and benchmarks: the same bytes on every machine.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/model_file.h"

namespace quoth::encoder {

struct SampleShape {
  std::uint32_t layers = 2;
  std::uint32_t width = 64;
  std::uint32_t heads = 2;
  std::uint32_t inner = 128;
  std::uint32_t positions = 256;
  std::uint32_t window = 256;
  std::uint32_t core_max = 224;
  std::uint32_t core_min = 128;
  std::uint32_t link = 64;
};

// Pieces separated by '\n': the four marks, ASCII's letters, digits and marks alone and as
// continuations, then `words`.
std::string sample_vocabulary(const std::vector<std::string>& words);
// With some words of English news.
std::string sample_vocabulary();

std::vector<model::ModelSection> sample_sections(const SampleShape& shape,
                                                 const std::string& vocabulary);
std::string sample_model(const SampleShape& shape = {},
                         const std::string& vocabulary = sample_vocabulary());

}  // namespace quoth::encoder
