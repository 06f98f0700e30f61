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
  unsigned runs = 10;  // trainings with different orders, whose weights are added up
  int epochs = 8;
  int silver_epochs = 4;          // the number of first epochs that also use silver data
  double silver_rate = 0.5;       // the weight of a silver sentence
  std::size_t features = 100000;  // to keep
  unsigned headlines = 8;   // one sentence in this many is put into capitals, partly or completely
  unsigned lowercase = 16;  // one gold sentence in this many is put into lower case
  unsigned hidden_words = 30;   // percentage of capitalized words to hide in an epoch
  unsigned hidden_lists = 20;   // percentage of capitalized words whose lists are hidden
  double dropout = 0.5;         // the share of a token's features to omit each time
  float margin = 3;             // the right label must win by this much over a wrong one,
  float spurious_margin = 6.5;  // and O over a name
};

// Returns the model file. Document i is tagged by taggers[i % size]. The tags should be as wrong as
// on new text, so pass taggers that were not trained on these documents.
std::string train_names(std::vector<Gold> documents, const std::vector<tag::Tagger>& taggers,
                        const NameOptions& options);

struct NameScore {
  struct Tally {
    std::size_t right = 0;
    std::size_t found = 0;
    std::size_t wanted = 0;
  };
  std::array<Tally, 4> of{};  // indexed by EntityLabel, up to misc
  double f1(std::initializer_list<EntityLabel> labels) const;
};

NameScore score_names(std::string_view model, const tag::Tagger& tagger,
                      std::vector<Gold> documents);

}  // namespace quoth::train
