#include "database/word_query.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace quoth::database {
namespace {

TEST(WordQuery, HasOneWordOfEachList) {
  struct Case {
    std::vector<std::vector<std::string>> lists;
    std::string query;
  };
  for (const Case& c : {
           Case{{}, ""},
           Case{{{"bridge"}}, "(\"bridge\")"},
           Case{{{"bridge", "bridges"}, {"close"}}, "(\"bridge\" OR \"bridges\") AND (\"close\")"},
           Case{{{"the"}, {"bridge"}}, "(\"bridge\")"},
           Case{{{"bridge", "n't"}}, ""},
           Case{{{"$"}, {"10"}}, "(\"10\")"},
           Case{{{}}, ""},
           Case{{{"a\"b"}}, ""},
           Case{{{"end-to-end"}}, "(\"end-to-end\")"},
       }) {
    EXPECT_EQ(word_query(c.lists), c.query);
  }
}

}  // namespace
}  // namespace quoth::database
