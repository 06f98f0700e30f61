// The article of an HTML page: its text without what is around it.
#pragma once

#include <string_view>

#include "page/page.h"
#include "quoth/result.h"

namespace quoth::page {

// Whether bytes that begin so are HTML: a doctype, or one of the elements that begin a page, after
// white space, comments and an XML declaration.
bool looks_like_html(std::string_view bytes);

// Reads the page's main content: headline, standfirst, headings, paragraphs, list items, captions.
// Navigation, share bars, related links, comments and their like are left out; what is left out is
// decided by the elements, their names (data/lexicon/page_parts.txt), and how much of a text is
// links. Where the page shows little of the text that its metadata (articleBody) have, that is
// read.
//
// The encoding is found as in the HTML Living Standard, 13.2.3: that of the byte order mark, or
// else `http_encoding`, or else the one that the page names, or else what text::decode finds. But
// what is UTF-8 is read so, whatever is said of it. Nothing but `bytes` is read: no network, no
// file, no entity declarations.
//
// Time and memory are linear in the size of the page. Fails (with an empty path) if the bytes are
// no text, if elements are nested deeper than libxml2 allows (256) or have more than 1000
// attributes, or if no text is left. Any thread may call it.
Result<Page> read_html(std::string_view bytes, std::string_view http_encoding = {});

}  // namespace quoth::page
