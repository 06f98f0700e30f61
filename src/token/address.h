// Internet addresses within running text: URLs, e-mail, handles, tags, file names.
#pragma once

#include <cstdint>
#include <string_view>

namespace quoth::token {

// Whether a stretch without white space may have one: a quick test.
bool may_hold_address(std::string_view chunk);

// How many bytes an address at the beginning of `rest` takes; 0 if none begins. Marks that
// close the sentence around it are left out.
std::uint32_t address_size(std::string_view rest);

}  // namespace quoth::token
