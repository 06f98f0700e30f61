// Terminal output: colour, width, errors, progress.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace quoth::cli {

// When text for a person has colour.
enum class ColourMode { automatic, always, never };

// Whether text for `output`, the path of -o, has colour: automatically on a terminal with colour
// where NO_COLOR (no-color.org) is not set, and anywhere where CLICOLOR_FORCE
// (bixense.com/clicolors) is set.
bool has_colour(ColourMode mode, std::string_view output);
// Whether standard output is a terminal.
bool is_terminal();
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
  // Removes the line of progress, before something is printed to the same terminal.
  void pause() { clear(); }
  // Prints "quoth: PLACE: REASON".
  void error(const std::string& place, const std::string& reason);
  // Prints "quoth: 3 files passed over: 2 .pdf, 1 .docx", the most frequent kind first; nothing if
  // there are none.
  void passed_over(const std::map<std::string, std::size_t>& kinds);
  // Prints "quoth: 3 articles are not in English and without quotations: 2 de, 1 fr"; nothing if
  // there are none.
  void other_languages(const std::map<std::string, std::size_t>& languages);

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

// `text` with control characters and what is not UTF-8 written as "\x1b", so that none of them
// reaches a terminal.
std::string visible(std::string_view text);

// Writes to standard error. What cannot be written there is lost: there is no other place for it.
void print_message(std::string_view text);

// The same as Messages::error(), when no progress is shown.
void print_error(const std::string& place, const std::string& reason);

}  // namespace quoth::cli
