// Matches the sentences of two versions that are not the same in both.
#pragma once

#include <vector>

#include "diff/article_text.h"
#include "diff/unchanged_sentences.h"

namespace quoth::diff {

struct SentencePair {
  Place old_place;
  Place new_place;
};

// The most similar first; each sentence is in one pair at most. Headlines and what is around the
// article are left out. Empty if a text is unknown.
std::vector<SentencePair> match_sentences(const ArticleText& old_text,
                                          const UnchangedSentences& old_unchanged,
                                          const ArticleText& new_text,
                                          const UnchangedSentences& new_unchanged);

}  // namespace quoth::diff
