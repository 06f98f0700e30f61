#include "train/trainer/cluster_trainer.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "model/word_clusters.h"

namespace quoth::train {
namespace {

// The first centres are chosen from these words. Rare words would be clusters of their own.
constexpr std::size_t kFrequent = 20'000;

// The centres of the clusters. Row d has dimension d of each, so that a word is compared with many
// centres at once.
class Centres {
 public:
  Centres(int count, std::size_t dimensions)
      : count_(static_cast<std::size_t>(count)), values_(count_ * dimensions) {}

  // k-means++ (Arthur and Vassilvitskii 2007): the probability that a word becomes a centre grows
  // with its distance from the existing centres.
  void choose(const WordVectors& vectors) {
    std::mt19937_64 random(1);
    std::vector<float> distances(std::min(kFrequent, vectors.words.size()), 4);
    std::size_t pick = 0;
    for (std::size_t centre = 0; centre < count_; ++centre) {
      double sum = 0;
      for (std::size_t d = 0; d < vectors.dimensions; ++d) at(d, centre) = vectors.of(pick)[d];
      for (std::size_t word = 0; word < distances.size(); ++word) {
        float similarity = 0;
        for (std::size_t d = 0; d < vectors.dimensions; ++d) {
          similarity += vectors.of(word)[d] * vectors.of(pick)[d];
        }
        distances[word] = std::clamp(2 - 2 * similarity, 0.0F, distances[word]);
        sum += distances[word];
      }
      double left = sum * (static_cast<double>(random() >> 11) * 0x1p-53);
      for (pick = 0; pick + 1 < distances.size() && left >= distances[pick]; ++pick) {
        left -= distances[pick];
      }
    }
  }

  // The index of the nearest centre.
  int nearest(const WordVectors& vectors, std::size_t word) {
    similarity_.assign(count_, 0);
    for (std::size_t d = 0; d < vectors.dimensions; ++d) {
      const float value = vectors.of(word)[d];
      const float* row = &values_[d * count_];
      for (std::size_t centre = 0; centre < count_; ++centre)
        similarity_[centre] += value * row[centre];
    }
    return static_cast<int>(std::ranges::max_element(similarity_) - similarity_.begin());
  }

  // Moves each centre to the mean of its words, weighted by frequency.
  void update(const WordVectors& vectors, const std::vector<int>& clusters) {
    std::ranges::fill(values_, 0.0F);
    for (std::size_t word = 0; word < clusters.size(); ++word) {
      const float weight = 1 / std::sqrt(1 + static_cast<float>(word) / 1000);
      for (std::size_t d = 0; d < vectors.dimensions; ++d) {
        at(d, static_cast<std::size_t>(clusters[word])) += weight * vectors.of(word)[d];
      }
    }
    std::vector<float> squares(count_, 1e-9F);
    for (std::size_t i = 0; i < values_.size(); ++i) squares[i % count_] += values_[i] * values_[i];
    for (std::size_t i = 0; i < values_.size(); ++i) values_[i] /= std::sqrt(squares[i % count_]);
  }

 private:
  float& at(std::size_t dimension, std::size_t centre) {
    return values_[dimension * count_ + centre];
  }

  std::size_t count_;
  std::vector<float> values_;
  std::vector<float> similarity_;
};

}  // namespace

std::vector<int> cluster(const WordVectors& vectors, int count, int rounds) {
  Centres centres(count, vectors.dimensions);
  centres.choose(vectors);
  std::vector<int> clusters(vectors.words.size());
  for (int round = 0; round < rounds; ++round) {
    if (round > 0) centres.update(vectors, clusters);
    for (std::size_t word = 0; word < clusters.size(); ++word) {
      clusters[word] = centres.nearest(vectors, word);
    }
  }
  return clusters;
}

std::string train_clusters(const WordVectors& vectors, const ClusterOptions& options) {
  const std::vector<int> coarse = cluster(vectors, options.coarse, options.rounds);
  const std::vector<int> fine = cluster(vectors, options.fine, options.rounds);
  std::vector<model::ClusteredWord> words;
  for (std::size_t i = 0; i < vectors.words.size(); ++i) {
    words.push_back(
        {model::hash_text(vectors.words[i]),
         {static_cast<std::uint8_t>(1 + coarse[i]), static_cast<std::uint16_t>(1 + fine[i])}});
  }
  return model::write_word_clusters(words);
}

}  // namespace quoth::train
