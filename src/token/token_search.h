// Finds the tokens of an article by their places, in logarithmic time.
#pragma once

#include "quoth/annotation.h"
#include "quoth/span.h"
#include "token/token_range.h"

namespace quoth::token {

// The tokens that begin in a range of bytes.
TokenRange tokens_in(const Annotation& article, Span span);

// The tokens of the sentence that has the token.
TokenRange sentence_of(const Annotation& article, Index token);

// From the begin of the first token to the end of the last, of which there is one at least.
Span span_of(const Annotation& article, TokenRange tokens);

}  // namespace quoth::token
