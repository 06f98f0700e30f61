// The description of a speaker, as it is written within a sentence: "director general of MI5",
// "Republican senator", "early voters".
#pragma once

#include <string>

#include "speaker/referent_table.h"

namespace quoth::speaker {

// The words of a description without determiner and marks at its ends; a title in full and in
// small letters, as is what only the beginning of a sentence or an office writes with a capital;
// but a title before a name has its capitals.
std::string epithet(const DocumentView& view, TokenRange phrase);

// The office of `who` with the most nouns, if it is not too long to read; "" if the article gives
// none.
std::string epithet_of(const DocumentView& view, const Referent& who);

}  // namespace quoth::speaker
