// The encoding that a page, or a header field, says a page is in.
#pragma once

#include <string_view>

namespace quoth::page {

// The value after the first "charset=" in the first bytes: of a page's <meta> (HTML Living
// Standard, 13.2.3.2), or of "text/html; charset=utf-8". Empty if there is none.
std::string_view named_encoding(std::string_view bytes);

}  // namespace quoth::page
