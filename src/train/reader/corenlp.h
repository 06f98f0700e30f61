// CoreNLP's output on PolNeAR's articles: silver tags and names.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

// Words are split at hyphens as Universal Dependencies does; pieces whose tag that leaves open have
// none. Lemmas are left out.
std::vector<Gold> read_corenlp(const std::string& path);

}  // namespace quoth::train
