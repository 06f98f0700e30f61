#include "input/ordered_pass.h"

#include <sched.h>

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace quoth::input {
namespace {

// Enough to keep all threads busy while a long article delays those after it.
constexpr std::size_t kInputsPerThread = 8;
// An annotation needs about twenty times the bytes of its text.
constexpr std::size_t kBytesInFlight = std::size_t{4} << 20;

// What the threads of a pass share. Each of them reads an input, works on it, and completes what is
// next in order and ready.
class Inputs {
 public:
  Inputs(const NextInput& next, const InputWork& work, std::size_t most)
      : next_(next), work_(work), most_(most) {}

  // What each thread does, until no more is to be read.
  void run() {
    try {
      while (work_on_next()) {
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      if (!failure_) failure_ = std::current_exception();
      stopped_ = true;
      not_full_.notify_one();
    }
  }

  // After all threads have run. Rethrows what one of them threw first.
  bool completed() const {
    if (failure_) std::rethrow_exception(failure_);
    return completed_;
  }

 private:
  struct InFlight {
    std::size_t size = 0;
    Completion complete;  // empty until it is worked on
  };

  // Returns false if there is none.
  bool work_on_next() {
    std::unique_lock reading(reading_);
    if (!wait_until_not_full()) return false;
    auto input = read();
    InFlight* const one = enter(input);
    reading.unlock();
    if (one == nullptr) return false;
    ready(*one, work_(*std::move(input)));
    return true;
  }

  // Returns false if no more is to be read.
  bool wait_until_not_full() {
    std::unique_lock lock(mutex_);
    not_full_.wait(
        lock, [&] { return stopped_ || (in_flight_.size() < most_ && bytes_ < kBytesInFlight); });
    return !stopped_;
  }

  // After what it throws no other thread reads.
  std::optional<Input> read() {
    try {
      return next_();
    } catch (...) {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
      throw;
    }
  }

  // Null at the end of the inputs.
  InFlight* enter(const std::optional<Input>& input) {
    const std::lock_guard lock(mutex_);
    stopped_ = stopped_ || !input;
    if (!input) return nullptr;
    bytes_ += input->bytes.size();
    return &in_flight_.emplace_back(InFlight{.size = input->bytes.size(), .complete = nullptr});
  }

  // Completes what is next in order and ready, unless another thread does.
  void ready(InFlight& one, Completion complete) {
    std::unique_lock lock(mutex_);
    one.complete = std::move(complete);
    if (completing_) return;
    completing_ = true;
    while (!in_flight_.empty() && in_flight_.front().complete) {
      Completion first = std::move(in_flight_.front().complete);
      const bool wanted = completed_;
      lock.unlock();
      const bool goes_on = wanted && first();
      first = nullptr;  // what it holds may be large
      lock.lock();
      if (!goes_on) completed_ = false;
      stopped_ = stopped_ || !goes_on;
      bytes_ -= in_flight_.front().size;
      in_flight_.pop_front();
      not_full_.notify_one();
    }
    completing_ = false;
  }

  const NextInput& next_;
  const InputWork& work_;
  const std::size_t most_;

  std::mutex reading_;  // one thread reads, and waits to read, at a time
  std::mutex mutex_;    // of what follows
  std::condition_variable not_full_;
  std::deque<InFlight> in_flight_;  // in the order of the inputs
  std::size_t bytes_ = 0;           // of them
  bool completing_ = false;         // one thread does
  bool stopped_ = false;            // no more is read
  bool completed_ = true;           // no completion ended the pass
  std::exception_ptr failure_;
};

}  // namespace

bool ordered_pass(const NextInput& next, int threads, const InputWork& work) {
  if (threads <= 0) threads = default_threads();
  Inputs inputs(next, work, static_cast<std::size_t>(threads) * kInputsPerThread);
  {
    std::vector<std::jthread> others;
    others.reserve(static_cast<std::size_t>(threads));
    try {
      while (others.size() + 1 < static_cast<std::size_t>(threads)) {
        others.emplace_back([&] { inputs.run(); });
      }
    } catch (const std::system_error&) {
      // The system gives no more threads: those that there are do it.
    }
    inputs.run();
  }
  return inputs.completed();
}

int default_threads() {
  // Those that a container or taskset leaves to this process.
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) == 0) return CPU_COUNT(&allowed);
  return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

}  // namespace quoth::input
