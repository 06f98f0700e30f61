// Continues an interrupted run.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "input/source.h"
#include "quoth/result.h"

namespace quoth::output {

struct Resumption {
  // The line that the run writes for an input, including the line end.
  std::function<Result<std::string>(input::Input)> line_of;
  // Called for each skipped input with what is wrong with it, or nothing, and whether its line is
  // in the file.
  std::function<void(const input::Input&, const std::string& reason, bool written)> on_input;
};

// Skips the inputs whose lines are in the file `partial`, and removes everything after the file's
// last line end. The first line must be the same as the run would write, which checks that the
// options are the same. For the other lines only id and digest are compared, which takes a fraction
// of the time of an annotation. Returns an error without a path if the lines are not from these
// inputs.
std::optional<Error> skip_written(input::Source& source, const std::string& partial,
                                  const Resumption& run);

}  // namespace quoth::output
