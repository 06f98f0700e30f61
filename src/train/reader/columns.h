// Names in columns: a word and its label a line, a blank line between sentences.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

// Wikigold (labels I-PER, a document's beginning marked -DOCSTART-) and CrossNER (labels
// B-politician). The words are parted anew by our own tokenizer.
std::vector<Gold> read_columns(const std::string& path);

}  // namespace quoth::train
