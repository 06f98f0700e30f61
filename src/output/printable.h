// Text for a terminal.
#pragma once

#include <string>
#include <string_view>

namespace quoth::output {

// UTF-8 in which control characters (C0, DEL, C1) are U+FFFD, so that nothing in it is a command to
// a terminal; but tabs and line ends, "\n" and "\r\n", stay.
std::string printable(std::string_view text);

}  // namespace quoth::output
