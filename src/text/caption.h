// Captions, and the credit of a picture that ends them.
#pragma once

#include <cstdint>
#include <string_view>

namespace quoth::text {

// Where the credit begins in "The pier in 1902 Credit: Alamy"; the text's size if there is none.
std::size_t find_credit(std::string_view text);

// Whether it begins as agencies begin captions: "FILE - In this photo …".
bool begins_caption(std::string_view text);

}  // namespace quoth::text
