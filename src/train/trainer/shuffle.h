// Shuffles in the same order on every machine, unlike std::shuffle.
#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace quoth::train {

template <typename T>
void shuffle(std::vector<T>& items, std::mt19937_64& random) {
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random() % i]);
}

}  // namespace quoth::train
