#include "token/number.h"

#include <gtest/gtest.h>

namespace quoth::token {
namespace {

TEST(Number, KeepsWhatJoinsItsDigits) {
  struct Case {
    std::string_view rest;
    std::string_view number;
  };
  const Case cases[] = {
      {"1,000.5 miles", "1,000.5"},
      {"7:30 on", "7:30"},
      {"9/11.", "9/11"},
      {"2016-09-12,", "2016-09-12"},
      {"713-853-3989", "713-853-3989"},
      {"10-12 of", "10"},
      {"20th", "20"},
      {".5 percent", ".5"},
      {"3. Then", "3"},
  };
  for (const Case& c : cases) EXPECT_EQ(c.rest.substr(0, number_size(c.rest)), c.number) << c.rest;
}

}  // namespace
}  // namespace quoth::token
