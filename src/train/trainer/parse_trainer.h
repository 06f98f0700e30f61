// Trains the parser.
#pragma once

#include <string>
#include <vector>

#include "parse/parser.h"

namespace quoth::train {

struct ParseExample {
  std::vector<parse::ParseWord> words;
  std::vector<parse::DependencyNode> nodes;
};

struct ParseSections {
  std::string transitions;
  std::string relations;
};

struct ParseOptions {
  int epochs = 6;
  int transition_bits = 18;
  int relation_bits = 14;
  double dropout = 0.1;  // the share of features to omit each time
};

// Learns transitions with a dynamic oracle (Goldberg and Nivre 2013), and relations from gold
// trees.
ParseSections train_parser(const std::vector<const ParseExample*>& examples,
                           const ParseOptions& options);

}  // namespace quoth::train
