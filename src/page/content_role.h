// What role a paragraph of a page's article has.
#pragma once

#include <cstdint>
#include <vector>

#include "page/block_tree.h"
#include "page/page_part.h"
#include "quoth/annotation.h"

namespace quoth::page {

// Of a block that is not the headline. `context` has what each node is in.
Role content_role(const BlockTree& page, const std::vector<Part>& context, std::uint32_t block);

}  // namespace quoth::page
