// Which paragraphs name who said the quotation above them.
#pragma once

#include <vector>

#include "quoth/annotation.h"
#include "text/shaped_blocks.h"

namespace quoth::text {

// `roles` with the signatures of block quotations: a name, whose paragraph above is in marks, with
// a dash before the name; or has no marks and is in the first person, in an article that otherwise
// is not; or is set off by markup, as the name is too or with a dash.
std::vector<Role> with_signatures(const ShapedBlocks& blocks, std::vector<Role> roles);

}  // namespace quoth::text
