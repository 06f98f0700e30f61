#include "input/article_size.h"

#include <gtest/gtest.h>

namespace quoth::input {
namespace {

TEST(ArticleSize, IsToldInTheLargestUnitThatFits) {
  const std::pair<std::size_t, const char*> cases[] = {{100'000'000, "more than 100 MB"},
                                                       {2'000'000'000, "more than 2 GB"},
                                                       {1500, "more than 1500 bytes"},
                                                       {1'500'000, "more than 1500 kB"},
                                                       {7, "more than 7 bytes"}};
  for (const auto& [limit, written] : cases) {
    EXPECT_TRUE(over_size(limit).starts_with(std::string(written) + ": ")) << over_size(limit);
  }
}

}  // namespace
}  // namespace quoth::input
