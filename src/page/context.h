// What each element of a page is in.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "page/block_tree.h"
#include "page/page_part.h"
#include "page/prose.h"

namespace quoth::page {

// Of each node. A block quotation in what is called furniture is none: posts of others are embedded
// that way. `headline` is a block.
std::vector<Part> find_context(const BlockTree& page, const Prose& prose,
                               std::optional<std::uint32_t> headline);

}  // namespace quoth::page
