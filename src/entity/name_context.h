// Common words near names, and what they say of these.
#pragma once

#include <string_view>
#include <vector>

#include "model/feature_hash.h"

namespace quoth::entity {

// The words of the lexicon "name_context" that are of that use, in lower case.
std::vector<model::FeatureHash> context_words(std::string_view use);

}  // namespace quoth::entity
