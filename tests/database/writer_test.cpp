#include "database/writer.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "database/sample_database.h"
#include "scratch.h"

namespace quoth::database {
namespace {

using Strings = std::vector<std::string>;

constexpr char kIds[] = "SELECT id FROM articles ORDER BY id, text";
constexpr char kWords[] = "SELECT text FROM who_said_what ORDER BY article, text";
constexpr char kReport[] = "SELECT value FROM about WHERE key = 'report'";

class WriterTest : public testing::Test {
 protected:
  // A pass over these articles. Returns how many were written.
  std::size_t pass(const std::vector<Annotation>& annotations, bool prune = false) {
    auto writer = Writer::open(path_);
    EXPECT_TRUE(writer) << writer.error().reason;
    std::size_t written = 0;
    for (const Annotation& annotation : annotations) {
      if ((*writer)->keep(annotation.id, annotation.digest)) continue;
      EXPECT_FALSE((*writer)->put(annotation, annotation.digest));
      ++written;
    }
    EXPECT_FALSE((*writer)->finish(prune));
    return written;
  }

  Scratch scratch_;
  std::string path_ = scratch_.path("a.db");
};

TEST_F(WriterTest, WritesOnlyWhatHasChanged) {
  const Annotation a = sample_annotation("a", "it rained");
  const Annotation b = sample_annotation("b", "it snowed");
  const Annotation changed = sample_annotation("a", "it rained a lot");
  EXPECT_EQ(pass({a, b}), 2U);
  EXPECT_EQ(pass({a, b}), 0U);
  EXPECT_EQ(pass({changed, b}), 1U);
  EXPECT_EQ(values(path_, kIds), (Strings{"a", "b"}));
  EXPECT_EQ(values(path_, kWords), (Strings{"it rained a lot", "it snowed"}));
}

TEST_F(WriterTest, RemovesArticlesOnlyWhenAsked) {
  const Annotation a = sample_annotation("a", "it rained");
  const Annotation b = sample_annotation("b", "it snowed");
  pass({a, b});
  pass({b});
  EXPECT_EQ(values(path_, kIds), (Strings{"a", "b"}));
  pass({b}, true);
  EXPECT_EQ(values(path_, kIds), (Strings{"b"}));
}

TEST_F(WriterTest, KeepsArticlesThatShareAnId) {
  const Annotation one = sample_annotation("a", "it rained");
  const Annotation other = sample_annotation("a", "it snowed");
  EXPECT_EQ(pass({one, other, one}), 2U);
  EXPECT_EQ(values(path_, kIds), (Strings{"a", "a"}));
  EXPECT_EQ(pass({one, other}), 0U);
  // A change of the first takes the place of both until the second is met.
  EXPECT_EQ(pass({sample_annotation("a", "it hailed"), other}), 2U);
  EXPECT_EQ(values(path_, kWords), (Strings{"it hailed", "it snowed"}));
}

TEST_F(WriterTest, KnowsWhatWasThereWhenItWasOpened) {
  const Annotation a = sample_annotation("a", "it rained");
  pass({a});
  auto writer = Writer::open(path_);
  ASSERT_TRUE(writer);
  EXPECT_TRUE((*writer)->had(a.digest));
  EXPECT_FALSE((*writer)->had("xxh128:0"));
}

TEST_F(WriterTest, MarksTheReportAsStale) {
  const Annotation a = sample_annotation("a", "it rained");
  pass({a});
  EXPECT_EQ(values(path_, kReport), Strings{});
  run_sql(path_, "INSERT INTO about VALUES ('report', 'current')");
  pass({a});
  EXPECT_EQ(values(path_, kReport), Strings{"current"});
  pass({a, sample_annotation("b", "it snowed")});
  EXPECT_EQ(values(path_, kReport), Strings{"stale"});
}

TEST_F(WriterTest, KeepsWholeBatchesWhenInterrupted) {
  std::vector<Annotation> annotations;
  for (std::size_t n = 0; n < Writer::kBatch + 5; ++n) {
    annotations.push_back({.id = std::to_string(n), .digest = std::to_string(n)});
  }
  {
    auto writer = Writer::open(path_);
    ASSERT_TRUE(writer);
    for (const Annotation& annotation : annotations) {
      ASSERT_FALSE((*writer)->put(annotation, annotation.digest));
    }
  }
  EXPECT_EQ(values(path_, "SELECT count(*) FROM articles"),
            Strings{std::to_string(Writer::kBatch)});
  EXPECT_EQ(pass(annotations), 5U);
}

TEST_F(WriterTest, LeavesNoFileIfNothingWasWritten) {
  { ASSERT_TRUE(Writer::open(path_)); }
  EXPECT_FALSE(std::filesystem::exists(path_));
  scratch_.write("a.db", "");
  { ASSERT_TRUE(Writer::open(path_)); }
  EXPECT_TRUE(std::filesystem::exists(path_));
  EXPECT_EQ(scratch_.read("a.db"), "");
}

TEST_F(WriterTest, IsTheOnlyOne) {
  const auto first = Writer::open(path_);
  ASSERT_TRUE(first);
  const auto second = Writer::open(path_);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error(), (Error{path_, "another process is writing it"}));
}

TEST_F(WriterTest, GivesTheSameRows) {
  const std::vector<Annotation> annotations = {sample_annotation("a", "it rained"),
                                               sample_annotation("b", "it snowed")};
  pass(annotations);
  const std::string first = scratch_.read("a.db");
  std::filesystem::remove(path_);
  pass(annotations);
  EXPECT_EQ(scratch_.read("a.db"), first);
}

TEST_F(WriterTest, RefusesOtherDatabases) {
  run_sql(path_, "CREATE TABLE t (x)");
  const auto writer = Writer::open(path_);
  ASSERT_FALSE(writer);
  EXPECT_EQ(writer.error(), (Error{path_, "no database of quoth"}));
  EXPECT_TRUE(std::filesystem::exists(path_));
}

}  // namespace
}  // namespace quoth::database
