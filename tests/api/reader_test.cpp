#include "quoth/reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "quoth/report.h"
#include "scratch.h"

namespace quoth {
namespace {

// "a.txt: Rain fell." of each article, and "!path: reason" of each error.
std::vector<std::string> read(const std::vector<std::string>& paths,
                              const ReadOptions& options = {}) {
  auto reader = ArticleReader::open(paths, options);
  std::vector<std::string> found;
  while (auto article = reader->next()) {
    found.push_back(*article ? (*article)->id + ": " + (*article)->bytes
                             : "!" + article->error().path + ": " + article->error().reason);
  }
  EXPECT_FALSE(reader->next()) << "it stays at its end";
  return found;
}

TEST(ArticleReader, ReadsFoldersAndGoesOnAfterErrors) {
  const Scratch scratch;
  scratch.write("in/a.txt", "Rain fell.");
  scratch.write("in/b.ndjson", "{\"id\": \"1\", \"text\": \"Snow.\"}\n{\"id\": \"2\"}\n");
  scratch.write("in/sub/c.txt", "Hail.");
  const std::string folder = scratch.path("in");
  EXPECT_EQ(read({folder}),
            (std::vector<std::string>{"a.txt: Rain fell.", "1: Snow.",
                                      "!" + folder + "/b.ndjson:2: no \"text\" in it",
                                      "sub/c.txt: Hail."}));
  EXPECT_EQ(read({folder}, {.exclude = {"*.ndjson", "sub"}}),
            std::vector<std::string>{"a.txt: Rain fell."});
}

TEST(ArticleReader, OptionsNameTheFormatAndTheKeys) {
  const Scratch scratch;
  scratch.write("in", "{\"n\": 7, \"words\": \"Rain.\"}\n");
  EXPECT_EQ(
      read({scratch.path("in")}, {.input_format = "json", .text_key = "words", .id_key = "n"}),
      std::vector<std::string>{"7: Rain."});
  const auto reader = ArticleReader::open({"in"}, {.input_format = "nope"});
  ASSERT_FALSE(reader);
  EXPECT_EQ(reader.error(), (Error{"input_format", "nope: no such format"}));
}

TEST(ReadCorpus, HasRecordsErrorsAndTexts) {
  const Scratch scratch;
  scratch.write("in/a.txt", "\"We will stay,\" said Ann Lee.");
  scratch.write("in/b.txt", "");
  const Analyzer analyzer = Analyzer::built_in({.fast = true});
  for (const int threads : {0, 1, 3}) {
    const auto corpus = read_corpus({scratch.path("in")}, analyzer, {}, OffsetUnit::bytes, threads);
    ASSERT_TRUE(corpus);
    ASSERT_EQ(corpus->records.size(), 1U);
    EXPECT_EQ(corpus->records[0].offsets, OffsetUnit::bytes);
    EXPECT_EQ(corpus->errors, (std::vector<Error>{{"b.txt", "empty"}}));
    EXPECT_EQ(corpus->texts.at(corpus->records[0].digest), "\"We will stay,\" said Ann Lee.");
    EXPECT_EQ(make_report(corpus->records, corpus->errors).speakers.at(0).name, "Ann Lee");
  }
  EXPECT_FALSE(read_corpus({"in"}, analyzer, {.input_format = "nope"}));
}

TEST(ReadEach, GivesOneInputAfterTheOther) {
  const Scratch scratch;
  scratch.write("in/a.txt", "\"We will stay,\" said Ann Lee.");
  scratch.write("in/b.txt", "");
  scratch.write("in/c.txt", "\"We will go,\" said Bo Kerr.");
  const Analyzer analyzer = Analyzer::built_in({.fast = true});
  for (const int threads : {1, 3}) {
    std::vector<std::string> seen;
    const auto errors = read_each(
        {scratch.path("in")}, analyzer,
        [&](const InputArticles& input) {
          ASSERT_EQ(input.records.size(), 1U);
          ASSERT_NE(input.annotation, nullptr);
          EXPECT_FALSE(input.annotation->tokens.empty());
          seen.push_back(input.records[0].id);
        },
        {}, OffsetUnit::code_points, threads);
    ASSERT_TRUE(errors);
    EXPECT_EQ(*errors, (std::vector<Error>{{"b.txt", "empty"}}));
    EXPECT_EQ(seen, (std::vector<std::string>{"a.txt", "c.txt"}));
  }
  EXPECT_FALSE(read_each({"in"}, analyzer, [](const auto&) {}, {.input_format = "nope"}));
}

TEST(ReadOverridesFile, NamesTheFile) {
  const Scratch scratch;
  scratch.write("good", "{\"schema\": \"quoth/overrides/1\"}\n");
  EXPECT_TRUE(read_overrides_file(scratch.path("good")));
  const auto missing = read_overrides_file("/nowhere");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().path, "/nowhere");
}

}  // namespace
}  // namespace quoth
