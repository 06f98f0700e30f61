// Names in capitals throughout, as in headlines and transcripts.
#pragma once

#include <string>
#include <string_view>

namespace quoth::speaker {

// Of ASCII.
bool has_small_letter(std::string_view words);

// Whether a name is written in capitals that its bearer does not use: "CLINTON", not "JFK".
bool is_shouted(std::string_view name);

// "JO ALDER" as "Jo Alder".
std::string with_small_letters(std::string_view name);

}  // namespace quoth::speaker
