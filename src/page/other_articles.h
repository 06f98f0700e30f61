// Which paragraphs of a page are of other articles than the page's own.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "page/block_tree.h"
#include "page/page_part.h"
#include "page/prose.h"

namespace quoth::page {

// Of each block: whether it is in a list of links to other articles. That is three headings or more
// that are links, with a paragraph or two labels under each at most.
std::vector<bool> find_teasers(const BlockTree& page);

// Of each block: whether it is in an <article> that is not the page's. Of several side by side,
// that with the headline or with the most sentences is the page's; others are teasers, comments, or
// the articles that follow it. `context` has what each node is in.
std::vector<bool> find_other_articles(const BlockTree& page, const Prose& prose,
                                      const std::vector<Part>& context,
                                      std::optional<std::uint32_t> headline);

}  // namespace quoth::page
