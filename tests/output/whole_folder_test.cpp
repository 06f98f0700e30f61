#include "output/whole_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "scratch.h"

namespace quoth::output {
namespace {

namespace fs = std::filesystem;

bool never(const std::string&) { return false; }
bool always(const std::string&) { return true; }

std::string read(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

void put(WholeFolder& folder, const std::string& name, const std::string& text) {
  auto file = folder.file(name);
  ASSERT_TRUE(file);
  ASSERT_FALSE(file->write(text));
  ASSERT_FALSE(file->commit());
}

std::string listing(const std::string& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) names.insert(fs::relative(entry.path(), folder).string());
  }
  std::string out;
  for (const std::string& name : names) out += name + " ";
  return out;
}

TEST(WholeFolder, IsThereWhenItIsComplete) {
  const Scratch scratch;
  const std::string path = scratch.path("out");
  auto folder = WholeFolder::open(path + "/", never);
  ASSERT_TRUE(folder);
  put(*folder, "sub/a.html", "one");
  put(*folder, "index.html", "two");
  EXPECT_FALSE(fs::exists(path));
  ASSERT_FALSE(folder->commit());
  EXPECT_EQ(listing(path), "index.html sub/a.html ");
  EXPECT_EQ(read(path + "/sub/a.html"), "one");
  EXPECT_FALSE(fs::exists(path + ".partial"));
}

TEST(WholeFolder, IsNotThereIfItIsNotComplete) {
  const Scratch scratch;
  const std::string path = scratch.path("out");
  {
    auto folder = WholeFolder::open(path, never);
    ASSERT_TRUE(folder);
    put(*folder, "index.html", "two");
  }
  EXPECT_FALSE(fs::exists(path));
  EXPECT_FALSE(fs::exists(path + ".partial"));
}

TEST(WholeFolder, LeavesNothingWhereTheProgramCannotGoOn) {
  const Scratch scratch;
  const std::string path = scratch.path("out");
  auto folder = WholeFolder::open(path, never);
  ASSERT_TRUE(folder);
  put(*folder, "index.html", "two");
  remove_unfinished_folder();
  EXPECT_FALSE(fs::exists(path + ".partial"));
  remove_unfinished_folder();
}

TEST(WholeFolder, ReplacesOneOfItsOwnWithAllFiles) {
  const Scratch scratch;
  const std::string path = scratch.path("out");
  fs::create_directories(path);
  std::ofstream(path + "/stale.html") << "old";
  auto folder = WholeFolder::open(path, always);
  ASSERT_TRUE(folder);
  put(*folder, "index.html", "new");
  EXPECT_EQ(listing(path), "stale.html ");
  ASSERT_FALSE(folder->commit());
  EXPECT_EQ(listing(path), "index.html ");
  EXPECT_FALSE(fs::exists(path + ".old"));
}

TEST(WholeFolder, LeavesTheFilesOfOthersAlone) {
  const Scratch scratch;
  const std::string path = scratch.path("out");
  fs::create_directories(path);
  EXPECT_TRUE(WholeFolder::open(path, never));  // empty
  std::ofstream(path + "/letter.txt") << "mine";
  EXPECT_FALSE(WholeFolder::open(path, never));
  EXPECT_EQ(listing(path), "letter.txt ");
  const std::string file = scratch.path("file");
  std::ofstream(file) << "mine";
  EXPECT_FALSE(WholeFolder::open(file + "/", always));
  const std::string other = scratch.path("other");
  fs::create_directories(other + ".partial");
  EXPECT_FALSE(WholeFolder::open(other, always));
}

TEST(WholeFolder, RemovesWhatAnInterruptedRunLeft) {
  const Scratch scratch;
  const std::string path = scratch.path("out");
  {
    auto interrupted = WholeFolder::open(path, never);
    ASSERT_TRUE(interrupted);
    put(*interrupted, "a.html", "half");
    fs::copy(path + ".partial", scratch.path("left"));
  }
  fs::rename(scratch.path("left"), path + ".partial");
  auto folder = WholeFolder::open(path, never);
  ASSERT_TRUE(folder);
  put(*folder, "index.html", "new");
  ASSERT_FALSE(folder->commit());
  EXPECT_EQ(listing(path), "index.html ");
}

TEST(WholeFolder, PathsNameFolders) {
  const Scratch scratch;
  EXPECT_TRUE(names_folder("out/"));
  EXPECT_TRUE(names_folder(scratch.path(".")));
  EXPECT_FALSE(names_folder(scratch.path("out")));
  EXPECT_FALSE(names_folder("-"));
}

}  // namespace
}  // namespace quoth::output
