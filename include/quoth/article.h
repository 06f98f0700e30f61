// The input of the library: one news article, undecoded.
#pragma once

#include <string>
#include <vector>

#include "quoth/annotation.h"

namespace quoth {

struct Article {
  std::string id;           // path relative to the input folder, or the "id" of its NDJSON line
  std::string bytes;        // as read, in any encoding; texts from NDJSON are already UTF-8
  std::string meta = "{}";  // a JSON object: the other keys of its NDJSON line
  // Of a text that was taken out of markup: all of its paragraphs in order, with what the markup
  // says that each is for. `bytes` is then UTF-8. Empty: paragraphs are found from the text alone.
  std::vector<Paragraph> paragraphs;
};

}  // namespace quoth
