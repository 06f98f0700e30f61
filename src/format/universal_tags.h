// Universal part-of-speech tags (https://universaldependencies.org/en/pos) for Penn tags.
#pragma once

#include <string_view>

#include "quoth/tag.h"

namespace quoth::format {

// The tag of a word with this lemma: "NOUN", "SCONJ"; empty for Tag::none.
std::string_view universal_tag(Tag tag, std::string_view lemma);

}  // namespace quoth::format
