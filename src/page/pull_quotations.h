// Which paragraphs of a page are quotations of the article's own words.
#pragma once

#include <vector>

#include "page/block_tree.h"
#include "page/page_part.h"

namespace quoth::page {

// Of each block: whether it is in a block quotation whose words the article has in its other text
// too: a pull quote, whatever it is called. What a colon introduces is no such thing. `context` has
// what each node is in, `text` which blocks are sentences of the article.
std::vector<bool> find_pull_quotations(const BlockTree& page, const std::vector<Part>& context,
                                       const std::vector<bool>& text);

}  // namespace quoth::page
