#include "text/whole_file.h"

#include <gtest/gtest.h>

#include "scratch.h"

namespace quoth::text {
namespace {

TEST(WholeFile, IsReadUpToItsLimit) {
  const Scratch scratch;
  EXPECT_EQ(*read_whole_file(scratch.write("a", "Rain fell.\n"), 1), "Rain fell.\n");
  EXPECT_EQ(*read_whole_file(scratch.write("empty", ""), 1), "");
  EXPECT_EQ(read_whole_file(scratch.write("all", std::string(1'000'000, 'a')), 1)->size(),
            1'000'000U);
}

TEST(WholeFile, IsAnErrorIfItIsLargerOrCannotBeRead) {
  const Scratch scratch;
  const struct {
    std::string path;
    const char* reason;
  } kCases[] = {{scratch.write("large", std::string(1'000'001, 'a')), "more than 1 MB"},
                {"/dev/zero", "more than 1 MB"},
                {scratch.path("missing"), "cannot be read"},
                {scratch.path(), "cannot be read"}};
  for (const auto& [path, reason] : kCases) {
    const auto read = read_whole_file(path, 1);
    ASSERT_FALSE(read) << path;
    EXPECT_EQ(read.error().path, path);
    EXPECT_EQ(read.error().reason, reason) << path;
  }
}

}  // namespace
}  // namespace quoth::text
