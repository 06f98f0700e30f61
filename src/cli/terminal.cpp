#include "cli/terminal.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cmath>
#include <cstdlib>
#include <string_view>

namespace quoth::cli {
namespace {

constexpr std::chrono::milliseconds kDelay{1000};
constexpr std::chrono::milliseconds kInterval{200};

std::string duration_text(double seconds) {
  const auto total = std::lround(seconds);
  if (total < 60) return fmt::format("{} s", total);
  if (total < 3600) return fmt::format("{} min {:02} s", total / 60, total % 60);
  return fmt::format("{} h {:02} min", total / 3600, total / 60 % 60);
}

}  // namespace

bool supports_colour() {
  const char* const no_color = std::getenv("NO_COLOR");
  const char* const term = std::getenv("TERM");
  return isatty(STDOUT_FILENO) != 0 && (no_color == nullptr || *no_color == '\0') &&
         (term == nullptr || std::string_view(term) != "dumb");
}

std::size_t columns() {
  constexpr std::size_t kDefault = 80;
  winsize size = {};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kDefault;
  return size.ws_col;
}

void print_error(const std::string& place, const std::string& reason) {
  fmt::print(stderr, "quoth: {}: {}\n", place, reason);
}

Messages::Messages()
    : terminal_(isatty(STDERR_FILENO) != 0), begin_(Clock::now()), next_(begin_ + kDelay) {}

Messages::~Messages() { clear(); }

void Messages::clear() {
  if (shown_) fmt::print(stderr, "\r\x1b[K");
  shown_ = false;
}

void Messages::step(std::size_t bytes, double fraction) {
  ++inputs_;
  bytes_ += bytes;
  if (!terminal_) return;
  const auto now = Clock::now();
  if (now < next_) return;
  next_ = now + kInterval;
  const double seconds = std::chrono::duration<double>(now - begin_).count();
  std::string line =
      fmt::format("{} articles, {:.1f} MB/s", inputs_, static_cast<double>(bytes_) / 1e6 / seconds);
  if (fraction > 0 && fraction < 1) {
    const double left = seconds / fraction * (1 - fraction);
    line += fmt::format(", {:.0f} %, {} left", 100 * fraction, duration_text(left));
  }
  fmt::print(stderr, "\r{}\x1b[K", line);
  std::fflush(stderr);
  shown_ = true;
}

void Messages::error(const std::string& place, const std::string& reason) {
  clear();
  print_error(place, reason);
}

}  // namespace quoth::cli
