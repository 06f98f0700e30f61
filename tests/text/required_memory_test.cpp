#include "text/required_memory.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace quoth::text {
namespace {

TEST(RequiredMemory, IsThere) {
  void* block = required_malloc(0);
  ASSERT_NE(block, nullptr);
  block = required_realloc(block, 100);
  std::memset(block, 1, 100);
  block = required_realloc(block, 0);
  ASSERT_NE(block, nullptr);
  std::free(block);
  auto* const zeros = static_cast<char*>(required_calloc(2, 3));
  EXPECT_EQ(std::memcmp(zeros, "\0\0\0\0\0\0", 6), 0);
  std::free(zeros);
  block = required_calloc(0, 0);
  ASSERT_NE(block, nullptr);
  std::free(block);
}

TEST(RequiredMemoryDeathTest, CallsTheHandlerOfOperatorNewOrTerminates) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  volatile std::size_t much = SIZE_MAX / 2;
  EXPECT_DEATH(required_malloc(much), "");
  const auto leave = [] { std::_Exit(7); };
  EXPECT_EXIT((std::set_new_handler(leave), required_malloc(much)), testing::ExitedWithCode(7), "");
  EXPECT_EXIT((std::set_new_handler(leave), required_calloc(much, 4)), testing::ExitedWithCode(7),
              "");
}

}  // namespace
}  // namespace quoth::text
