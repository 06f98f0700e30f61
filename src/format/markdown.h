// Reports and diffs in Markdown (CommonMark), for pull requests and newsroom notes.
#pragma once

#include <string>

#include "format/outline.h"
#include "quoth/diff.h"
#include "quoth/report.h"

namespace quoth::format {

std::string report_markdown(const Report& report, Amounts amounts = {});
std::string report_markdown(const report::AnyReport& report, Amounts amounts = {});
std::string diff_markdown(const Diff& diff);

}  // namespace quoth::format
