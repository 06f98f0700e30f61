// Scripts that write no space between words: Han, kana, Thai, Lao, Khmer, Burmese.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace quoth::token {

bool is_unspaced(char32_t code);

// Where the words of a stretch of such characters end, in bytes, by ICU's dictionaries (UAX 29,
// 4.1).
std::vector<std::uint32_t> unspaced_word_ends(std::string_view stretch);

}  // namespace quoth::token
