// Reports and diffs for a person at a terminal.
#pragma once

#include <cstddef>
#include <string>

#include "format/outline.h"
#include "quoth/diff.h"
#include "quoth/report.h"

namespace quoth::format {

struct TextStyle {
  bool colour = false;  // ANSI escapes
  std::size_t width = 80;
};

std::string report_text(const Report& report, TextStyle style = {}, Amounts amounts = {});
std::string report_text(const report::AnyReport& report, TextStyle style = {},
                        Amounts amounts = {});
std::string diff_text(const Diff& diff, TextStyle style = {});

}  // namespace quoth::format
