// Makes treebank documents for tests from one line.
#pragma once

#include <algorithm>
#include <string_view>

#include "train/reader/gold.h"

namespace quoth::train {

// Words are written as "left/VBD=leave" and separated by blanks. Tag and lemma are optional. There
// is no blank before ",", "." and words that start with an apostrophe. "[p", "[o", "[l", "[m" … "]"
// is a name. "|" ends a sentence, "||" a paragraph.
inline Gold gold_of(std::string_view markup) {
  GoldBuilder builder;
  EntityLabel label = EntityLabel::misc;
  std::size_t first = 0;
  while (!markup.empty()) {
    const std::size_t end = std::min(markup.find(' '), markup.size());
    const std::string_view part = markup.substr(0, end);
    markup.remove_prefix(std::min(end + 1, markup.size()));
    Gold& gold = builder.gold();
    if (part.empty()) continue;
    if (part == "|") {
      builder.end_sentence();
    } else if (part == "||") {
      builder.end_paragraph();
    } else if (part[0] == '[') {
      first = gold.annotation.tokens.size();
      label = part == "[p"   ? EntityLabel::person
              : part == "[o" ? EntityLabel::org
              : part == "[l" ? EntityLabel::loc
                             : EntityLabel::misc;
    } else if (part == "]") {
      const auto& tokens = gold.annotation.tokens;
      gold.names.push_back({{tokens[first].span.begin, tokens.back().span.end}, label, {}});
    } else {
      const std::size_t slash = std::min(part.find('/'), part.size());
      const std::string_view form = part.substr(0, slash);
      builder.word(form, form != "," && form != "." && form[0] != '\'');
      if (slash == part.size()) continue;
      const std::size_t equals = std::min(part.find('='), part.size());
      gold.tags.back() = parse_tag(part.substr(slash + 1, equals - slash - 1)).value_or(Tag::none);
      if (equals < part.size()) gold.lemmas.back() = part.substr(equals + 1);
    }
  }
  return builder.take();
}

}  // namespace quoth::train
