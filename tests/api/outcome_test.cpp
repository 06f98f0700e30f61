#include "api/outcome.h"

#include <gtest/gtest.h>

namespace quoth::api {
namespace {

TEST(Outcome, AFailureIsOneLineThatNamesTheInput) {
  const Outcome outcome = failed({"a.txt", "bad\nbytes"});
  EXPECT_EQ(outcome.status, QUOTH_FAILED);
  EXPECT_EQ(outcome.text, "a.txt: bad bytes");
  EXPECT_EQ(failed({"", "empty"}).text, "empty");
}

TEST(Outcome, IsPartOfAResultIfThereAreErrors) {
  EXPECT_EQ(partly("{}", {}).status, QUOTH_OK);
  const Outcome outcome = partly("{}", {{"a.txt", "empty"}});
  EXPECT_EQ(outcome.status, QUOTH_PARTLY);
  EXPECT_EQ(outcome.text, "{}");
}

}  // namespace
}  // namespace quoth::api
