#include "name/short_form.h"

#include <gtest/gtest.h>

namespace quoth::name {
namespace {

TEST(ShortForm, IsTheEndOfTheNameOrItsBeginningWithoutAnOrdinaryEnding) {
  const struct {
    const char* part;
    const char* whole;
    bool is_short;
  } cases[] = {
      {"courier", "elm valley courier", true},
      {"birch", "birch inc.", true},
      {"elm", "birch-elm", true},
      {"birch", "birchwood", false},
      {"elm", "elm valley courier", false},
      {"birch", "birch", false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(is_short_form(c.part, c.whole), c.is_short) << c.part << " / " << c.whole;
  }
}

TEST(ShortForm, InitialsPassOverSmallWords) {
  EXPECT_EQ(initials("bureau of the harbour and port"), "bhp");
  EXPECT_EQ(without_full_stops("b.h.p."), "bhp");
  EXPECT_EQ(last_word("elm valley courier"), "courier");
  EXPECT_EQ(last_word("courier"), "courier");
}

}  // namespace
}  // namespace quoth::name
