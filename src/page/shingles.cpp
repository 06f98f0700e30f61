#include "page/shingles.h"

#include <algorithm>

#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::page {
namespace {

constexpr std::uint64_t kPrime = 0x100000001B3U;  // of FNV-1a, 64 bits

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
  hash = (hash ^ value) * kPrime;
  return hash ^ (hash >> 29U);
}

std::vector<std::uint64_t> word_hashes(std::string_view text) {
  std::vector<std::uint64_t> words;
  std::uint64_t hash = 0;
  for (std::size_t place = 0; place < text.size();) {
    const text::Character c = text::character_at(text, place);
    if (c.is_word()) {
      const bool ascii = c.code < 0x80;
      hash = mixed(hash + 1,
                   ascii ? static_cast<std::uint64_t>(text::lower_ascii(text[place])) : c.code);

    } else if (hash != 0) {
      words.push_back(hash);
      hash = 0;
    }
    place += c.size;
  }
  if (hash != 0) words.push_back(hash);
  return words;
}

}  // namespace

std::vector<std::uint64_t> shingles_of(std::string_view text) {
  constexpr std::size_t kWords = 4;
  const std::vector<std::uint64_t> words = word_hashes(text);
  std::vector<std::uint64_t> shingles;
  if (words.empty()) return shingles;
  const std::size_t length = std::min(kWords, words.size());
  for (std::size_t i = 0; i + length <= words.size(); ++i) {
    std::uint64_t hash = length;
    for (std::size_t j = i; j < i + length; ++j) hash = mixed(hash, words[j]);
    shingles.push_back(hash);
  }
  return shingles;
}

void ShingleSet::add(std::string_view text) {
  for (const std::uint64_t shingle : shingles_of(text)) shingles_.insert(shingle);
}

double ShingleSet::share_of(std::string_view text) const {
  const auto shingles = shingles_of(text);
  if (shingles.empty()) return 0;
  const auto found =
      std::ranges::count_if(shingles, [&](std::uint64_t one) { return shingles_.contains(one); });
  return static_cast<double>(found) / static_cast<double>(shingles.size());
}

}  // namespace quoth::page
