// The annotation of an input.
#pragma once

#include "input/source.h"
#include "quoth/analyzer.h"

namespace quoth::input {

// The article of an input: its text, or the article in its JSON (see read_article). Errors have no
// path. Moves the bytes out of `input` if it is an article.
Result<Article> article_of(Input& input);
Result<Annotation> annotate_input(Input& input, const Analyzer& analyzer);

}  // namespace quoth::input
