// Makes an attributed article for tests, like those of the corpus readers.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "attribution/model/part_span.h"
#include "attribution/quotation_lines.h"
#include "train/reader/polnear.h"

namespace quoth::train {

// The words of one attribution; "" for a missing part.
struct Parts {
  std::string_view source;
  std::string_view cue;
  std::string_view content;
};

// The tokens of the first occurrence of `words` after token `from`, or else anywhere in the text.
inline std::vector<Index> tokens_of(const Annotation& annotation, std::string_view words,
                                    Index from) {
  std::vector<Index> tokens;
  if (words.empty()) return tokens;
  const std::size_t start =
      from < annotation.tokens.size() ? annotation.tokens[from].span.begin : annotation.text.size();
  std::size_t begin = annotation.text.find(words, start);
  if (begin == std::string::npos) begin = annotation.text.find(words);
  EXPECT_NE(begin, std::string::npos) << words;
  for (Index i = 0; i < annotation.tokens.size(); ++i) {
    const Span span = annotation.tokens[i].span;
    if (span.begin >= begin && span.end <= begin + words.size()) tokens.push_back(i);
  }
  return tokens;
}

// Runs the built-in stages on `text` and adds manual attributions. The parts of each attribution
// are searched after those of the previous one.
inline AttributedArticle attributed(std::string name, std::string text,
                                    const std::vector<Parts>& attributions) {
  AttributedArticle article;
  article.name = std::move(name);
  article.annotation = annotate(std::move(text));
  article.labels.assign(article.annotation.tokens.size(), attribution::kOutside);
  const auto mark = [&](attribution::Part part, const std::vector<Index>& tokens) {
    if (tokens.empty()) return;
    attribution::mark_span({part, {tokens.front(), tokens.back() + 1}}, article.labels);
  };
  Index from = 0;
  for (const Parts& parts : attributions) {
    GoldAttribution gold;
    gold.source = tokens_of(article.annotation, parts.source, from);
    gold.cue = tokens_of(article.annotation, parts.cue, from);
    gold.content = tokens_of(article.annotation, parts.content, from);
    for (const auto* tokens : {&gold.source, &gold.cue, &gold.content}) {
      if (!tokens->empty()) from = std::max(from, tokens->back() + 1);
    }
    mark(attribution::Part::source, gold.source);
    mark(attribution::Part::cue, gold.cue);
    mark(attribution::Part::content, gold.content);
    article.attributions.push_back(std::move(gold));
  }
  return article;
}

}  // namespace quoth::train
