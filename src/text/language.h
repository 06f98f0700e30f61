// The language of a text.
#pragma once

#include <string>
#include <string_view>

namespace quoth::text {

// The language of a text that is surely not English, as CLD2 calls it: ISO 639-1, "de", or BCP 47,
// "zh-Hant". Empty for English, for a text in which much is English, and where it cannot be
// recognized: short texts, lists of names and numbers. Any thread may call it.
std::string foreign_language(std::string_view text);

}  // namespace quoth::text
