// PolNeAR: news articles with their attributions by hand (brat stand-off) and CoreNLP's trees.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "attribution/model/span_label.h"
#include "parse/tree.h"
#include "quoth/annotation.h"

namespace quoth::train {

// One attribution; tokens of its parts, in order.
struct GoldAttribution {
  std::vector<Index> source;
  std::vector<Index> cue;
  std::vector<Index> content;
};

struct AttributedArticle {
  std::string name;
  Annotation annotation;  // as our own stages make it, up to the quotation marks
  std::vector<attribution::SpanLabel> labels;
  std::vector<GoldAttribution> attributions;
};

// The silver tree of one sentence of an article.
struct SilverSentence {
  Index sentence = 0;
  std::vector<parse::DependencyNode> nodes;
};

// A text with what the stages before attribution find in it.
using Read = std::function<Annotation(const std::string& name, const std::string& text)>;

// Every article of "FOLDER/text", once for each of its annotators in "FOLDER/attributions".
std::vector<AttributedArticle> read_attributed(const std::string& folder, const Read& read);

// CoreNLP's trees by article's name, for the sentences that it draws as we do.
class SilverTrees {
 public:
  explicit SilverTrees(const std::string& path);
  std::vector<SilverSentence> of(const AttributedArticle& article) const;

 private:
  struct Word {
    std::uint32_t begin = 0;  // code points
    std::uint32_t end = 0;
    std::int32_t sentence = 0;
    std::int32_t head = parse::kNoHead;  // among the article's words
    parse::Dependency relation = parse::Dependency::dep;
  };
  std::vector<std::pair<std::string, std::vector<Word>>> articles_;
};

}  // namespace quoth::train
