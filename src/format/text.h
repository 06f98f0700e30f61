// Reports and diffs for a person at a terminal.
#pragma once

#include <cstddef>
#include <string>

#include "quoth/diff.h"
#include "quoth/report.h"

namespace quoth::format {

struct TextStyle {
  bool colour = false;  // ANSI escapes
  std::size_t width = 80;
  std::size_t top = 0;  // number of speakers to show; 0: all for a few articles, 20 for many
};

std::string report_text(const Report& report, TextStyle style = {});
std::string diff_text(const Diff& diff, TextStyle style = {});

}  // namespace quoth::format
