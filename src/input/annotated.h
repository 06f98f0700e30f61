// The annotation of an input.
#pragma once

#include <string>

#include "input/json_article.h"
#include "input/source.h"
#include "quoth/analyzer.h"

namespace quoth::input {

// The article of an input: its text, what is left of a page, or the article in its JSON (see
// read_article), and where the text of that is HTML, what is left of a page. Errors have no path.
// Moves the bytes out of `input` if it is an article.
Result<GivenArticle> article_of(Input& input, const ArticleKeys& keys);

struct Annotated {
  Annotation annotation;
  std::string fault;  // what is wrong with the article although it was annotated; may be empty
};
Result<Annotated> annotate_input(Input& input, const ArticleKeys& keys, const Analyzer& analyzer);

}  // namespace quoth::input
