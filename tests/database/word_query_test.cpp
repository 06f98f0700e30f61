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
           Case{{{}}, ""},
           Case{{{"bridge"}}, "(\"bridge\")"},
           Case{{{"bridge", "bridges"}, {"close"}}, "(\"bridge\" OR \"bridges\") AND (\"close\")"},
           Case{{{"end-to-end"}}, "(\"end-to-end\")"},
           Case{{{"n't", "not"}, {"5"}}, "(\"5\")"},
           Case{{{"a\"b"}}, "(\"a\"\"b\")"},
           // Words of each quotation only where there are no others.
           Case{{{"the"}, {"bridge"}}, "(\"bridge\")"},
           Case{{{"bridge", "the"}}, "(\"bridge\" OR \"the\")"},
           Case{{{"what"}, {"it"}}, "(\"what\") AND (\"it\")"},
           // What the index may not have.
           Case{{{"$"}, {"10"}}, "(\"10\")"},
           Case{{{"bridge", "\u03b1"}}, ""},
       }) {
    EXPECT_EQ(word_query(c.lists), c.query);
  }
}

}  // namespace
}  // namespace quoth::database
