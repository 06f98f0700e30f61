#include "quoth/result.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>

namespace quoth {
namespace {

Result<int> half(int number) {
  if (number % 2 != 0) return Error{"number", "odd"};
  return number / 2;
}

TEST(Result, IsTrueWithAValueAndFalseWithAnError) {
  EXPECT_TRUE(half(4));
  EXPECT_FALSE(half(5));
}

TEST(Result, HasTheValueOrTheError) {
  EXPECT_EQ(*half(4), 2);
  EXPECT_EQ(half(5).error(), (Error{"number", "odd"}));
  EXPECT_EQ(*half(0), 0) << "a value that is false is a value";
  EXPECT_TRUE(half(0));
}

TEST(Result, AnEmptyErrorIsAnError) {
  const Result<std::string> result = Error{};
  EXPECT_FALSE(result);
  EXPECT_EQ(result.error(), (Error{"", ""}));
}

TEST(Result, TheValueCanBeChangedInPlace) {
  Result<std::string> result = std::string("rain");
  *result += " fell";
  result->append(".");
  EXPECT_EQ(*result, "rain fell.");
  EXPECT_EQ(result->size(), 10U);
  const Result<std::string>& same = result;
  EXPECT_EQ(*same, "rain fell.");
  EXPECT_EQ(same->size(), 10U);
}

TEST(Result, AValueThatCannotBeCopiedIsMovedOut) {
  Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
  ASSERT_TRUE(result);
  const std::unique_ptr<int> value = *std::move(result);
  ASSERT_NE(value, nullptr);
  EXPECT_EQ(*value, 7);
}

TEST(Result, CopiesTheValueOrTheError) {
  const Result<std::string> value = std::string("rain");
  const Result<std::string> failed = Error{"a.txt", "empty"};
  Result<std::string> copy = value;
  EXPECT_EQ(*copy, "rain");
  copy = failed;
  ASSERT_FALSE(copy);
  EXPECT_EQ(copy.error().path, "a.txt");
  EXPECT_EQ(*value, "rain");
}

TEST(Error, IsEqualByPathAndReason) {
  const Error error{"a.txt", "empty"};
  EXPECT_EQ(error, (Error{"a.txt", "empty"}));
  EXPECT_NE(error, (Error{"b.txt", "empty"}));
  EXPECT_NE(error, (Error{"a.txt", "not text"}));
}

}  // namespace
}  // namespace quoth
