// Processes inputs in parallel, with results in order.
#pragma once

#include <functional>
#include <optional>

#include "input/source.h"

namespace quoth::input {

// The next input; nullopt at the end, after which it is not called again.
using NextInput = std::function<std::optional<Input>()>;
// Called with the results in input order. Returning false ends the pass.
using Completion = std::function<bool()>;
// What is done with an input. The completion that it returns is not empty.
using InputWork = std::function<Completion(Input)>;

// Calls `work` for each input, on up to `threads` threads; 0: default_threads(). Calls `next`, and
// the completions, from one thread at a time, the completions in the order of the inputs, so the
// result is the same for any number of threads. The number of inputs and bytes in flight is
// limited. Returns false if a completion ended the pass. What one of the functions throws ends the
// pass and is thrown.
bool ordered_pass(const NextInput& next, int threads, const InputWork& work);
inline bool ordered_pass(Source& source, int threads, const InputWork& work) {
  return ordered_pass([&] { return source.next(); }, threads, work);
}

// The number of threads that this process may run at once.
int default_threads();

}  // namespace quoth::input
