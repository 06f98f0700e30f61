// The text of a token as BERT's uncased vocabularies have it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quoth::encoder {

// The stretches that are split into pieces each: without control and format characters (categories
// Cc, Cf, Co, and U+FFFD), in lower case, decomposed (NFD) and without combining marks (Mn), cut at
// white space and around each character of punctuation (ASCII's marks and symbols, category P*) and
// each CJK ideograph. May be none. The token is valid UTF-8; takes time linear in its length.
std::vector<std::string> chunks_of(std::string_view token);

}  // namespace quoth::encoder
