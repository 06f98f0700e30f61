#include "input/ordered_pass.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <string>
#include <vector>

#include "scratch.h"

namespace quoth::input {
namespace {

std::string lines(int count, std::size_t width) {
  std::string all;
  for (int i = 0; i < count; ++i) {
    std::string line = std::to_string(i);
    line.resize(width, ' ');
    all += line + "{\n";
  }
  return all;
}

TEST(OrderedPass, CompletesInInputOrder) {
  const Scratch scratch;
  // Short inputs, and inputs of which only a few may be in flight.
  for (const std::size_t width : {10U, 1000000U}) {
    const std::string file = scratch.write("x.ndjson", lines(40, width));
    for (const int threads : {1, 2, 7}) {
      Source source({file});
      std::vector<int> order;
      EXPECT_TRUE(ordered_pass(source, threads, [&](const Input& input) -> Completion {
        const int number = std::stoi(input.bytes);
        return [&order, number] {
          order.push_back(number);
          return true;
        };
      }));
      ASSERT_EQ(order.size(), 40U);
      EXPECT_TRUE(std::ranges::is_sorted(order));
    }
  }
}

TEST(OrderedPass, EndsWhenACompletionReturnsFalse) {
  const Scratch scratch;
  Source source({scratch.write("x.ndjson", lines(1000, 10))});
  int turns = 0;
  std::atomic<int> worked = 0;
  EXPECT_FALSE(ordered_pass(source, 2, [&](const Input&) -> Completion {
    ++worked;
    return [&turns] { return ++turns < 3; };
  }));
  EXPECT_EQ(turns, 3);
  EXPECT_LT(worked, 100);
}

TEST(OrderedPass, ReturnsTrueForNoInputs) {
  Source source({});
  EXPECT_TRUE(ordered_pass(source, 2, [](const Input&) -> Completion {
    ADD_FAILURE() << "no input, no work";
    return [] { return true; };
  }));
}

TEST(OrderedPass, WorksOnEachInputOnce) {
  const Scratch scratch;
  const std::string file = scratch.write("x.ndjson", lines(200, 10));
  for (const int threads : {1, 3}) {
    Source source({file});
    std::vector<std::atomic<int>> worked(200);
    EXPECT_TRUE(ordered_pass(source, threads, [&](const Input& input) -> Completion {
      ++worked[static_cast<std::size_t>(std::stoi(input.bytes))];
      return [] { return true; };
    }));
    for (std::size_t i = 0; i < worked.size(); ++i) ASSERT_EQ(worked[i], 1) << i;
  }
}

TEST(OrderedPass, PassesTheWholeInput) {
  const Scratch scratch;
  const std::string file = scratch.write("x.ndjson", "{}\n");
  Source source({file, "/nowhere.txt"});
  std::vector<std::string> seen;
  EXPECT_TRUE(ordered_pass(source, 2, [&](const Input& input) -> Completion {
    return [&seen, input] {
      seen.push_back(input.place + " " + input.id + " " + input.bytes);
      return true;
    };
  }));
  EXPECT_EQ(seen,
            (std::vector<std::string>{file + ":1 x.ndjson:1 {}",
                                      "/nowhere.txt /nowhere.txt no such file or directory"}));
}

TEST(OrderedPass, CompletionsDoNotOverlap) {
  const Scratch scratch;
  Source source({scratch.write("x.ndjson", lines(300, 10))});
  std::atomic<int> at_once = 0;
  bool alone = true;
  EXPECT_TRUE(ordered_pass(source, 4, [&](const Input&) -> Completion {
    return [&] {
      alone = ++at_once == 1 && alone;
      --at_once;
      return true;
    };
  }));
  EXPECT_TRUE(alone);
}

TEST(OrderedPass, UsesAtLeastOneThread) {
  const Scratch scratch;
  for (const int threads : {0, -3}) {
    Source source({scratch.write("x.ndjson", lines(5, 10))});
    int turns = 0;
    EXPECT_TRUE(ordered_pass(
        source, threads, [&](const Input&) -> Completion { return [&] { return ++turns > 0; }; }));
    EXPECT_EQ(turns, 5);
  }
}

TEST(OrderedPass, TheLastCompletionMayReturnFalse) {
  const Scratch scratch;
  Source source({scratch.write("x.ndjson", lines(3, 10))});
  int turns = 0;
  EXPECT_FALSE(ordered_pass(
      source, 1, [&](const Input&) -> Completion { return [&] { return ++turns < 3; }; }));
  EXPECT_EQ(turns, 3);
}

TEST(OrderedPass, DefaultThreadsIsPositive) { EXPECT_GE(default_threads(), 1); }

}  // namespace
}  // namespace quoth::input
