// Reports and diffs in Markdown (CommonMark), for pull requests and newsroom notes.
#pragma once

#include <cstddef>
#include <string>

#include "quoth/diff.h"
#include "quoth/report.h"

namespace quoth::format {

// `top` is the same as in TextStyle.
std::string report_markdown(const Report& report, std::size_t top = 0);
std::string diff_markdown(const Diff& diff);

}  // namespace quoth::format
