// How large an article may be.
#pragma once

#include <cstddef>
#include <string>

namespace quoth::input {

// The default: far more than any article has.
inline constexpr std::size_t kMaxArticleSize = 100'000'000;

// What is wrong with an article of more than `limit` bytes: "more than 100 MB: --max-article-size
// sets the limit".
std::string over_size(std::size_t limit);

}  // namespace quoth::input
