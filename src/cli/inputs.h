// Reads the inputs of a command line and prints messages.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/flags.h"
#include "input/gather.h"

namespace quoth::cli {

struct Inputs {
  input::Gathered parts;
  bool has_errors = false;  // some input could not be read
};

// Prints errors and progress to standard error. Returns nothing if no input could be read.
std::optional<Inputs> read_inputs(const InputFlags& flags);

}  // namespace quoth::cli
