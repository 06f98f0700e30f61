// An input's annotation.
#pragma once

#include "input/source.h"
#include "quoth/analyzer.h"

namespace quoth::input {

// The article of an input, or of a JSON text that holds one (see read_article). An error has no
// path. Takes the bytes out of `input` where it is an article.
Result<Article> article_of(Input& input);
Result<Annotation> annotate_input(Input& input, const Analyzer& analyzer);

}  // namespace quoth::input
