// Line breaking for a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace quoth::format {

// Makes one line of text that is safe for a terminal: runs of white space become one space, control
// characters (for example an escape sequence in an article) become U+FFFD.
std::string one_line(std::string_view text);

// The number of columns that a terminal uses for `text`: two for wide characters (UAX #11), none
// for combining characters and colour escapes.
std::size_t columns(std::string_view text);

// Breaks `text` at spaces into lines of at most `width` columns, each with a line end. The first is
// indented by `indent` spaces, the others by `hanging`. A longer word gets its own line. A colour
// ends with the line and begins again after the next one's indentation.
std::string wrap(std::string_view text, std::size_t width, std::size_t indent, std::size_t hanging);

}  // namespace quoth::format
