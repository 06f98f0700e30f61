#include "output/output_file.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "input/byte_stream.h"
#include "scratch.h"

namespace quoth::output {
namespace {

TEST(Output, FileExistsOnlyAfterCommit) {
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

TEST(Output, IsRemovedWithoutACommit) {
  const Scratch scratch;
  const std::string path = scratch.path("out");
  {
    auto output = Output::open(path);
    EXPECT_EQ(output->write(std::string(1000000, 'x')), std::nullopt);
    EXPECT_TRUE(std::filesystem::exists(path + ".partial"));
  }
  EXPECT_TRUE(std::filesystem::is_empty(scratch.path()));
}

TEST(Output, ATerminalGetsNoControlCharactersHoweverTheyAreDivided) {
  const int ours = posix_openpt(O_RDWR | O_NOCTTY);
  ASSERT_TRUE(ours >= 0 && grantpt(ours) == 0 && unlockpt(ours) == 0);
  auto output = Output::open(ptsname(ours));
  ASSERT_TRUE(output);
  for (const auto* const part :
       {"Caf\xC3", "\xA9 \xC2", "\x9B", "2J\x1b", "[31m\r", "\n\xC2", "\xA0\xC2"})
    EXPECT_EQ(output->write(part), std::nullopt);
  EXPECT_EQ(output->commit(), std::nullopt);
  std::string shown(100, '\0');
  shown.resize(
      static_cast<std::size_t>(std::max<ssize_t>(read(ours, shown.data(), shown.size()), 0)));
  EXPECT_EQ(shown, "Caf\u00e9 \uFFFD2J\uFFFD[31m\r\r\n\u00a0\xC2");
  close(ours);
}

TEST(Output, ContinuesAPartialFile) {
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

TEST(Output, ReportsFilesThatCannotBeWritten) {
  const Scratch scratch;
  EXPECT_EQ(Output::open(scratch.path()).error(), (Error{scratch.path(), "is a directory"}));
  const std::string path = scratch.path("no/out");
  EXPECT_EQ(Output::open(path).error(), (Error{path, "no such file or directory"}));
}

TEST(Output, WritesAnEmptyFileForNoBytes) {
  const Scratch scratch;
  auto output = Output::open(scratch.path("out"));
  ASSERT_TRUE(output);
  EXPECT_EQ(output->commit(), std::nullopt);
  EXPECT_TRUE(std::filesystem::exists(scratch.path("out")));
  EXPECT_EQ(scratch.read("out"), "");
}

TEST(Output, WritesAllBytes) {
  const Scratch scratch;
  std::string all;
  auto output = Output::open(scratch.path("out"));
  for (const std::size_t size : {1U, 262143U, 1U, 262144U, 500000U, 0U, 7U}) {
    const std::string part(size, static_cast<char>('a' + all.size() % 26));
    EXPECT_EQ(output->write(part), std::nullopt);
    all += part;
  }
  EXPECT_EQ(output->commit(), std::nullopt);
  EXPECT_EQ(scratch.read("out"), all);
}

TEST(Output, FlushedBytesAreInThePartialFile) {
  const Scratch scratch;
  const std::string path = scratch.path("out");
  auto output = Output::open(path);
  EXPECT_EQ(output->partial(), path + ".partial");
  EXPECT_EQ(output->write("rain"), std::nullopt);
  EXPECT_EQ(output->flush(), std::nullopt);
  EXPECT_EQ(scratch.read("out.partial"), "rain");
  EXPECT_FALSE(std::filesystem::exists(path));
}

TEST(Output, DiscardsAPartialFileByDefault) {
  const Scratch scratch;
  scratch.write("out.partial", "left over");
  auto output = Output::open(scratch.path("out"));
  EXPECT_EQ(output->write("new"), std::nullopt);
  EXPECT_EQ(output->commit(), std::nullopt);
  EXPECT_EQ(scratch.read("out"), "new");
}

TEST(Output, KeepsAPartialFileWithoutACommit) {
  const Scratch scratch;
  {
    auto output = Output::open(scratch.path("out"), Output::Keep::partial);
    EXPECT_EQ(output->write("rain"), std::nullopt);
    EXPECT_EQ(output->flush(), std::nullopt);
  }
  EXPECT_EQ(scratch.read("out.partial"), "rain");
  EXPECT_FALSE(std::filesystem::exists(scratch.path("out")));
}

TEST(Output, IsCompressedAccordingToTheName) {
  const Scratch scratch;
  for (const auto* name : {"out.gz", "out.zst"}) {
    auto output = Output::open(scratch.path(name));
    EXPECT_EQ(output->write("rain "), std::nullopt);
    EXPECT_EQ(output->write("fell"), std::nullopt);
    EXPECT_EQ(output->commit(), std::nullopt);
    EXPECT_NE(scratch.read(name), "rain fell") << name;
    auto stream = input::ByteStream::open(scratch.path(name));
    std::string text;
    ASSERT_TRUE(stream->read(text, 100));
    EXPECT_EQ(text, "rain fell") << name;
  }
}

TEST(Output, FollowsLinks) {
  const Scratch scratch;
  scratch.write("real", "old");
  std::filesystem::create_symlink("real", scratch.path("link"));
  auto output = Output::open(scratch.path("link"));
  EXPECT_EQ(output->partial(),
            std::filesystem::canonical(scratch.path("real")).string() + ".partial");
  EXPECT_EQ(output->write("new"), std::nullopt);
  EXPECT_EQ(output->commit(), std::nullopt);
  EXPECT_TRUE(std::filesystem::is_symlink(scratch.path("link")));
  EXPECT_EQ(scratch.read("real"), "new");
}

TEST(Output, TwoOutputsCannotWriteOneFile) {
  const Scratch scratch;
  const std::string path = scratch.path("out");
  {
    const auto first = Output::open(path);
    ASSERT_TRUE(first);
    EXPECT_EQ(Output::open(path).error(), (Error{path, "another process is writing it"}));
    EXPECT_TRUE(std::filesystem::exists(path + ".partial")) << "the first one's is still there";
  }
  EXPECT_TRUE(Output::open(path)) << "and again after it";
}

TEST(Output, WritesToDevicesDirectly) {
  auto null = Output::open("/dev/null");
  ASSERT_TRUE(null);
  EXPECT_EQ(null->partial(), "");
  EXPECT_EQ(null->write("rain"), std::nullopt);
  EXPECT_EQ(null->commit(), std::nullopt);
  auto full = Output::open("/dev/full");
  ASSERT_TRUE(full);
  EXPECT_EQ(full->write("rain"), std::nullopt) << "not yet on its way";
  EXPECT_EQ(full->commit(), (Error{"/dev/full", "no space left on device"}));
}

TEST(Output, StandardOutputHasNoPartialFile) {
  const auto output = Output::open("-");
  ASSERT_TRUE(output);
  EXPECT_EQ(output->partial(), "");
}

}  // namespace
}  // namespace quoth::output
