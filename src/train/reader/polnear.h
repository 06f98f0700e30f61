// Reads PolNeAR: news articles with manual attributions (brat stand-off) and CoreNLP's trees.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "parse/tree.h"
#include "train/reader/attributed_article.h"

namespace quoth::train {

// The silver tree of a sentence.
struct SilverSentence {
  Index sentence = 0;
  std::vector<parse::DependencyNode> nodes;
};

// Reads all articles in "FOLDER/text", once per annotator in "FOLDER/attributions".
std::vector<AttributedArticle> read_attributed(const std::string& folder, const Read& read);

// CoreNLP's trees by article name, for the sentences whose limits are the same as ours.
class SilverTrees {
 public:
  explicit SilverTrees(const std::string& path);
  std::vector<SilverSentence> of(const AttributedArticle& article) const;

 private:
  struct Word {
    std::uint32_t begin = 0;  // in code points
    std::uint32_t end = 0;
    std::int32_t sentence = 0;
    std::int32_t head = parse::kNoHead;  // index into the article's words
    parse::Dependency relation = parse::Dependency::dep;
  };
  std::vector<std::pair<std::string, std::vector<Word>>> articles_;
};

}  // namespace quoth::train
