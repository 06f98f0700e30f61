// Annotated articles in JSON, a line each: what the scoring tools read.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

// With paragraphs, tokens and sentences by our own stages; and their "entities".
std::vector<Gold> read_articles(const std::string& path);

}  // namespace quoth::train
