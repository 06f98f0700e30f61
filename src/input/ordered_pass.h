// The parallel pass over a source, in order.
#pragma once

#include <functional>

#include "input/source.h"

namespace quoth::input {

// What is to be done with a finished input when its turn comes; false ends the pass.
using Turn = std::function<bool()>;

// Calls `work` for each input of the source, on up to `threads` threads at once, and the turns that
// it returns one at a time in the order of the inputs: so the outcome is the same for any number of
// threads. Only a bounded number of inputs, and of bytes, is in flight. False where a turn ended
// the pass.
bool ordered_pass(Source& source, int threads, const std::function<Turn(Input)>& work);

// As many threads as the machine runs at once.
int default_threads();

}  // namespace quoth::input
