#include "output/ann_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "scratch.h"

namespace quoth::output {
namespace {

constexpr char kNoPath[] = "an id that is no path below a folder";
constexpr char kAgain[] = "an article of this id came before";

TEST(AnnFolder, NamesFilesByIdWithoutTxt) {
  const struct {
    const char* id;
    const char* file;
  } cases[] = {
      {"a.txt", "a.ann"},
      {"sub/b.txt", "sub/b.ann"},
      {"c", "c.ann"},
      {"d.html", "d.html.ann"},
      {"e.txt.txt", "e.txt.ann"},
      {"TXT.TXT", "TXT.TXT.ann"},
      {"caf\u00e9.txt", "caf\u00e9.ann"},
      {"a b;c", "a b;c.ann"},
      {"..more", "..more.ann"},
  };
  const Scratch scratch;
  AnnFolder folder(scratch.path("ann"));
  for (const auto& c : cases) {
    SCOPED_TRACE(c.id);
    EXPECT_EQ(folder.check_id(c.id), std::nullopt);
    EXPECT_EQ(folder.write(c.id, c.id), std::nullopt);
    EXPECT_EQ(scratch.read(std::string("ann/") + c.file), c.id);
  }
}

TEST(AnnFolder, CreatesTheFoldersOfAnId) {
  const Scratch scratch;
  AnnFolder folder(scratch.path("x/y"));
  EXPECT_EQ(folder.write("1/2/3.txt", "T1"), std::nullopt);
  EXPECT_EQ(scratch.read("x/y/1/2/3.ann"), "T1");
}

TEST(AnnFolder, IsCreatedWithTheFirstFile) {
  const Scratch scratch;
  AnnFolder folder(scratch.path("ann"));
  EXPECT_EQ(folder.check_id("a.txt"), std::nullopt);
  EXPECT_FALSE(std::filesystem::exists(scratch.path("ann")));
}

TEST(AnnFolder, NameMayEndWithASlash) {
  const Scratch scratch;
  for (const std::string name : {"one", "two/"}) {
    AnnFolder folder(scratch.path(name));
    EXPECT_EQ(folder.write("a.txt", "T1"), std::nullopt);
  }
  EXPECT_EQ(scratch.read("one/a.ann"), "T1");
  EXPECT_EQ(scratch.read("two/a.ann"), "T1");
}

TEST(AnnFolder, RejectsIdsThatAreNotAPathInTheFolder) {
  const std::string longest(243, 'x');
  const struct {
    std::string id;
    bool allowed;
  } cases[] = {
      {"", false},
      {".txt", false},
      {"/abs.txt", false},
      {"a//b.txt", false},
      {"a/.txt", false},
      {"a/", false},
      {".", false},
      {"..", false},
      {"../up.txt", false},
      {"a/../../up.txt", false},
      {"a/./b.txt", false},
      {"...txt", false},
      {std::string("a\0b.txt", 7), false},
      {longest + "x.txt", false},
      {"sub/" + longest + "x", false},
      {longest + "x/a.txt", false},
      {longest + ".txt", true},
      {longest + "/" + longest + ".txt", true},
      {"...", true},
  };
  const Scratch scratch;
  AnnFolder folder(scratch.path());
  for (const auto& c : cases) {
    SCOPED_TRACE(c.id);
    EXPECT_EQ(folder.check_id(c.id),
              c.allowed ? std::nullopt : std::optional<std::string>(kNoPath));
  }
}

TEST(AnnFolder, WritesAFileWithTheLongestName) {
  const Scratch scratch;
  AnnFolder folder(scratch.path("ann"));
  const std::string id(243, 'x');
  ASSERT_EQ(folder.check_id(id), std::nullopt);
  EXPECT_EQ(folder.write(id, "T1"), std::nullopt);
  EXPECT_EQ(scratch.read("ann/" + id + ".ann"), "T1");
}

TEST(AnnFolder, RejectsARepeatedId) {
  const Scratch scratch;
  AnnFolder folder(scratch.path());
  EXPECT_EQ(folder.check_id("a.txt"), std::nullopt);
  EXPECT_EQ(folder.check_id("b/a.txt"), std::nullopt);
  EXPECT_EQ(folder.check_id("a.txt"), kAgain);
  EXPECT_EQ(folder.check_id("a"), kAgain) << "the same file";
  EXPECT_EQ(folder.check_id("a.txt.txt"), std::nullopt) << "another file";
}

TEST(AnnFolder, DoesNotRememberRejectedIds) {
  const Scratch scratch;
  AnnFolder folder(scratch.path());
  EXPECT_EQ(folder.check_id("../a.txt"), kNoPath);
  EXPECT_EQ(folder.check_id("../a.txt"), kNoPath);
}

TEST(AnnFolder, ReplacesAFileOfAnEarlierRun) {
  const Scratch scratch;
  scratch.write("ann/a.ann", "old and longer");
  AnnFolder folder(scratch.path("ann"));
  EXPECT_EQ(folder.write("a.txt", "new"), std::nullopt);
  EXPECT_EQ(scratch.read("ann/a.ann"), "new");
  EXPECT_FALSE(std::filesystem::exists(scratch.path("ann/a.ann.partial")));
}

TEST(AnnFolder, ErrorsHaveThePath) {
  const Scratch scratch;
  scratch.write("ann/file", "x");
  std::filesystem::create_directories(scratch.path("ann/taken.ann"));
  AnnFolder folder(scratch.path("ann"));
  EXPECT_EQ(folder.write("file/a.txt", "T1"), (Error{scratch.path("ann/file"), "not a directory"}));
  EXPECT_EQ(folder.write("taken.txt", "T1"),
            (Error{scratch.path("ann/taken.ann"), "is a directory"}));
}

}  // namespace
}  // namespace quoth::output
