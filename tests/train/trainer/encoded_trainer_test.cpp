#include "train/trainer/encoded_trainer.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "attribution/attributions.h"
#include "attribution/model/attribution_model.h"
#include "encoder/encoder.h"
#include "encoder/sample_model.h"
#include "model/embedded.h"
#include "model/model_file.h"
#include "train/attributed.h"

namespace quoth::train {
namespace {

std::vector<AttributedArticle> corpus() {
  std::vector<AttributedArticle> articles;
  const char* const names[] = {"Anna Lind", "Jim Stone", "Tom Elm",   "Al Birch",
                               "Mary Ash",  "Ed Alder",  "Susan Oak", "Paul Fir"};
  for (const std::string name : names) {
    const std::string content = "that the bridge of " + name + " was late";
    articles.push_back(
        attributed(name, name + " said on Monday " + content + ".\n", {{name, "said", content}}));
  }
  return articles;
}

// An encoder of random weights.
const std::string& sample() {
  static const std::string kBytes = encoder::sample_model();
  return kBytes;
}

std::string train(const std::vector<std::string>& encoders) {
  testing::internal::CaptureStdout();
  auto model = train_encoded(corpus(), *model::embedded("models/attribution.bin"), encoders);
  testing::internal::GetCapturedStdout();
  EXPECT_TRUE(model);
  return model ? *model : std::string();
}

TEST(EncodedTrainer, ChangesOnlyWhatReadsTheEncoder) {
  const std::string trained = train({sample(), sample()});
  const auto before = model::ModelFile::open(*model::embedded("models/attribution.bin"));
  const auto after = model::ModelFile::open(trained);
  ASSERT_TRUE(after);
  EXPECT_EQ(after->names(), before->names());
  for (const std::string_view name : before->names()) {
    if (name.starts_with("enc-")) {
      EXPECT_NE(after->section(name), before->section(name)) << name;
    } else {
      EXPECT_EQ(after->section(name), before->section(name)) << name;
    }
  }
  EXPECT_TRUE(attribution::AttributionModel::load(trained));
}

TEST(EncodedTrainer, GivesTheSameBytesAgain) {
  EXPECT_EQ(train({sample(), sample()}), train({sample(), sample()}));
}

TEST(EncodedTrainer, LeavesOutArticlesOfAFoldWithoutAnEncoder) {
  EXPECT_NE(train({sample()}), train({sample(), sample()}));
}

TEST(EncodedTrainer, RefusesADamagedFile) {
  const auto model = train_encoded(corpus(), *model::embedded("models/attribution.bin"),
                                   {sample().substr(0, 100)});
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().path, "");
  EXPECT_FALSE(train_encoded(corpus(), "words", {sample()}));
}

}  // namespace
}  // namespace quoth::train
