// The inputs of a command line, read with its messages.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/flags.h"
#include "input/gather.h"

namespace quoth::cli {

struct Inputs {
  input::Gathered parts;
  bool troubled = false;  // some input gave nothing
};

// Tells each trouble, and progress, on standard error; nothing where nothing at all was read.
std::optional<Inputs> read_inputs(const InputFlags& flags);

}  // namespace quoth::cli
