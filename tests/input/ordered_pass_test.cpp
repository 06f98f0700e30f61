// Also a program of its own, which the thread sanitizer watches.
#include "input/ordered_pass.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace quoth::input {
namespace {

constexpr std::size_t kMegabyte = 1000000;

// Inputs whose bytes begin with their numbers, from 0 on.
class Numbers {
 public:
  explicit Numbers(int count, std::size_t size = 10) : count_(count), size_(size) {}

  std::optional<Input> operator()() {
    EXPECT_FALSE(ended_) << "called after the end";
    EXPECT_FALSE(within_.exchange(true)) << "called by two threads";
    ended_ = number_ == count_;
    if (ended_) return std::nullopt;
    Input input;
    input.bytes = std::to_string(number_++);
    input.bytes.resize(size_, ' ');
    within_ = false;
    return input;
  }
  int read() const { return number_; }

 private:
  int count_;
  std::size_t size_;
  int number_ = 0;
  bool ended_ = false;
  std::atomic<bool> within_ = false;
};

bool pass(Numbers& numbers, int threads, const InputWork& work) {
  return ordered_pass([&] { return numbers(); }, threads, work);
}

TEST(OrderedPass, CompletesInInputOrder) {
  // Short inputs, and inputs of which only a few may be in flight.
  for (const std::size_t size : {std::size_t{10}, kMegabyte}) {
    for (const int threads : {1, 2, 7, 100}) {
      Numbers numbers(20, size);
      std::vector<int> order;
      EXPECT_TRUE(pass(numbers, threads, [&](const Input& input) -> Completion {
        return [&order, number = std::stoi(input.bytes)] {
          order.push_back(number);
          return true;
        };
      }));
      ASSERT_EQ(order.size(), 20U);
      EXPECT_TRUE(std::ranges::is_sorted(order));
    }
  }
}

TEST(OrderedPass, EndsWhenACompletionReturnsFalse) {
  for (const int threads : {1, 2, 5}) {
    Numbers numbers(1000);
    int turns = 0;
    EXPECT_FALSE(pass(numbers, threads, [&](const Input&) -> Completion {
      return [&turns] { return ++turns < 3; };
    }));
    EXPECT_EQ(turns, 3);
    EXPECT_LT(numbers.read(), 100);
  }
}

TEST(OrderedPass, ReturnsTrueForNoInputs) {
  Numbers none(0);
  EXPECT_TRUE(pass(none, 2, [](const Input&) -> Completion {
    ADD_FAILURE() << "no input, no work";
    return [] { return true; };
  }));
}

TEST(OrderedPass, WorksOnEachInputOnce) {
  for (const int threads : {1, 3}) {
    Numbers numbers(200);
    std::vector<std::atomic<int>> worked(200);
    EXPECT_TRUE(pass(numbers, threads, [&](const Input& input) -> Completion {
      ++worked[static_cast<std::size_t>(std::stoi(input.bytes))];
      return [] { return true; };
    }));
    for (std::size_t i = 0; i < worked.size(); ++i) ASSERT_EQ(worked[i], 1) << i;
  }
}

TEST(OrderedPass, PassesTheWholeInput) {
  std::vector<Input> inputs(2);
  inputs[0].place = "in/x.ndjson:1";
  inputs[0].id = "x.ndjson:1";
  inputs[0].bytes = "{}";
  inputs[1].kind = Input::Kind::error;
  inputs[1].bytes = "no such file or directory";
  std::size_t next = 0;
  std::vector<std::string> seen;
  EXPECT_TRUE(ordered_pass(
      [&]() -> std::optional<Input> {
        if (next == inputs.size()) return std::nullopt;
        return inputs[next++];
      },
      2,
      [&](Input input) -> Completion {
        return [&seen, input = std::move(input)] {
          seen.push_back(input.place + " " + input.id + " " + input.bytes);
          return true;
        };
      }));
  EXPECT_EQ(seen, (std::vector<std::string>{"in/x.ndjson:1 x.ndjson:1 {}",
                                            "  no such file or directory"}));
}

TEST(OrderedPass, CompletionsDoNotOverlap) {
  Numbers numbers(300);
  std::atomic<int> at_once = 0;
  bool alone = true;
  EXPECT_TRUE(pass(numbers, 4, [&](const Input&) -> Completion {
    return [&] {
      alone = ++at_once == 1 && alone;
      --at_once;
      return true;
    };
  }));
  EXPECT_TRUE(alone);
}

TEST(OrderedPass, LimitsWhatIsInFlight) {
  struct Case {
    const char* name;
    int inputs;
    std::size_t size;
    int threads;
    int most;
  };
  const Case cases[] = {{"inputs for each thread", 100, 10, 2, 16},
                        {"bytes", 12, 3 * kMegabyte, 4, 2},
                        {"one, whatever its size", 6, 5 * kMegabyte, 4, 1}};
  for (const Case& one : cases) {
    Numbers numbers(one.inputs, one.size);
    std::atomic<int> in_flight = 0;
    std::atomic<bool> too_many = false;
    const auto next = [&] {
      auto input = numbers();
      if (input && ++in_flight > one.most) too_many = true;
      return input;
    };
    EXPECT_TRUE(ordered_pass(next, one.threads, [&](const Input&) -> Completion {
      return [&] {
        --in_flight;
        return true;
      };
    }));
    EXPECT_FALSE(too_many) << one.name;
  }
}

TEST(OrderedPass, ThrowsWhatIsThrown) {
  enum class From { next, work, completion };
  for (const From from : {From::next, From::work, From::completion}) {
    for (const int threads : {1, 2, 6}) {
      Numbers numbers(1000);
      const auto fail_at = [](int number) {
        if (number == 20) throw std::runtime_error("twenty");
      };
      const auto next = [&] {
        auto input = numbers();
        if (from == From::next) fail_at(numbers.read());
        return input;
      };
      std::string what;
      try {
        ordered_pass(next, threads, [&](const Input& input) -> Completion {
          const int number = std::stoi(input.bytes);
          if (from == From::work) fail_at(number);
          return [&, number] {
            if (from == From::completion) fail_at(number);
            return true;
          };
        });
      } catch (const std::runtime_error& error) {
        what = error.what();
      }
      EXPECT_EQ(what, "twenty");
      EXPECT_LT(numbers.read(), from == From::next ? 21 : 200);
    }
  }
}

TEST(OrderedPass, UsesAtLeastOneThread) {
  for (const int threads : {0, -3}) {
    Numbers numbers(5);
    int turns = 0;
    EXPECT_TRUE(pass(numbers, threads,
                     [&](const Input&) -> Completion { return [&] { return ++turns > 0; }; }));
    EXPECT_EQ(turns, 5);
  }
}

TEST(OrderedPass, TheLastCompletionMayReturnFalse) {
  Numbers numbers(3);
  int turns = 0;
  EXPECT_FALSE(
      pass(numbers, 1, [&](const Input&) -> Completion { return [&] { return ++turns < 3; }; }));
  EXPECT_EQ(turns, 3);
}

TEST(OrderedPass, DefaultThreadsIsPositive) { EXPECT_GE(default_threads(), 1); }

}  // namespace
}  // namespace quoth::input
