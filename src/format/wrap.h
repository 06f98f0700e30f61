// Lines for a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace quoth::format {

// One line of text that a terminal shows as it is: white space of any length is one blank, control
// characters (an escape sequence in an article, say) are U+FFFD.
std::string one_line(std::string_view text);

// How many columns a terminal gives `text`: two for wide characters (UAX #11), none for combining
// ones and for colour escapes.
std::size_t columns(std::string_view text);

// Breaks `text` at blanks into lines of at most `width` columns, each with a line end. The first
// begins with `indent` blanks, the others with `hanging`. A longer word stands alone.
std::string wrap(std::string_view text, std::size_t width, std::size_t indent, std::size_t hanging);

}  // namespace quoth::format
