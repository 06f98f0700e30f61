#include "token/address.h"

#include <gtest/gtest.h>

namespace quoth::token {
namespace {

TEST(Address, EndsBeforeTheMarksOfTheSentence) {
  struct Case {
    std::string_view rest;
    std::string_view address;
  };
  const Case cases[] = {
      {"https://elm.example/a?b=1,", "https://elm.example/a?b=1"},
      {"www.elm.org.", "www.elm.org"},
      {"jo@elm.org)", "jo@elm.org"},
      {"@jo_alder:", "@jo_alder"},
      {"#elmvotes!", "#elmvotes"},
      {"council.", ""},
      {"3.5 percent", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(c.rest.substr(0, address_size(c.rest)), c.address) << c.rest;
    if (!c.address.empty()) {
      EXPECT_TRUE(may_hold_address(c.address)) << c.address;
    }
  }
  EXPECT_FALSE(may_hold_address("council"));
}

}  // namespace
}  // namespace quoth::token
