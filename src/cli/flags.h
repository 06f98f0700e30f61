// Flags that several subcommands share.
#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "quoth/record.h"

namespace quoth {

struct InputFlags {
  std::vector<std::string> paths;
  std::vector<std::string> models;
  int threads = 0;
  OffsetUnit unit = OffsetUnit::code_points;
};

void add_paths(CLI::App& app, InputFlags& flags);
// -j, --model and --offsets.
void add_input_flags(CLI::App& app, InputFlags& flags);

}  // namespace quoth
