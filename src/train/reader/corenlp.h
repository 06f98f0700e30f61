// Reads CoreNLP's output for PolNeAR's articles: silver tags and names.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

// Splits words at hyphens, as Universal Dependencies does. Pieces whose tag is then unknown have
// none. Lemmas are not read.
std::vector<Gold> read_corenlp(const std::string& path);

}  // namespace quoth::train
