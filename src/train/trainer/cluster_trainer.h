// Trains the model of kind "clusters".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "train/reader/word_vectors.h"

namespace quoth::train {

struct ClusterOptions {
  int coarse = 200;  // at most 255
  int fine = 1200;
  int rounds = 20;
};

// The index of each word's cluster, below `count`, by spherical k-means (Dhillon and Modha 2001):
// each word belongs to the centre with the most similar direction.
std::vector<int> cluster(const WordVectors& vectors, int count, int rounds);

// Returns the model file.
std::string train_clusters(const WordVectors& vectors, const ClusterOptions& options);

}  // namespace quoth::train
