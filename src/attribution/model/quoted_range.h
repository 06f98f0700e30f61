// Words between quotation marks, in tokens.
#pragma once

#include <vector>

#include "attribution/model/attribution_view.h"

namespace quoth::attribution {

// Those inside other marks, in order.
std::vector<QuotedRange> nested_quoted(const AttributionView& view);

// The one that begins at a token; null if none does.
const QuotedRange* quoted_at(const AttributionView& view, Index token);

// Whether a token of `content` is in quotation marks within it, not only in those around all of it.
bool is_quoted_within(const AttributionView& view, Index token, token::TokenRange content);

// Whether the words are whole sentences: in them, nothing stands before or after.
bool is_whole_sentences(const AttributionView& view, token::TokenRange quoted);

// Whether the words have a finite verb and are not few: names and titles in marks have no clause.
bool has_clause(const AttributionView& view, token::TokenRange quoted);

// Whether the words have a clause and begin with a capital.
bool is_capitalized_clause(const AttributionView& view, token::TokenRange quoted);

// Whether the words are a sentence or have a clause: titles of books and films are neither.
bool is_speech(const AttributionView& view, token::TokenRange quoted);

}  // namespace quoth::attribution
