// Which paragraphs of a page are its article.
#pragma once

#include <cstdint>
#include <vector>

#include "page/html_blocks.h"
#include "page/html_tree.h"
#include "page/metadata.h"
#include "page/page_part.h"
#include "quoth/annotation.h"

namespace quoth::page {

struct ContentBlock {
  std::uint32_t block = 0;  // index of an HtmlBlock
  Role role = Role::body;
  std::uint32_t quotation = 0;  // the outermost <blockquote> around it; 0 if there is none
};

// The blocks of the article in order, with their roles.
std::vector<ContentBlock> find_main_content(const HtmlTree& tree, const std::vector<Part>& parts,
                                            const std::vector<HtmlBlock>& blocks,
                                            const Metadata& metadata);

}  // namespace quoth::page
