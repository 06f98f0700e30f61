// What the JSON texts of an input are, and the articles among them.
#pragma once

#include <cstdint>
#include <string_view>

#include "quoth/article.h"
#include "quoth/result.h"

namespace quoth::input {

// By the "schema" that it names; an article names none.
enum class JsonKind : std::uint8_t { article, annotation, report };
JsonKind kind_of_json(std::string_view json);

// The article of a JSON object with "text", and mostly "id"; where that is missing, the id is drawn
// from the text, so that it does not depend on where the line stands. The other keys become the
// article's meta, those of an object "meta" among them. An annotation gives the article that it was
// made of. An error has no path.
Result<Article> read_article(std::string_view json);

}  // namespace quoth::input
