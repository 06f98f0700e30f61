#include "train/reader/word_vectors.h"

#include <gtest/gtest.h>

#include "scratch.h"

namespace quoth::train {
namespace {

// Each vector has another number after its dimensions, as in the package.
constexpr std::string_view kVectors = R"({"dimensions": 2, "words": ["the", "elm", "zoë"],
  "vectors": {"the": [3, 4, 99], "zoë": [0, 0, 7], "elm": [-2, 0, 5], "birch": [1, 1, 1]}})";

TEST(WordVectors, HaveLengthOneInTheOrderOfTheWords) {
  const Scratch scratch;
  const WordVectors vectors = read_word_vectors(scratch.write("a.json", kVectors), 3);
  EXPECT_EQ(vectors.dimensions, 2U);
  EXPECT_EQ(vectors.words, (std::vector<std::string>{"the", "elm", "zoë"}));
  ASSERT_EQ(vectors.values.size(), 6U);
  EXPECT_FLOAT_EQ(vectors.of(0)[0], 0.6F);
  EXPECT_FLOAT_EQ(vectors.of(0)[1], 0.8F);
  EXPECT_FLOAT_EQ(vectors.of(1)[0], -1);
  EXPECT_FLOAT_EQ(vectors.of(1)[1], 0);
}

TEST(WordVectors, AreUnchangedIfTheLengthIsZero) {
  const Scratch scratch;
  const WordVectors vectors = read_word_vectors(scratch.write("a.json", kVectors), 3);
  EXPECT_EQ(vectors.of(2)[0], 0);
  EXPECT_EQ(vectors.of(2)[1], 0);
}

TEST(WordVectors, AreLimitedToTheMostFrequentWords) {
  const Scratch scratch;
  const std::string path = scratch.write("a.json", kVectors);
  EXPECT_EQ(read_word_vectors(path, 2).words, (std::vector<std::string>{"the", "elm"}));
  EXPECT_EQ(read_word_vectors(path, 2).values.size(), 4U);
  EXPECT_TRUE(read_word_vectors(path, 0).values.empty());
  EXPECT_EQ(read_word_vectors(path, 100).words.size(), 3U);
}

TEST(WordVectorsDeathTest, ExitsOnInvalidContent) {
  const struct {
    const char* name;
    const char* text;
  } cases[] = {
      {"an empty file", ""},
      {"no JSON", "the 0.1 0.2\n"},
      {"cut short", R"({"dimensions": 2, "words": ["the"], "vectors": {"the": [1, )"},
      {"no dimensions", R"({"words": ["the"], "vectors": {"the": [1, 2]}})"},
      {"no words", R"({"dimensions": 2, "vectors": {"the": [1, 2]}})"},
      {"a word without a vector", R"({"dimensions": 2, "words": ["a"], "vectors": {"b": [1, 2]}})"},
      {"a vector that is short", R"({"dimensions": 2, "words": ["a"], "vectors": {"a": [1]}})"},
      {"a word for a number", R"({"dimensions": 1, "words": ["a"], "vectors": {"a": ["b"]}})"},
  };
  const Scratch scratch;
  for (const auto& [name, text] : cases) {
    SCOPED_TRACE(name);
    const std::string path = scratch.write("a.json", text);
    EXPECT_EXIT(read_word_vectors(path, 1), testing::ExitedWithCode(2),
                "^quoth-train: .*/a.json: no word vectors: .+");
  }
}

TEST(WordVectorsDeathTest, ExitsIfTheFileIsMissing) {
  const Scratch scratch;
  EXPECT_EXIT(read_word_vectors(scratch.path("none.json"), 1), testing::ExitedWithCode(2),
              "^quoth-train: .*/none.json: no word vectors: .+");
}

}  // namespace
}  // namespace quoth::train
