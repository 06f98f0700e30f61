// What is printed on a terminal: colour, width, errors, progress.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace quoth::cli {

// Whether standard output takes colour: a terminal, and NO_COLOR (no-color.org) not set.
bool takes_colour();
// The columns of the terminal that standard output is; 80 where it is none.
std::size_t columns();

// The line of messages on standard error: troubles, and how far a pass has come. The latter only on
// a terminal, and when the pass has taken longer than a second.
class Messages {
 public:
  Messages();
  Messages(const Messages&) = delete;
  Messages& operator=(const Messages&) = delete;
  ~Messages();

  // One more input of so many bytes is done, the share `passed` of all.
  void step(std::size_t bytes, double passed);
  // "quoth: PLACE: REASON".
  void trouble(const std::string& place, const std::string& reason);

 private:
  using Clock = std::chrono::steady_clock;
  void clear();

  bool shown_ = false;  // there is a progress line to clear
  bool terminal_;
  Clock::time_point begin_;
  Clock::time_point next_;
  std::uint64_t inputs_ = 0;
  std::uint64_t bytes_ = 0;
};

// The same without a pass.
void print_trouble(const std::string& place, const std::string& reason);

}  // namespace quoth::cli
