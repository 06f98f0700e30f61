// Words that occur in the same contexts: "chicago" with "houston", "insists" with "argues".
//
// Clusters of word vectors that were found in much more text than the corpora hold show the models
// what a word that they have hardly seen is like (Miller, Guinness and Zamanian 2004; Turian,
// Ratinov and Bengio 2010).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/hash_index.h"

namespace quoth::model {

// The clusters of a word, one of few and one of many; 0 if nothing is known of it.
struct WordCluster {
  std::uint8_t coarse = 0;
  std::uint16_t fine = 0;

  friend bool operator==(const WordCluster&, const WordCluster&) = default;
};

// Points into the bytes it was read from. Immutable; any thread.
class WordClusters {
 public:
  // Those of data/models/clusters.bin, which every other model was trained with.
  static const WordClusters& built_in();
  // A model file of kind "clusters"; fails, with an empty path, if it is damaged.
  static Result<WordClusters> load(std::string_view model);

  // `lower`: the hash of a word in lower case.
  WordCluster of(FeatureHash lower) const;
  // Fetches from memory what of() will read first.
  void fetch(FeatureHash lower) const { words_.prefetch(lower); }

 private:
  HashIndex words_;
  std::string_view clusters_;  // of each word: coarse, fine (2 bytes, little-endian)
};

struct ClusteredWord {
  FeatureHash lower = 0;
  WordCluster cluster;
};

// The file that load() reads. Of two entries for a word the first counts.
std::string write_word_clusters(const std::vector<ClusteredWord>& words);

}  // namespace quoth::model
