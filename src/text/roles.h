// What each paragraph is for.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/annotation.h"
#include "text/blocks.h"

namespace quoth::text {

std::vector<Role> find_roles(std::string_view text, const std::vector<Block>& blocks);

}  // namespace quoth::text
