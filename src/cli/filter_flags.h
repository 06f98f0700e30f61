// Flags that select quotations.
#pragma once

#include <CLI/CLI.hpp>

#include "report/filter.h"

namespace quoth::cli {

// --speaker, --type, --medium and --confidence.
void add_filter_flags(CLI::App& command, report::Filter& filter);

}  // namespace quoth::cli
