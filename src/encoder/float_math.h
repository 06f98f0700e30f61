// Single floats, with the same bytes on every machine, where the C library does not promise that.
#pragma once

namespace quoth::encoder {

// The natural logarithm of a finite number of 1 or more, wrong by less than 1e-9.
double natural_logarithm(float number);

}  // namespace quoth::encoder
