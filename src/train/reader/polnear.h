// Reads PolNeAR: news articles with manual attributions (brat stand-off) and CoreNLP's trees.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "attribution/model/span_label.h"
#include "parse/tree.h"
#include "quoth/annotation.h"

namespace quoth::train {

// One attribution: the tokens of each part, in order.
struct GoldAttribution {
  std::vector<Index> source;
  std::vector<Index> cue;
  std::vector<Index> content;
};

struct AttributedArticle {
  std::string name;
  Annotation annotation;  // made by our own stages, up to the quotation marks
  std::vector<attribution::SpanLabel> labels;
  std::vector<GoldAttribution> attributions;
};

// The silver tree of a sentence.
struct SilverSentence {
  Index sentence = 0;
  std::vector<parse::DependencyNode> nodes;
};

// Runs the stages before attribution on a text.
using Read = std::function<Annotation(const std::string& name, const std::string& text)>;

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
