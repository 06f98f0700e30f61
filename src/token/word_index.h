// Numbers words as they come, in whatever case: "Senator" is "senator".
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "text/case_folding.h"

namespace quoth::token {

// A hash table with open addressing, small enough to stay near: most words of a text are in no
// list, and are looked at no further than their ends and their length. At most 65,534 words, which
// must outlive it.
class WordIndex {
 public:
  static constexpr std::uint32_t kAbsent = 0xffffffff;

  // The number of the word; one that is new gets the next.
  std::uint32_t add(std::string_view word) {
    if (2 * words_.size() >= slots_.size()) grow();
    const std::uint32_t number = find(word);
    if (number != kAbsent) return number;
    words_.push_back(word);
    place(static_cast<std::uint32_t>(words_.size() - 1));
    return static_cast<std::uint32_t>(words_.size() - 1);
  }

  // The number of the word, or kAbsent. ASCII case does not count.
  std::uint32_t find(std::string_view word) const {
    const std::uint32_t hash = hash_of(word);
    for (std::size_t i = hash & mask_; slots_[i] != 0; i = (i + 1) & mask_) {
      if ((slots_[i] ^ hash) >> 16U != 0) continue;
      const std::uint32_t number = (slots_[i] & 0xffffU) - 1;
      if (text::equal_but_for_case(words_[number], word)) return number;
    }
    return kAbsent;
  }

 private:
  // Of the first and the last eight bytes, or fewer if the word is shorter, and the length.
  static std::uint32_t hash_of(std::string_view word) {
    constexpr std::uint64_t kCase = 0x2020202020202020;
    const std::size_t size = word.size();
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    if (size >= 8) {
      first = load<std::uint64_t>(word.data());
      last = load<std::uint64_t>(word.data() + size - 8);
    } else if (size >= 4) {
      first = load<std::uint32_t>(word.data());
      last = load<std::uint32_t>(word.data() + size - 4);
    } else if (size >= 2) {
      first = load<std::uint16_t>(word.data());
      last = load<std::uint16_t>(word.data() + size - 2);
    } else if (size == 1) {
      first = load<std::uint8_t>(word.data());
    }
    const std::uint64_t both = (first | kCase) * 0x9e3779b97f4a7c15U + (last | kCase) + size;
    return static_cast<std::uint32_t>((both * 0xd6e8feb86659fd93U) >> 32U);
  }

  template <typename Number>
  static std::uint64_t load(const char* bytes) {
    Number number;
    std::memcpy(&number, bytes, sizeof number);
    return number;
  }

  void place(std::uint32_t number) {
    const std::uint32_t hash = hash_of(words_[number]);
    std::size_t i = hash & mask_;
    while (slots_[i] != 0) i = (i + 1) & mask_;
    slots_[i] = (hash & 0xffff0000U) | (number + 1);
  }

  void grow() {
    slots_.assign(4 * slots_.size(), 0);
    mask_ = slots_.size() - 1;
    for (std::uint32_t number = 0; number < words_.size(); ++number) place(number);
  }

  std::vector<std::string_view> words_;
  // Upper half of the word's hash and its number plus 1; 0 for no word. As many as a power of two.
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(64);
  std::size_t mask_ = 63;
};

}  // namespace quoth::token
