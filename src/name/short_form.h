// The shorter forms of an organization's name.
#pragma once

#include <string>
#include <string_view>

namespace quoth::name {

// Capitals alone, two of them or more.
bool is_acronym(std::string_view word);

// Below, all words are in lower case.
// "fbi" of "federal bureau of investigation": words like "of" have no letter in it.
std::string initials(std::string_view words);
// "f.b.i." and "fbi" are one.
std::string without_full_stops(std::string word);
std::string_view last_word(std::string_view words);
// "times" and "new york times"; "birch" and "birch inc." or "birch university".
bool is_short_form(std::string_view part, std::string_view whole);

}  // namespace quoth::name
