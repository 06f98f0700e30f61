// Terminal output: colour, width, errors, progress.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace quoth::cli {

// Whether standard output is a terminal with colour, and NO_COLOR (no-color.org) is not set.
bool supports_colour();
// The width of the terminal on standard output; 80 if it is not a terminal.
std::size_t columns();

// Prints errors and progress on standard error. Progress is shown only on a terminal, and only if
// the pass takes longer than a second.
class Messages {
 public:
  Messages();
  Messages(const Messages&) = delete;
  Messages& operator=(const Messages&) = delete;
  ~Messages();

  // Call after each input with its size. `fraction` is how much of all inputs has been read.
  void step(std::size_t bytes, double fraction);
  // Prints "quoth: PLACE: REASON".
  void error(const std::string& place, const std::string& reason);

 private:
  using Clock = std::chrono::steady_clock;
  void clear();

  bool shown_ = false;  // whether a progress line is shown
  bool terminal_;
  Clock::time_point begin_;
  Clock::time_point next_;
  std::uint64_t inputs_ = 0;
  std::uint64_t bytes_ = 0;
};

// The same, when no progress is shown.
void print_error(const std::string& place, const std::string& reason);

}  // namespace quoth::cli
