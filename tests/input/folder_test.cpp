#include "input/folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <string>
#include <vector>

#include "scratch.h"

namespace quoth::input {
namespace {

std::vector<std::string> listed(const std::string& folder) {
  FolderReader reader(folder);
  std::vector<std::string> found;
  while (const auto path = reader.next()) {
    found.push_back(*path ? **path : path->error().path + ": " + path->error().reason);
  }
  EXPECT_EQ(reader.fraction(), 1);
  return found;
}

using Paths = std::vector<std::string>;

TEST(FolderReader, ListsPathsInByteOrder) {
  const Scratch scratch;
  for (const auto* name : {"b.txt", "a/z.txt", "a-b.txt", "a/b/c.txt", "B.txt", "a.txt"}) {
    scratch.write(name, "x");
  }
  // '-' and '.' sort before '/', and capitals before lower case.
  EXPECT_EQ(listed(scratch.path()),
            (Paths{"B.txt", "a-b.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt"}));
}

TEST(FolderReader, FindsTextFilesCompressedOrNot) {
  const Scratch scratch;
  for (const auto* name : {"a.txt", "b.txt.gz", "c.txt.zst", "d.html", "txt", "e.txt.bak"}) {
    scratch.write(name, "x");
  }
  EXPECT_EQ(listed(scratch.path() + "/"), (Paths{"a.txt", "b.txt.gz", "c.txt.zst"}));
}

TEST(FolderReader, FollowsLinksButNotCycles) {
  const Scratch scratch;
  scratch.write("a/x.txt", "x");
  std::filesystem::create_directory_symlink("..", scratch.path() + "/a/up");
  std::filesystem::create_directory_symlink("a", scratch.path() + "/b");
  EXPECT_EQ(listed(scratch.path()),
            (Paths{"a/up: a link back to a folder that it lies in", "a/x.txt",
                   "b/up: a link back to a folder that it lies in", "b/x.txt"}));
}

TEST(FolderReader, ReportsAMissingFolder) {
  EXPECT_EQ(listed("/nowhere/at/all"), (Paths{".: no such file or directory"}));
}

TEST(FolderReader, ReportsTheFractionDone) {
  const Scratch scratch;
  for (const auto* name : {"a/1.txt", "a/2.txt", "b.txt", "c.txt", "d.txt"}) {
    scratch.write(name, "x");
  }
  FolderReader reader(scratch.path());
  double before = reader.fraction();
  EXPECT_EQ(before, 0);
  while (reader.next()) {
    EXPECT_GT(reader.fraction(), before);
    before = reader.fraction();
  }
  EXPECT_EQ(before, 1);
}

TEST(FolderReader, TextNamesEndWithTxtAndMayBeCompressed) {
  const struct {
    const char* name;
    bool is_text;
  } cases[] = {
      {"a.txt", true},      {".txt", true},      {"a.txt.gz", true},   {"a.txt.zst", true},
      {"a.b.txt", true},    {"a.TXT", false},    {"a.txt.bz2", false}, {"txt", false},
      {"a.txt.bak", false}, {"a.gz", false},     {"a.txtx", false},    {"", false},
      {"a.gz.txt", true},   {"a.ndjson", false},
  };
  for (const auto& c : cases) EXPECT_EQ(is_text_name(c.name), c.is_text) << c.name;
}

TEST(FolderReader, FindsNothingInAnEmptyFolder) {
  const Scratch scratch;
  EXPECT_EQ(listed(scratch.path()), Paths{});
  std::filesystem::create_directories(scratch.path("a/b/c"));
  EXPECT_EQ(listed(scratch.path()), Paths{}) << "and of empty folders in it";
}

TEST(FolderReader, AFolderNameMayEndInTxt) {
  const Scratch scratch;
  scratch.write("a.txt/b.txt", "x");
  EXPECT_EQ(listed(scratch.path()), Paths{"a.txt/b.txt"});
}

TEST(FolderReader, FindsHiddenFiles) {
  const Scratch scratch;
  scratch.write(".hidden/.a.txt", "x");
  EXPECT_EQ(listed(scratch.path()), Paths{".hidden/.a.txt"});
}

TEST(FolderReader, ListsLinksEvenIfBroken) {
  const Scratch scratch;
  scratch.write("elsewhere/real.txt", "x");
  std::filesystem::create_directory(scratch.path("corpus"));
  std::filesystem::create_symlink("../elsewhere/real.txt", scratch.path("corpus/a.txt"));
  std::filesystem::create_symlink("nowhere", scratch.path("corpus/b.txt"));
  std::filesystem::create_symlink("nowhere", scratch.path("corpus/b.html"));
  EXPECT_EQ(listed(scratch.path("corpus")), (Paths{"a.txt", "b.txt"}))
      << "who opens it is to say what is wrong";
}

TEST(FolderReader, APipeIsAnError) {
  const Scratch scratch;
  ASSERT_EQ(mkfifo(scratch.path("a.txt").c_str(), 0600), 0);
  ASSERT_EQ(mkfifo(scratch.path("b").c_str(), 0600), 0);
  scratch.write("c.txt", "x");
  EXPECT_EQ(listed(scratch.path()), (Paths{"a.txt: not a regular file", "c.txt"}));
}

TEST(FolderReader, AFileInPlaceOfAFolderIsAnError) {
  const Scratch scratch;
  EXPECT_EQ(listed(scratch.write("a.txt", "x")), Paths{".: not a directory"});
}

TEST(FolderReader, ReturnsNothingAfterTheEnd) {
  const Scratch scratch;
  scratch.write("a.txt", "x");
  FolderReader reader(scratch.path());
  EXPECT_TRUE(reader.next());
  EXPECT_FALSE(reader.next());
  EXPECT_FALSE(reader.next());
}

}  // namespace
}  // namespace quoth::input
