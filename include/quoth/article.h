// The input of the library: one news article.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quoth/annotation.h"

namespace quoth {

struct Article {
  std::string id;           // path relative to the input folder, or the id of its line, row, entry
  std::string bytes;        // as read, in any encoding; texts from JSON are already UTF-8
  std::string meta = "{}";  // a JSON object: what else is known; only carried along

  // What came with the text.
  std::string title;                // empty: the text's headline
  std::optional<std::string> date;  // "2016-09-12"; empty: unknown; nothing: what the text says
  // Of a text that was taken out of markup: all of its paragraphs in order, with what the markup
  // says that each is for. `bytes` is then UTF-8, and `encoding` that of the page. Empty:
  // paragraphs are found from the text alone.
  std::vector<Paragraph> paragraphs;
  // Of these, what is set off as a quotation, in order: <blockquote>, "> " lines. Each from the
  // begin of its first paragraph to the end of its last.
  std::vector<Span> set_off;
  std::string encoding;
};

}  // namespace quoth
