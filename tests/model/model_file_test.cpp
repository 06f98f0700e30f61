#include "model/model_file.h"

#include <gtest/gtest.h>

#include "model/embedded.h"

namespace quoth::model {
namespace {

std::string sample() {
  return write_model("pos", {{"words", "some words"}, {"weights", std::string(200, 'w')}});
}

TEST(ModelFile, GivesItsSectionsBack) {
  const std::string bytes = sample();
  const auto file = ModelFile::open(bytes, "pos");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->kind(), "pos");
  EXPECT_EQ(file->section("words"), "some words");
  EXPECT_EQ(file->section("weights"), std::string(200, 'w'));
  EXPECT_EQ(file->section("absent"), std::nullopt);
}

TEST(ModelFile, NamesItsSectionsInOrder) {
  const std::string bytes = write_model("pos", {{"weights", "w"}, {"a", ""}});
  EXPECT_EQ(ModelFile::open(bytes)->names(), (std::vector<std::string_view>{"weights", "a"}));
}

TEST(ModelFile, TheBuiltInOnesAreWhole) {
  for (const std::string_view name : {"sentences", "pos", "names", "attribution"}) {
    const auto bytes = embedded("models/" + std::string(name) + ".bin");
    ASSERT_TRUE(bytes) << name;
    const auto file = ModelFile::open(*bytes, name);
    ASSERT_TRUE(file) << name;
    EXPECT_FALSE(file->damage()) << name;
  }
}

TEST(ModelFile, LaysSectionsAtMultiplesOf64) {
  const std::string bytes = sample();
  const auto file = ModelFile::open(bytes);
  ASSERT_TRUE(file);
  EXPECT_EQ((file->section("words")->data() - bytes.data()) % 64, 0);
  EXPECT_EQ((file->section("weights")->data() - bytes.data()) % 64, 0);
}

TEST(ModelFile, AFileOfAnotherSortIsNoModel) {
  for (const std::string_view bytes : {"", "words", "PK\x03\x04"}) {
    const auto file = ModelFile::open(bytes);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().reason, "is not a model");
  }
}

TEST(ModelFile, AModelOfAnotherKindIsNamed) {
  const std::string bytes = sample();
  const auto file = ModelFile::open(bytes, "names");
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().reason, "is a model of kind 'pos', not 'names'");
}

TEST(ModelFile, AnotherFormatVersionIsNamed) {
  std::string bytes = sample();
  bytes[8] = 9;
  const auto file = ModelFile::open(bytes);
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().reason,
            "is a model of format version 9, and this program reads version 1");
}

TEST(ModelFile, EveryTruncationIsFound) {
  const std::string bytes = sample();
  for (std::size_t size = 8; size < bytes.size(); ++size) {
    const auto file = ModelFile::open(std::string_view(bytes).substr(0, size));
    ASSERT_FALSE(file) << size;
    EXPECT_TRUE(file.error().reason.starts_with("is damaged: ")) << file.error().reason;
  }
}

TEST(ModelFile, EveryFlippedByteIsFound) {
  const std::string bytes = sample();
  for (std::size_t place = 0; place < 56; ++place) {
    std::string broken = bytes;
    broken[place] = static_cast<char>(broken[place] ^ 0x20);
    const auto file = ModelFile::open(broken);
    EXPECT_TRUE(!file || file->damage()) << place;
  }
  for (std::size_t place = 64; place < bytes.size(); ++place) {
    std::string broken = bytes;
    broken[place] = static_cast<char>(broken[place] ^ 1);
    const auto file = ModelFile::open(broken);
    if (!file) continue;  // the directory
    const auto damage = file->damage();
    ASSERT_TRUE(damage) << place;
    EXPECT_EQ(damage->reason, "is damaged: its digest does not match its contents");
  }
}

}  // namespace
}  // namespace quoth::model
