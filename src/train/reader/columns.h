// Reads names in columns: a word and its label per line, a blank line between sentences.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

// Reads Wikigold (labels I-PER, documents start with -DOCSTART-) and CrossNER (labels
// B-politician). The text is tokenized again by our own tokenizer.
std::vector<Gold> read_columns(const std::string& path);

}  // namespace quoth::train
