// Reads Universal Dependencies treebanks in CoNLL-U, with GUM's entities.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

std::vector<Gold> read_conllu(const std::string& path);

}  // namespace quoth::train
