#include "input/folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "scratch.h"

namespace quoth::input {
namespace {

std::vector<std::string> walked(const std::string& folder) {
  FolderReader walk(folder);
  std::vector<std::string> found;
  while (const auto path = walk.next()) {
    found.push_back(*path ? **path : path->error().path + ": " + path->error().reason);
  }
  EXPECT_EQ(walk.fraction(), 1);
  return found;
}

using Paths = std::vector<std::string>;

TEST(FolderReader, GoesInByteOrderOfWholePaths) {
  const Scratch scratch;
  for (const auto* name : {"b.txt", "a/z.txt", "a-b.txt", "a/b/c.txt", "B.txt", "a.txt"}) {
    scratch.write(name, "x");
  }
  // '-' and '.' come before '/', capitals before small letters.
  EXPECT_EQ(walked(scratch.path()),
            (Paths{"B.txt", "a-b.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt"}));
}

TEST(FolderReader, FindsTextFilesCompressedOrNot) {
  const Scratch scratch;
  for (const auto* name : {"a.txt", "b.txt.gz", "c.txt.zst", "d.html", "txt", "e.txt.bak"}) {
    scratch.write(name, "x");
  }
  EXPECT_EQ(walked(scratch.path() + "/"), (Paths{"a.txt", "b.txt.gz", "c.txt.zst"}));
}

TEST(FolderReader, FollowsLinksButNotInCircles) {
  const Scratch scratch;
  scratch.write("a/x.txt", "x");
  std::filesystem::create_directory_symlink("..", scratch.path() + "/a/up");
  std::filesystem::create_directory_symlink("a", scratch.path() + "/b");
  EXPECT_EQ(walked(scratch.path()),
            (Paths{"a/up: a link back to a folder that it lies in", "a/x.txt",
                   "b/up: a link back to a folder that it lies in", "b/x.txt"}));
}

TEST(FolderReader, TellsAMissingFolder) {
  EXPECT_EQ(walked("/nowhere/at/all"), (Paths{".: no such file or directory"}));
}

TEST(FolderReader, TellsHowFarItHasCome) {
  const Scratch scratch;
  for (const auto* name : {"a/1.txt", "a/2.txt", "b.txt", "c.txt", "d.txt"}) {
    scratch.write(name, "x");
  }
  FolderReader walk(scratch.path());
  double before = walk.fraction();
  EXPECT_EQ(before, 0);
  while (walk.next()) {
    EXPECT_GT(walk.fraction(), before);
    before = walk.fraction();
  }
  EXPECT_EQ(before, 1);
}

}  // namespace
}  // namespace quoth::input
