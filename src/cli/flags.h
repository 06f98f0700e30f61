// Flags that are used by several subcommands.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "cli/choice.h"
#include "cli/terminal.h"
#include "input/source.h"
#include "quoth/analyzer.h"
#include "quoth/record.h"

namespace quoth::cli {

struct InputFlags {
  std::vector<std::string> paths;
  input::SourceOptions source;
  std::vector<std::string> models;
  Options analysis;
  int threads = 0;
  bool allow_errors = false;
  OffsetUnit unit = OffsetUnit::code_points;
};

void add_paths(CLI::App& app, InputFlags& flags);
// --input-format, the flags for keys, --include and --exclude.
void add_source_flags(CLI::App& app, InputFlags& flags);
// -j, --fast, --guideline, --model, --offsets and --allow-errors.
void add_input_flags(CLI::App& app, InputFlags& flags);

// -o, for commands that write one file.
void add_output_flag(CLI::App& app, std::string& output);
// --bom, for commands that write tables.
void add_bom_flag(CLI::App& app, bool& bom);
// Throws CLI::ValidationError if --bom is given and no table is written.
void check_bom(bool bom, bool table);
// --color, for commands that write text for a person.
void add_colour_flag(CLI::App& app, ColourMode& mode);

}  // namespace quoth::cli
