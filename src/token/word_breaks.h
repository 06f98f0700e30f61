// Words, divided as in Universal Dependencies' English treebanks.
#pragma once

#include <string_view>
#include <vector>

#include "quoth/annotation.h"

namespace quoth::token {

// Appends the words of one paragraph to `tokens`. A full stop is a word of its own, or belongs to
// an abbreviation; whether the abbreviation also ends a sentence is not decided here.
void find_words(std::string_view text, Span paragraph, std::vector<Token>& tokens);

}  // namespace quoth::token
