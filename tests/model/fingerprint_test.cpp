#include "model/fingerprint.h"

#include <gtest/gtest.h>

#include "model/model_file.h"

namespace quoth::model {
namespace {

constexpr auto kWith = ReadsClusters::yes;
constexpr auto kWithout = ReadsClusters::no;

TEST(Fingerprint, DiffersWithTemplatesLabelsAndClusters) {
  const Fingerprint print = fingerprint(1, "NN VB", kWithout);
  EXPECT_EQ(print, fingerprint(1, "NN VB", kWithout));
  EXPECT_NE(print, fingerprint(2, "NN VB", kWithout));
  EXPECT_NE(print, fingerprint(1, "VB NN", kWithout));
  EXPECT_NE(print, fingerprint(1, "NN VB", kWith));
  EXPECT_NE(print, kNoFingerprint);
}

TEST(Fingerprint, OfAnotherTrainingIsRefused) {
  const Fingerprint trained = fingerprint(1, "NN", kWith);
  const std::string bytes = write_model("pos", {{"words", "w"}}, trained);
  EXPECT_TRUE(ModelFile::open(bytes, "pos", trained));
  const auto file = ModelFile::open(bytes, "pos", fingerprint(2, "NN", kWith));
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().reason,
            "was trained with other features, labels or word clusters than this program has");
}

TEST(Fingerprint, FilesFromBeforeFingerprintsLoad) {
  const std::string bytes = write_model("pos", {{"words", "w"}}, kNoFingerprint);
  EXPECT_TRUE(ModelFile::open(bytes, "pos", fingerprint(1, "NN", kWith)));
}

TEST(Fingerprint, KindIsCheckedBeforeIt) {
  const std::string bytes = write_model("pos", {}, fingerprint(1, "NN", kWith));
  const auto file = ModelFile::open(bytes, "names", fingerprint(2, "NN", kWith));
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().reason, "is a model of kind 'pos', not 'names'");
}

TEST(Fingerprint, IsUnderTheDigest) {
  std::string bytes = write_model("pos", {{"words", "w"}}, fingerprint(1, "NN", kWith));
  EXPECT_FALSE(ModelFile::open(bytes)->damage());
  bytes[60] = static_cast<char>(bytes[60] ^ 1);
  EXPECT_TRUE(ModelFile::open(bytes)->damage());
}

}  // namespace
}  // namespace quoth::model
