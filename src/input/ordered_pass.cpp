#include "input/ordered_pass.h"

#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_pipeline.h>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace quoth::input {
namespace {

// Enough to keep all threads busy while a long article delays those after it.
constexpr int kInputsPerThread = 8;
// An annotation needs about twenty times the bytes of its text.
constexpr std::size_t kBytesInFlight = std::size_t{4} << 20;

// Calls that follow each other, on whatever threads. TBB sees to it, but by means that the thread
// sanitizer, which watches no library, does not see; these it does.
class Order {
 public:
  void enter() { passed_.fetch_add(1, std::memory_order_acquire); }
  void leave() { passed_.fetch_add(1, std::memory_order_release); }

 private:
  std::atomic<std::uint64_t> passed_ = 0;
};

class Within {
 public:
  explicit Within(Order& order) : order_(order) { order_.enter(); }
  Within(const Within&) = delete;
  Within& operator=(const Within&) = delete;
  ~Within() { order_.leave(); }

 private:
  Order& order_;
};

// One input on its way; used again for a later one.
struct Token {
  Input input;
  std::size_t size = 0;
  Completion complete;
  Order order;
};

}  // namespace

bool ordered_pass(Source& source, int threads, const std::function<Completion(Input)>& work) {
  if (threads <= 0) threads = default_threads();
  if (threads == 1) {
    while (auto input = source.next()) {
      if (!work(*std::move(input))()) return false;
    }
    return true;
  }
  const auto width = static_cast<std::size_t>(threads);
  const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, width);
  // No more are on their way at once, and they are taken in order, so the next one is free.
  std::vector<Token> tokens(width * kInputsPerThread);
  std::size_t number = 0;
  std::atomic<std::size_t> in_flight = 0;
  std::atomic<bool> running = true;
  Order reading;
  Order taking;
  reading.leave();
  const auto read = [&](tbb::flow_control& control) -> Token* {
    const Within serial(reading);
    auto input = running ? source.next() : std::nullopt;
    if (!input) {
      control.stop();
      return nullptr;
    }
    Token& token = tokens[number++ % tokens.size()];
    const Within alone(token.order);
    token.size = input->bytes.size();
    token.input = *std::move(input);
    // Too many bytes in flight: process this input here, so that no more are read meanwhile.
    // Waiting instead would block a thread that the other stages need.
    if (in_flight.fetch_add(token.size) + token.size > kBytesInFlight) {
      token.complete = work(std::move(token.input));
    }
    return &token;
  };
  const auto annotate = [&](Token* token) {
    const Within alone(token->order);
    if (!token->complete) token->complete = work(std::move(token->input));
    return token;
  };
  const auto take = [&](Token* token) {
    const Within serial(taking);
    const Within alone(token->order);
    if (running && !token->complete()) running = false;
    token->complete = nullptr;
    in_flight -= token->size;
  };
  tbb::parallel_pipeline(
      tokens.size(), tbb::make_filter<void, Token*>(tbb::filter_mode::serial_in_order, read) &
                         tbb::make_filter<Token*, Token*>(tbb::filter_mode::parallel, annotate) &
                         tbb::make_filter<Token*, void>(tbb::filter_mode::serial_in_order, take));
  reading.enter();
  taking.enter();
  return running;
}

int default_threads() { return tbb::info::default_concurrency(); }

}  // namespace quoth::input
