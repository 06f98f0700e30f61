// Flags that are used by several subcommands.
#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <string>
#include <vector>

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
  OffsetUnit unit = OffsetUnit::code_points;
};

void add_paths(CLI::App& app, InputFlags& flags);
// --input-format, the flags for keys, --include and --exclude.
void add_source_flags(CLI::App& app, InputFlags& flags);
// -j, --fast, --guideline, --model and --offsets.
void add_input_flags(CLI::App& app, InputFlags& flags);

// Maps the names of a flag's values to the values.
template <typename Value>
using Choices = std::map<std::string, Value>;

// Adds a flag that takes one of these names.
template <typename Value>
CLI::Option* add_choice(CLI::App& app, const std::string& flag, Value& chosen,
                        const Choices<Value>& choices, const std::string& description) {
  return app
      .add_option_function<std::string>(
          flag, [&chosen, choices](const std::string& name) { chosen = choices.at(name); },
          description)
      ->check(CLI::IsMember(choices).description(""));
}

// Adds a flag that takes some of these names, separated by commas.
template <typename Value>
CLI::Option* add_choices(CLI::App& app, const std::string& flag, std::vector<Value>& chosen,
                         const Choices<Value>& choices, const std::string& description) {
  const auto choose = [&chosen, choices](const std::vector<std::string>& names) {
    for (const std::string& name : names) chosen.push_back(choices.at(name));
  };
  return app.add_option_function<std::vector<std::string>>(flag, choose, description)
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::IsMember(choices).description(""));
}

}  // namespace quoth::cli
