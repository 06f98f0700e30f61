#include "train/reader/word_vectors.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

namespace quoth::train {

WordVectors read_word_vectors(const std::string& path, std::size_t most) {
  try {
    std::ifstream file(path);
    const auto json = nlohmann::json::parse(file);
    WordVectors vectors;
    vectors.dimensions = json.at("dimensions");
    vectors.words = json.at("words");
    vectors.words.resize(std::min(most, vectors.words.size()));
    for (const std::string& word : vectors.words) {
      const auto& numbers = json.at("vectors").at(word);
      float squares = 0;
      for (std::size_t i = 0; i < vectors.dimensions; ++i) {
        const float value = numbers.at(i);
        vectors.values.push_back(value);
        squares += value * value;
      }
      const float length = std::max(std::sqrt(squares), 1e-6F);
      for (std::size_t i = 1; i <= vectors.dimensions; ++i) *(vectors.values.end() - i) /= length;
    }
    return vectors;
  } catch (const nlohmann::json::exception& error) {
    fmt::print(stderr, "quoth-train: {}: no word vectors: {}\n", path, error.what());
    std::exit(2);
  }
}

}  // namespace quoth::train
