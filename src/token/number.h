// Numbers within running text, as one word each.
#pragma once

#include <cstdint>
#include <string_view>

namespace quoth::token {

// How many bytes of `rest`, which begins with a digit or with a mark before one, are a number with
// what joins its digits: 1,000.5  7:30  9/11  2016-09-12  713-853-3989; but ranges (10-12) and
// lists ([13,14]) are several numbers. Letters that follow ("20th") do not count.
std::uint32_t number_size(std::string_view rest);

}  // namespace quoth::token
