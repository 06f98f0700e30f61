#include "encoder/calling_thread.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <iterator>
#include <thread>

#include "encoder/encoder.h"
#include "encoder/sample_article.h"
#include "encoder/sample_model.h"

namespace quoth::encoder {
namespace {

std::ptrdiff_t threads_of_this_process() {
  const std::filesystem::directory_iterator tasks("/proc/self/task");
  return std::distance(begin(tasks), end(tasks));
}

TEST(CallingThread, IsTheOnlyOneThatEncodes) {
  if (!std::filesystem::exists("/proc/self/task")) GTEST_SKIP() << "no /proc";
  const std::string bytes = sample_model();
  const auto article = sample_article("The police said that they would not say more.\n");
  const auto before = threads_of_this_process();
  const auto encoder = Encoder::load(bytes);
  ASSERT_TRUE(encoder);
  encoder->encode(article);
  EXPECT_EQ(threads_of_this_process(), before);
  std::thread([&] {
    encoder->encode(article);
    EXPECT_EQ(threads_of_this_process(), before + 1);
  }).join();
}

}  // namespace
}  // namespace quoth::encoder
