// Reads the inputs of a command line and prints messages.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/flags.h"
#include "input/gather.h"
#include "quoth/analyzer.h"

namespace quoth::cli {

struct Inputs {
  input::Gathered parts;
  bool has_errors = false;  // some input could not be read
};

// Prints errors and progress to standard error. Returns nothing if no input could be read.
std::optional<Inputs> read_inputs(const InputFlags& flags);
// With the models of flags.models already read.
std::optional<Inputs> read_inputs(const Analyzer& analyzer, const InputFlags& flags,
                                  input::Keep keep = input::Keep::records);
// Nothing, and the error printed, if a model cannot be read.
std::optional<Analyzer> read_analyzer(const InputFlags& flags);

// Prints a warning if these are of more than one model: see models_of().
void warn_of_models(const std::vector<std::string>& models);

}  // namespace quoth::cli
