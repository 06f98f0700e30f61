// Trains the model of kind "sentences", which finds the ends of sentences.
#pragma once

#include <string>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

struct SentenceOptions {
  int epochs = 6;
  std::size_t features = 24000;  // to keep
};

// Returns the model file.
std::string train_sentences(const std::vector<Gold>& documents, const SentenceOptions& options);

struct SentenceScore {
  std::size_t gold = 0;
  std::size_t found = 0;
  std::size_t right = 0;
  double f1() const {
    return 200.0 * static_cast<double>(right) / static_cast<double>(gold + found);
  }
};

// Uses the words of the corpus.
SentenceScore score_sentences(std::string_view model, const std::vector<Gold>& documents);

}  // namespace quoth::train
