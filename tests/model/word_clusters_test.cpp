#include "model/word_clusters.h"

#include <gtest/gtest.h>

#include "model/model_file.h"
#include "token/word_form.h"

namespace quoth::model {
namespace {

FeatureHash lower(std::string_view word) { return token::word_form(word).lower; }

TEST(WordClusters, GiveBackWhatWasWritten) {
  const std::string model =
      write_word_clusters({{hash_text("chicago"), {7, 300}}, {hash_text("insists"), {200, 1200}}});
  const auto clusters = WordClusters::load(model);
  ASSERT_TRUE(clusters);
  EXPECT_EQ(clusters->of(lower("Chicago")), (WordCluster{7, 300}));
  EXPECT_EQ(clusters->of(lower("insists")), (WordCluster{200, 1200}));
  EXPECT_EQ(clusters->of(lower("morcillas")), WordCluster{});
}

TEST(WordClusters, BuiltInOnesHoldWordsThatAreAlike) {
  const auto fine = [](std::string_view word) { return token::word_form(word).cluster.fine; };
  struct Row {
    std::string_view word, like, unlike;
  };
  for (const auto& [word, like, unlike] :
       {Row{"Tuesday", "Friday", "Chicago"}, Row{"Smith", "Jones", "says"},
        Row{"insisted", "argued", "table"}}) {
    EXPECT_NE(fine(word), 0) << word;
    EXPECT_EQ(fine(word), fine(like)) << word;
    EXPECT_NE(fine(word), fine(unlike)) << word;
  }
}

TEST(WordClusters, DamageIsAnError) {
  const std::string model = write_word_clusters({{hash_text("one"), {1, 1}}});
  EXPECT_FALSE(WordClusters::load(std::string_view(model).substr(0, model.size() - 1)));
  EXPECT_FALSE(WordClusters::load(write_model("names", {})));
  EXPECT_FALSE(WordClusters::load(write_model("clusters", {{"words", ""}, {"clusters", ""}})));
  const std::string words = write_hash_index({hash_text("one")});
  EXPECT_FALSE(WordClusters::load(write_model("clusters", {{"words", words}, {"clusters", "12"}})));
}

}  // namespace
}  // namespace quoth::model
