// What the encoder found, in steps that features are made of.
#pragma once

#include <vector>

#include "encoder/encoding.h"

namespace quoth::speaker {

// How far below certain a score is: 0 for a probability of more than 0.99, 9 for less than 0.0001.
Index step_of(encoder::Score score);
// The step of the first label, which means that the token is in no part or no name.
Index outside(const encoder::Encoding& encoding, encoder::Output output, Index token);

// The state of a token; zeros if the encoder does not read it.
std::vector<float> state_of(const encoder::Encoding& encoding, Index token);
// The cosine of two states in tenths from 0 to 20, 10 for a right angle; 99 if one of them is zero.
Index likeness(const std::vector<float>& a, const std::vector<float>& b);

}  // namespace quoth::speaker
