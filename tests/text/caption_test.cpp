#include "text/caption.h"

#include <gtest/gtest.h>

namespace quoth::text {
namespace {

TEST(Caption, EndsWithItsCredit) {
  struct Case {
    std::string_view text;
    std::string_view credit;
  };
  const Case cases[] = {
      {"The pier in winter Credit: Jo Alder", "Credit: Jo Alder"},
      {"The pier in winter (Jo Alder/Reuters)", "(Jo Alder/Reuters)"},
      {"The pier in winter. Photo: Elm Press", "Photo: Elm Press"},
      {"The pier in winter.", ""},
      {"She took the credit for a pier that others had built over many years.", ""},
      {"", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(c.text.substr(find_credit(c.text)), c.credit) << c.text;
}

TEST(Caption, MayBeginAsAgenciesBegin) {
  EXPECT_TRUE(begins_caption("FILE - In this photo the pier burns."));
  EXPECT_FALSE(begins_caption("The file lay on the pier."));
}

}  // namespace
}  // namespace quoth::text
