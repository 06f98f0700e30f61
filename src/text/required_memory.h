// Memory for libraries in C, which go on only with it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <new>

namespace quoth::text {

// As malloc(), calloc() and realloc(), but never null. Without memory they call the handler of
// std::set_new_handler(), as operator new does, and std::terminate() if that returns or there is
// none: C cannot be thrown through. std::free() frees what they give.
inline void* required(void* block) noexcept {
  if (block != nullptr) return block;
  if (const auto handler = std::get_new_handler()) handler();
  std::terminate();
}
inline void* required_malloc(std::size_t size) noexcept {
  return required(std::malloc(std::max<std::size_t>(size, 1)));
}
inline void* required_calloc(std::size_t count, std::size_t size) noexcept {
  return required(std::calloc(std::max<std::size_t>(count, 1), std::max<std::size_t>(size, 1)));
}
inline void* required_realloc(void* block, std::size_t size) noexcept {
  return required(std::realloc(block, std::max<std::size_t>(size, 1)));
}

}  // namespace quoth::text
