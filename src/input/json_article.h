// Recognizes JSON inputs and reads articles from them.
#pragma once

#include <cstdint>
#include <string_view>

#include "quoth/article.h"
#include "quoth/result.h"

namespace quoth::input {

// Determined by the "schema" key. An article has none.
enum class JsonKind : std::uint8_t { article, annotation, report };
JsonKind kind_of_json(std::string_view json);

// Reads an article from a JSON object with "text" and usually "id". If there is no id, it is
// computed from the text, so that it does not depend on the position of the line. All other keys,
// and those in an object "meta", become the article's meta. For an annotation, returns the article
// that it was made from. Errors have no path.
Result<Article> read_article(std::string_view json);

}  // namespace quoth::input
