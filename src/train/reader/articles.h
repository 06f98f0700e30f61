// Reads annotated articles in JSON, one per line, as used for scoring.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

// Paragraphs, tokens and sentences are made by our own stages; names are read from "entities".
std::vector<Gold> read_articles(const std::string& path);

}  // namespace quoth::train
