// Trains the model of kind "names".
#pragma once

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "tag/tagger.h"
#include "train/reader/gold.h"

namespace quoth::train {

struct NameOptions {
  unsigned runs = 10;  // trainings in other orders, whose weights are added up
  int epochs = 8;
  int silver_epochs = 4;          // the first ones, which see silver too
  double silver_rate = 0.5;       // how much a silver sentence counts
  std::size_t features = 100000;  // kept
  unsigned headlines = 8;         // one sentence in so many is read in capitals, in part or whole
  unsigned quiet = 16;            // one sentence of gold in so many in lower case
  unsigned hidden_words = 30;     // percent of the capitalized words that an epoch does not see
  unsigned hidden_lists = 20;     // percent of them that it finds in no list
  double dropout = 0.5;           // the share of features that a token goes without each time
  float margin = 3;               // by which the right label has to win over a wrong one,
  float spurious_margin = 6.5;    // and O over a name
};

// The model file. The i-th document is tagged by taggers[i % size]: tags should be as wrong as they
// will be on new text, so give taggers that have not learnt from their documents.
std::string train_names(std::vector<Gold> documents, const std::vector<tag::Tagger>& taggers,
                        const NameOptions& options);

struct NameScore {
  struct Tally {
    std::size_t right = 0;
    std::size_t found = 0;
    std::size_t wanted = 0;
  };
  std::array<Tally, 4> of{};  // by EntityLabel, up to misc
  double f1(std::initializer_list<EntityLabel> labels) const;
};

NameScore score_names(std::string_view model, const tag::Tagger& tagger,
                      std::vector<Gold> documents);

}  // namespace quoth::train
