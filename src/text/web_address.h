// Addresses of the web.
#pragma once

#include <string_view>

namespace quoth::text {

// The host of an address with http or https, as it is written, without user and port
// ("www.example.org"); empty if the text is no such address.
std::string_view host_in(std::string_view url);

}  // namespace quoth::text
