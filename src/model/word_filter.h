// Separates most words that are in no list from those that may be, before anything is hashed.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>

namespace quoth::model {

// The first two letters, the last one and the length of words: they show of most words of a text
// that no list has them. ASCII case does not count.
class WordFilter {
 public:
  void add(std::string_view word) { known_[place_of(word)] = true; }
  // False only of a word that was not added.
  bool may_have(std::string_view word) const { return known_[place_of(word)]; }

 private:
  static constexpr std::size_t kLetters = 32;  // letters of one script differ in five bits

  static std::size_t place_of(std::string_view word) {
    if (word.empty()) return 0;
    const auto letter = [&](std::size_t i) {
      return static_cast<unsigned char>(word[i]) % kLetters;
    };
    const std::size_t second = word.size() > 1 ? letter(1) : 0;
    const std::size_t end = (letter(word.size() - 1) + 5 * word.size()) % kLetters;
    return (letter(0) * kLetters + second) * kLetters + end;
  }

  std::bitset<kLetters * kLetters * kLetters> known_;
};

}  // namespace quoth::model
