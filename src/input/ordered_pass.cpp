#include "input/ordered_pass.h"

#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_pipeline.h>

#include <atomic>
#include <cstddef>
#include <memory>
#include <utility>

namespace quoth::input {
namespace {

// Enough to keep all threads busy while a long article delays those after it.
constexpr int kInputsPerThread = 8;
// An annotation needs about twenty times the bytes of its text.
constexpr std::size_t kBytesInFlight = std::size_t{4} << 20;

struct Token {
  Input input;
  std::size_t size = 0;
  Completion complete;
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
  std::atomic<std::size_t> in_flight = 0;
  std::atomic<bool> running = true;
  const auto read = [&](tbb::flow_control& control) -> std::shared_ptr<Token> {
    auto input = running ? source.next() : std::nullopt;
    if (!input) {
      control.stop();
      return nullptr;
    }
    auto token = std::make_shared<Token>();
    token->size = input->bytes.size();
    token->input = *std::move(input);
    // Too many bytes in flight: process this input here, so that no more are read meanwhile.
    // Waiting instead would block a thread that the other stages need.
    if (in_flight.fetch_add(token->size) + token->size > kBytesInFlight) {
      token->complete = work(std::move(token->input));
    }
    return token;
  };
  const auto annotate = [&](std::shared_ptr<Token> token) {
    if (!token->complete) token->complete = work(std::move(token->input));
    return token;
  };
  const auto take = [&](const std::shared_ptr<Token>& token) {
    if (running && !token->complete()) running = false;
    token->complete = nullptr;
    in_flight -= token->size;
  };
  tbb::parallel_pipeline(
      width * kInputsPerThread,
      tbb::make_filter<void, std::shared_ptr<Token>>(tbb::filter_mode::serial_in_order, read) &
          tbb::make_filter<std::shared_ptr<Token>, std::shared_ptr<Token>>(
              tbb::filter_mode::parallel, annotate) &
          tbb::make_filter<std::shared_ptr<Token>, void>(tbb::filter_mode::serial_in_order, take));
  return running;
}

int default_threads() { return tbb::info::default_concurrency(); }

}  // namespace quoth::input
