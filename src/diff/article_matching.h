// Which article of one corpus is which in the other.
#pragma once

#include <vector>

#include "quoth/report.h"

namespace quoth::diff {

struct ArticlePairs {
  struct Pair {
    Index old_article;
    Index new_article;
  };
  std::vector<Pair> pairs;  // in the new corpus's order
  std::vector<Index> removed;
  std::vector<Index> added;
};

// By id; then what is left by likeness of title and quotations, where a file was renamed. One
// article on each side is always a pair.
ArticlePairs match_articles(const std::vector<Record>& old_articles,
                            const std::vector<Record>& new_articles);

}  // namespace quoth::diff
