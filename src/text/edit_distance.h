// How far a misspelt word is from another.
#pragma once

#include <cstddef>
#include <string_view>

namespace quoth::text {

// The distance of optimal string alignment, in bytes: how many insertions, deletions, replacements
// and exchanges of neighbours make one word of the other, if no part is edited twice (Damerau
// 1964). Takes time of one length times the other.
std::size_t edit_distance(std::string_view one, std::string_view other);

}  // namespace quoth::text
