#include "cli/terminal.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

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

// Of the environment; empty if it is not set.
std::string_view variable(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

}  // namespace

bool has_colour(ColourMode mode, std::string_view output) {
  if (mode != ColourMode::automatic) return mode == ColourMode::always;
  if (!variable("NO_COLOR").empty()) return false;
  const std::string_view force = variable("CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return true;
  return output == "-" && isatty(STDOUT_FILENO) != 0 && variable("TERM") != "dumb";
}

bool is_terminal() { return isatty(STDOUT_FILENO) != 0; }

std::size_t columns() {
  constexpr std::size_t kDefault = 80;
  winsize size = {};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kDefault;
  return size.ws_col;
}

std::string visible(std::string_view text) {
  std::string shown;
  std::size_t place = 0;
  while (place < text.size()) {
    std::int32_t next = 0;
    UChar32 code = 0;
    const auto left = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - place, 4));
    U8_NEXT(text.data() + place, next, left, code);
    const std::string_view bytes = text.substr(place, static_cast<std::size_t>(next));
    place += bytes.size();
    // Formatting characters may reorder what is shown after them.
    const bool plain = code >= 0 && u_isprint(code) != 0 && u_charType(code) != U_FORMAT_CHAR;
    if (plain) {
      shown += bytes;
    } else {
      for (const char c : bytes) shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    }
  }
  return shown;
}

// Not fmt::print(): it throws where standard error is closed or full.
void print_message(std::string_view text) {
  static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr));
}

void print_error(const std::string& place, const std::string& reason) {
  print_message(fmt::format("quoth: {}: {}\n", visible(place), visible(reason)));
}

namespace {

// How many there are in all, and "2 .pdf, 1 .docx", the most frequent first.
struct Census {
  std::size_t total = 0;
  std::string list;
};

Census census_of(const std::map<std::string, std::size_t>& counts) {
  std::vector<std::pair<std::string, std::size_t>> sorted(counts.begin(), counts.end());
  std::ranges::stable_sort(sorted, std::greater(), &std::pair<std::string, std::size_t>::second);
  Census census;
  for (const auto& [kind, count] : sorted) {
    census.total += count;
    census.list += fmt::format("{}{} {}", census.list.empty() ? "" : ", ", count, visible(kind));
  }
  return census;
}

}  // namespace

Messages::Messages()
    : terminal_(isatty(STDERR_FILENO) != 0), begin_(Clock::now()), next_(begin_ + kDelay) {}

Messages::~Messages() { clear(); }

void Messages::clear() {
  if (shown_) print_message("\r\x1b[K");
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
  print_message(fmt::format("\r{}\x1b[K", line));
  shown_ = true;
}

void Messages::passed_over(const std::map<std::string, std::size_t>& kinds) {
  if (kinds.empty()) return;
  const Census census = census_of(kinds);
  clear();
  print_message(fmt::format("quoth: {} {} passed over: {}\n", census.total,
                            census.total == 1 ? "file" : "files", census.list));
}

void Messages::other_languages(const std::map<std::string, std::size_t>& languages) {
  if (languages.empty()) return;
  const Census census = census_of(languages);
  clear();
  print_message(
      fmt::format("quoth: {} not in English and without quotations: {}\n",
                  census.total == 1 ? "1 article is" : fmt::format("{} articles are", census.total),
                  census.list));
}

void Messages::error(const std::string& place, const std::string& reason) {
  clear();
  print_error(place, reason);
}

}  // namespace quoth::cli
