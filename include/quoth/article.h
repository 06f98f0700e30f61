// The input of the library: one news article, undecoded.
#pragma once

#include <string>

namespace quoth {

struct Article {
  std::string id;           // path relative to the input folder, or the "id" of its NDJSON line
  std::string bytes;        // as read, in any encoding; texts from NDJSON are already UTF-8
  std::string meta = "{}";  // a JSON object: the other keys of its NDJSON line
};

}  // namespace quoth
