// The article of a Markdown file.
#pragma once

#include <string_view>

#include "page/page.h"
#include "quoth/result.h"

namespace quoth::page {

// Reads CommonMark: the text without its marks of emphasis, links, headings, quotations and lists,
// a paragraph for each block. A heading of the first level that opens the text is its headline.
// HTML within it is read as in pages. Title, date, author, url and language are those of the "---"
// lines at its top ("front matter"), if it has any.
//
// Fails (with an empty path) if the bytes are no text, if blocks are nested too deep, if a
// paragraph has more than 10000 opening brackets, or if no text is left. Any thread may call it.
Result<Page> read_markdown(std::string_view bytes);

}  // namespace quoth::page
