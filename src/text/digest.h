// Digests of texts (XXH3, 128 bits): the same on every machine.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace quoth::text {

// "xxh128:" and 32 hex digits.
std::string digest(std::string_view text);
// 8 hex digits, for ids.
std::string short_digest(std::string_view text);
// Of letters, digits, signs and quotation marks, which are taken for the same in every shape; white
// space, other punctuation and case do not count.
std::uint32_t wording_digest(std::string_view text);

}  // namespace quoth::text
