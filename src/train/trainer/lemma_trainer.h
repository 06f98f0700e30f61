// Lemma rules, from forms with their tags and lemmas.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

// The section that Lemmatizer reads.
std::string train_lemmas(const std::vector<Gold>& documents);

}  // namespace quoth::train
