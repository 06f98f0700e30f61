// Makes the dictionary of tags from counts.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

// Returns the section that TagDictionary reads.
std::string train_dictionary(const std::vector<Gold>& documents);

}  // namespace quoth::train
