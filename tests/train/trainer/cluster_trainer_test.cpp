#include "train/trainer/cluster_trainer.h"

#include <gtest/gtest.h>

#include "model/word_clusters.h"

namespace quoth::train {
namespace {

// Four words in two directions.
WordVectors compass() {
  return {{"north", "south", "nearly north", "nearly south"},
          {0, 1, 0, -1, 0.1F, 0.995F, 0.1F, -0.995F},
          2};
}

TEST(Clusters, ContainWordsWithSimilarVectors) {
  const std::vector<int> clusters = cluster(compass(), 2, 5);
  ASSERT_EQ(clusters.size(), 4U);
  EXPECT_EQ(clusters[0], clusters[2]);
  EXPECT_EQ(clusters[1], clusters[3]);
  EXPECT_NE(clusters[0], clusters[1]);
}

TEST(Clusters, AreNumberedFromOneInTheModel) {
  const std::string model = train_clusters(compass(), {.coarse = 1, .fine = 2, .rounds = 5});
  const auto clusters = model::WordClusters::load(model);
  ASSERT_TRUE(clusters);
  EXPECT_EQ(clusters->of(model::hash_text("south")).coarse, 1);
  EXPECT_GE(clusters->of(model::hash_text("south")).fine, 1);
  EXPECT_EQ(clusters->of(model::hash_text("east")), model::WordCluster{});
}

}  // namespace
}  // namespace quoth::train
