// Recognizes JSON inputs and reads articles from them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "input/article_keys.h"
#include "quoth/article.h"
#include "quoth/result.h"

namespace quoth::input {

// Determined by the "schema" key. An article has none.
enum class JsonKind : std::uint8_t { article, annotation, report };
JsonKind kind_of_json(std::string_view json);

// An article that can be annotated, although something about it may be wrong.
struct GivenArticle {
  Article article;
  std::string fault;  // one clause, as in Error; empty if nothing is wrong
};

// Reads an article from a JSON object: its text, id, title and date from the first of `keys` that
// has one. If there is no id, or an empty one, it is computed from the text, so that it does not
// depend on the position of the line. All keys but those of text and id, and the keys in an object
// "meta", become the article's meta. For an annotation, returns the article that it was made from.
// Errors have no path. The fault is a date that the calendar does not have.
Result<GivenArticle> read_article(std::string_view json, const ArticleKeys& keys);

// Adds what came beside an article, a JSON object, to its meta, title and date. What `article` has
// already stays, unless `meta` has it too. Returns the fault, as above.
std::string add_meta(Article& article, std::string_view meta, const ArticleKeys& keys);

}  // namespace quoth::input
