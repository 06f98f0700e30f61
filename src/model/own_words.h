// The user's own entries of the word lists. The lists are read by static references all over the
// program, each indexed once, so entries can be added for the whole process only, and only before a
// list is first used.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/lexicon.h"

namespace quoth::model {

// Adds a text of entries to a built-in list, before those of the list: of two entries with one key
// the first counts. Safe on any thread. Returns why that cannot be: there is no such list, it is in
// use already, or it has 1 MiB or more.
std::optional<std::string> add_own_words(std::string_view list, std::string_view text);

// The entries that were added to a list; null if there are none. Valid until more are added to it.
const Lexicon* own_words(std::string_view list);

// Eight hex digits made from all that was added; "" if nothing was.
std::string own_words_digest();

}  // namespace quoth::model
