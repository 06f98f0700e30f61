// Matches the articles of two corpora.
#pragma once

#include <vector>

#include "quoth/report.h"

namespace quoth::diff {

struct ArticlePairs {
  struct Pair {
    Index old_article;
    Index new_article;
  };
  std::vector<Pair> pairs;  // in the order of the new corpus
  std::vector<Index> removed;
  std::vector<Index> added;
};

// Matches by id first, then by similar titles and quotations, for renamed files. If each side has
// exactly one article, the two are always a pair.
ArticlePairs match_articles(const std::vector<Record>& old_articles,
                            const std::vector<Record>& new_articles);

}  // namespace quoth::diff
