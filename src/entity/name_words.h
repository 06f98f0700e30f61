// What the words of names are.
#pragma once

#include <string_view>

namespace quoth::entity {

bool is_one_word(std::string_view words);
// "Dr.", "senator", in any case.
bool is_title(std::string_view word);

}  // namespace quoth::entity
