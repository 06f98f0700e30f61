// Addresses of the net within running text: URLs, e-mail, handles, tags, file names.
#pragma once

#include <cstdint>
#include <string_view>

namespace quoth::token {

// Whether a stretch without white space is worth asking.
bool may_hold_address(std::string_view chunk);

// How many bytes an address at the beginning of `rest` takes; 0 where none begins. Marks that
// close the sentence around it are left out.
std::uint32_t address_size(std::string_view rest);

}  // namespace quoth::token
