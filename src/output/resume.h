// Going on with an interrupted run.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "input/source.h"
#include "quoth/result.h"

namespace quoth::output {

struct Resumption {
  // What the run writes for an input: an annotation's line, with its line end.
  std::function<Result<std::string>(input::Input)> line_of;
  // An input that is passed over: null where its line stands, else why there is none.
  std::function<void(const input::Input&, const Error*)> on_input;
};

// Passes over the inputs whose lines stand in the file `partial`, and cuts off what follows
// its last line end. The first line must be what the run would write, so that the options are the
// same; of the others id and digest are compared, which takes a fraction of an annotation's time.
// An error, without a path, where the lines are not of these inputs.
std::optional<Error> pass_over_written(input::Source& source, const std::string& partial,
                                       const Resumption& run);

}  // namespace quoth::output
