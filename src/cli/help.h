// The text of --help and of `quoth help`.
#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <string>
#include <string_view>

namespace quoth::cli {

// Wraps paragraphs. Lines that are indented stay lines; of a list, "  NAME   what it means", those
// that are too long go on below what they mean.
std::string reflow(std::string_view text, std::size_t width);

// Writes help in lines of at most `width` columns.
class HelpFormatter : public CLI::FormatterBase {
 public:
  explicit HelpFormatter(std::size_t width) : width_(width) {}

  std::string make_help(const CLI::App* app, std::string name,
                        CLI::AppFormatMode mode) const override;

 private:
  std::size_t width_;
};

// Prints help on standard output. Returns the exit status.
int print_help(const std::string& text);

// The width of help on this terminal: at most 100 columns, 80 where standard output is none.
std::size_t help_width();

}  // namespace quoth::cli
