#include "output/brat_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "scratch.h"

namespace quoth::output {
namespace {

constexpr char kNoPath[] = "an id that is no path below a folder";
constexpr char kAgain[] = "an article of this id came before";
constexpr auto kKeep = BratFolder::Overwrite::no;

TEST(BratFolder, NamesFilesByIdWithoutTxt) {
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
  BratFolder folder(scratch.path("ann"), kKeep);
  for (const auto& c : cases) {
    SCOPED_TRACE(c.id);
    EXPECT_EQ(folder.check_id(c.id), std::nullopt);
    EXPECT_EQ(folder.write(c.id, "text", c.id), std::nullopt);
    EXPECT_EQ(scratch.read(std::string("ann/") + c.file), c.id);
  }
}

TEST(BratFolder, CreatesTheFoldersOfAnId) {
  const Scratch scratch;
  BratFolder folder(scratch.path("x/y"), kKeep);
  EXPECT_EQ(folder.write("1/2/3.txt", "text", "T1"), std::nullopt);
  EXPECT_EQ(scratch.read("x/y/1/2/3.ann"), "T1");
}

TEST(BratFolder, IsCreatedWithTheFirstFile) {
  const Scratch scratch;
  BratFolder folder(scratch.path("ann"), kKeep);
  EXPECT_EQ(folder.check_id("a.txt"), std::nullopt);
  EXPECT_FALSE(std::filesystem::exists(scratch.path("ann")));
}

TEST(BratFolder, NameMayEndWithASlash) {
  const Scratch scratch;
  for (const std::string name : {"one", "two/"}) {
    BratFolder folder(scratch.path(name), kKeep);
    EXPECT_EQ(folder.write("a.txt", "text", "T1"), std::nullopt);
  }
  EXPECT_EQ(scratch.read("one/a.ann"), "T1");
  EXPECT_EQ(scratch.read("two/a.ann"), "T1");
}

TEST(BratFolder, RejectsIdsThatAreNotAPathInTheFolder) {
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
  BratFolder folder(scratch.path(), kKeep);
  for (const auto& c : cases) {
    SCOPED_TRACE(c.id);
    EXPECT_EQ(folder.check_id(c.id),
              c.allowed ? std::nullopt : std::optional<std::string>(kNoPath));
  }
}

TEST(BratFolder, WritesAFileWithTheLongestName) {
  const Scratch scratch;
  BratFolder folder(scratch.path("ann"), kKeep);
  const std::string id(243, 'x');
  ASSERT_EQ(folder.check_id(id), std::nullopt);
  EXPECT_EQ(folder.write(id, "text", "T1"), std::nullopt);
  EXPECT_EQ(scratch.read("ann/" + id + ".ann"), "T1");
}

TEST(BratFolder, RejectsARepeatedId) {
  const Scratch scratch;
  BratFolder folder(scratch.path(), kKeep);
  EXPECT_EQ(folder.check_id("a.txt"), std::nullopt);
  EXPECT_EQ(folder.check_id("b/a.txt"), std::nullopt);
  EXPECT_EQ(folder.check_id("a.txt"), kAgain);
  EXPECT_EQ(folder.check_id("a"), kAgain) << "the same file";
  EXPECT_EQ(folder.check_id("a.txt.txt"), std::nullopt) << "another file";
}

TEST(BratFolder, DoesNotRememberRejectedIds) {
  const Scratch scratch;
  BratFolder folder(scratch.path(), kKeep);
  EXPECT_EQ(folder.check_id("../a.txt"), kNoPath);
  EXPECT_EQ(folder.check_id("../a.txt"), kNoPath);
}

TEST(BratFolder, WritesTheTextAndAConfigurationToo) {
  const Scratch scratch;
  BratFolder folder(scratch.path("ann"), kKeep);
  EXPECT_EQ(folder.write("sub/a.txt", "Rain fell.", "T1"), std::nullopt);
  EXPECT_EQ(scratch.read("ann/sub/a.txt"), "Rain fell.");
  EXPECT_TRUE(scratch.read("ann/annotation.conf").starts_with("[entities]\nSource\n"));
}

TEST(BratFolder, OverwritesNothingUnlessItMay) {
  const Scratch scratch;
  scratch.write("ann/a.ann", "mine");
  scratch.write("ann/b.txt", "mine");
  scratch.write("ann/annotation.conf", "mine");
  BratFolder folder(scratch.path("ann"), kKeep);
  EXPECT_EQ(folder.check_id("a.txt"),
            scratch.path("ann/a.ann") + " is there already, and only --force overwrites it");
  EXPECT_EQ(folder.check_id("b"),
            scratch.path("ann/b.txt") + " is there already, and only --force overwrites it");
  EXPECT_EQ(folder.check_id("c"), std::nullopt);
  EXPECT_EQ(folder.write("c", "text", "T1"), std::nullopt);
  EXPECT_EQ(scratch.read("ann/annotation.conf"), "mine");
  EXPECT_EQ(scratch.read("ann/a.ann"), "mine");
}

TEST(BratFolder, ReplacesAFileOfAnEarlierRunIfItMay) {
  const Scratch scratch;
  scratch.write("ann/a.ann", "old and longer");
  BratFolder folder(scratch.path("ann"), BratFolder::Overwrite::yes);
  EXPECT_EQ(folder.check_id("a.txt"), std::nullopt);
  EXPECT_EQ(folder.write("a.txt", "text", "new"), std::nullopt);
  EXPECT_EQ(scratch.read("ann/a.ann"), "new");
  EXPECT_FALSE(std::filesystem::exists(scratch.path("ann/a.ann.partial")));
}

TEST(BratFolder, ErrorsHaveThePath) {
  const Scratch scratch;
  scratch.write("ann/file", "x");
  std::filesystem::create_directories(scratch.path("ann/taken.ann"));
  BratFolder folder(scratch.path("ann"), kKeep);
  EXPECT_EQ(folder.write("file/a.txt", "text", "T1"),
            (Error{scratch.path("ann/file"), "not a directory"}));
  EXPECT_EQ(folder.write("taken.txt", "text", "T1"),
            (Error{scratch.path("ann/taken.ann"), "is a directory"}));
}

}  // namespace
}  // namespace quoth::output
