// Processes the inputs of a source in parallel, with results in order.
#pragma once

#include <functional>

#include "input/source.h"

namespace quoth::input {

// Called with the results in input order. Returning false ends the pass.
using Completion = std::function<bool()>;

// Calls `work` for each input of the source, on up to `threads` threads; 0: default_threads().
// Calls the completions that it returns one at a time, in the order of the inputs, so the result is
// the same for any number of threads. The number of inputs and bytes in flight is limited. Returns
// false if a completion ended the pass.
bool ordered_pass(Source& source, int threads, const std::function<Completion(Input)>& work);

// The number of threads that the machine runs at once.
int default_threads();

}  // namespace quoth::input
