#include "input/path_date.h"

#include <gtest/gtest.h>

namespace quoth::input {
namespace {

TEST(PathDate, IsInTheNameOfTheFileOrOfItsFolders) {
  const struct {
    const char* path;
    const char* date;
    const char* impossible;
  } cases[] = {
      {"news/2016-03-15_flood.txt", "2016-03-15", ""},
      {"2016_03_15.txt", "2016-03-15", ""},
      {"2016.03.15.txt", "2016-03-15", ""},
      {"20160315-flood.txt", "2016-03-15", ""},
      {"bee-2016-03-15-flood.txt", "2016-03-15", ""},
      {"2016-03-15/flood.txt", "2016-03-15", ""},
      {"2016/03/15/flood.txt", "2016-03-15", ""},
      {"/x/2016/03/15/b/flood.txt", "2016-03-15", ""},
      {"2015-01-01/2016-03-15.txt", "2016-03-15", ""},
      {"2015-01-01/2016-03-15/a.txt", "2016-03-15", ""},
      {"2016-02-31_flood.txt", "", "2016-02-31"},
      {"id-2016-99-12.txt", "", ""},
      {"20160231.txt", "", ""},
      {"wsj_20160315.txt", "", ""},
      {"120160315.txt", "", ""},
      {"2016-03-155.txt", "", ""},
      {"2016/99/15/a.txt", "", ""},
      {"a2016/03/15/a.txt", "", ""},
      {"flood.txt", "", ""},
      {"-", "", ""},
      {"", "", ""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(date_of_path(c.path).date, c.date) << c.path;
    EXPECT_EQ(date_of_path(c.path).impossible, c.impossible) << c.path;
  }
}

}  // namespace
}  // namespace quoth::input
