#include "input/folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "scratch.h"

namespace quoth::input {
namespace {

std::vector<std::string> listed(const std::string& folder, FileChoice choice = {},
                                PassedOver* passed_over = nullptr) {
  FolderReader reader(folder, std::move(choice));
  std::vector<std::string> found;
  while (const auto path = reader.next()) {
    found.push_back(*path ? **path : path->error().path + ": " + path->error().reason);
  }
  EXPECT_EQ(reader.fraction(), 1);
  if (passed_over != nullptr) *passed_over = reader.passed_over();
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

TEST(FolderReader, FindsFilesOfAllFormatsAndCountsTheOthers) {
  const Scratch scratch;
  for (const auto* name : {"a.txt", "b.txt.gz", "c.TXT.ZST", "d.html", "e.ndjson", "f.warc.gz",
                           "g.xml", "h.pdf", "i.PDF", "j.docx", "README", "k.txt.bak"}) {
    scratch.write(name, "x");
  }
  PassedOver passed_over;
  EXPECT_EQ(listed(scratch.path() + "/", {}, &passed_over),
            (Paths{"a.txt", "b.txt.gz", "c.TXT.ZST", "d.html", "e.ndjson", "f.warc.gz", "g.xml"}));
  EXPECT_EQ(passed_over,
            (PassedOver{{".pdf", 2}, {".docx", 1}, {"without an ending", 1}, {".bak", 1}}));
}

TEST(FolderReader, ReadsWhatTheUserChose) {
  const Scratch scratch;
  for (const auto* name : {"2016/a.txt", "2016/b.log", "2016/drafts/c.txt", "2017/a.txt",
                           "2017/d.pdf", ".hidden.txt", "._a.txt", ".git/e.txt"}) {
    scratch.write(name, "x");
  }
  const struct {
    FileChoice choice;
    Paths paths;
  } cases[] = {
      {{}, {"2016/a.txt", "2016/drafts/c.txt", "2017/a.txt"}},
      {{{"a.*"}, {}}, {"2016/a.txt", "2017/a.txt"}},
      {{{"2016/*"}, {}}, {"2016/a.txt", "2016/b.log", "2016/drafts/c.txt"}},
      {{{"*"}, {"drafts"}}, {"2016/a.txt", "2016/b.log", "2017/a.txt"}},
      {{{}, {"2016/*", "c.txt"}}, {"2017/a.txt"}},
      {{{".h*"}, {}}, {".hidden.txt"}},
      {{{"a.*", "c.*"}, {"2017"}}, {"2016/a.txt", "2016/drafts/c.txt"}},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(testing::PrintToString(c.choice.include) + " " +
                 testing::PrintToString(c.choice.exclude));
    EXPECT_EQ(listed(scratch.path(), c.choice), c.paths);
  }
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

TEST(FolderReader, ListsLinksEvenIfBroken) {
  const Scratch scratch;
  scratch.write("elsewhere/real.txt", "x");
  std::filesystem::create_directory(scratch.path("corpus"));
  std::filesystem::create_symlink("../elsewhere/real.txt", scratch.path("corpus/a.txt"));
  std::filesystem::create_symlink("nowhere", scratch.path("corpus/b.txt"));
  std::filesystem::create_symlink("nowhere", scratch.path("corpus/b.pdf"));
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
