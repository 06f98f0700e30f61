// What goes in: one news article as it came.
#pragma once

#include <string>

namespace quoth {

struct Article {
  std::string id;     // path below the folder it was read from, or the "id" of its NDJSON line
  std::string bytes;  // as read, in whatever encoding; NDJSON texts are UTF-8 already
  std::string meta = "{}";  // a JSON object: the other keys of its NDJSON line
};

}  // namespace quoth
