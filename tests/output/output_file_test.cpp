#include "output/output_file.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "scratch.h"

namespace quoth::output {
namespace {

TEST(Output, IsThereOnlyWhenItIsWhole) {
  const Scratch scratch;
  const std::string path = scratch.write("out", "old");
  {
    auto output = Output::open(path);
    ASSERT_TRUE(output);
    EXPECT_EQ(output->write("new"), std::nullopt);
    EXPECT_EQ(scratch.read("out"), "old");
    EXPECT_EQ(output->commit(), std::nullopt);
  }
  EXPECT_EQ(scratch.read("out"), "new");
  EXPECT_FALSE(std::filesystem::exists(path + ".partial"));
}

TEST(Output, GoesAwayWithoutACommit) {
  const Scratch scratch;
  const std::string path = scratch.path("out");
  {
    auto output = Output::open(path);
    EXPECT_EQ(output->write(std::string(1000000, 'x')), std::nullopt);
    EXPECT_TRUE(std::filesystem::exists(path + ".partial"));
  }
  EXPECT_TRUE(std::filesystem::is_empty(scratch.path()));
}

TEST(Output, KeepsAPartialFileAndGoesOn) {
  const Scratch scratch;
  const std::string path = scratch.path("out");
  for (const auto* part : {"one ", "two"}) {
    auto output = Output::open(path, Output::Keep::partial);
    EXPECT_EQ(output->write(part), std::nullopt);
    if (std::string(part) == "two") {
      EXPECT_EQ(output->commit(), std::nullopt);
    } else {
      EXPECT_EQ(output->flush(), std::nullopt);
    }
  }
  EXPECT_EQ(scratch.read("out"), "one two");
}

TEST(Output, KeepsTheModeOfTheFileItReplaces) {
  namespace fs = std::filesystem;
  const Scratch scratch;
  const std::string path = scratch.write("out", "old");
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
  auto output = Output::open(path);
  EXPECT_EQ(output->commit(), std::nullopt);
  EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(Output, TellsWhatCannotBeWritten) {
  const Scratch scratch;
  EXPECT_EQ(Output::open(scratch.path()).error(), (Error{scratch.path(), "is a directory"}));
  const std::string path = scratch.path("no/out");
  EXPECT_EQ(Output::open(path).error(), (Error{path, "no such file or directory"}));
}

}  // namespace
}  // namespace quoth::output
