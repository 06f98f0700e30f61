// Makes lemma rules from forms with tags and lemmas.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

// Returns the section that Lemmatizer reads.
std::string train_lemmas(const std::vector<Gold>& documents);

}  // namespace quoth::train
