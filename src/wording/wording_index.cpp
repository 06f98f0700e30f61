#include "wording/wording_index.h"

#include <algorithm>
#include <bit>

namespace quoth::wording {
namespace {

constexpr std::uint32_t kEnd = ~std::uint32_t{0};
constexpr std::uint32_t kTooCommon = 64;  // wordings that contain a key
constexpr std::size_t kMaxKeys = 48;      // of a wording

std::uint64_t pair_key(std::uint64_t a, std::uint64_t b) {
  return (a * 0x9E3779B97F4A7C15U) ^ (b + 0x632BE59BD9B4E019U);
}

// Four words one after the other of which at most one is a content word: what a sentence of common
// words is found by.
void add_common_words(const Wording& wording, std::vector<std::uint64_t>& keys) {
  constexpr std::size_t kWords = 4;
  for (std::size_t i = 0; i + kWords <= wording.stems.size(); ++i) {
    std::uint64_t key = 0;
    std::size_t content = 0;
    for (std::size_t k = i; k < i + kWords; ++k) {
      key = pair_key(key, wording.stems[k]);
      content += is_content(wording.weights[k]) ? 1 : 0;
    }
    if (content <= 1) keys.push_back(key);
  }
}

std::vector<std::uint64_t> keys_of(const Wording& wording) {
  std::vector<std::uint64_t> keys;
  std::uint64_t before = 0;
  std::uint64_t before_that = 0;
  for (std::size_t i = 0; i < wording.stems.size(); ++i) {
    if (!is_content(wording.weights[i]) || wording.words[i].bracketed) continue;
    const std::uint64_t stem = wording.stems[i];
    if (before != 0) keys.push_back(pair_key(before, stem));
    if (before_that != 0) keys.push_back(pair_key(before_that, stem));  // an inserted word
    if (wording.weights[i] >= kRareWeight) keys.push_back(stem);
    before_that = before;
    before = stem;
  }
  add_common_words(wording, keys);
  std::ranges::sort(keys);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace

SharedKeys::SharedKeys(std::size_t wordings) {
  constexpr std::size_t kBits = 64;  // a wording
  const std::size_t size = std::bit_ceil(std::max(kBits, wordings * kBits));
  shift_ = static_cast<unsigned>(64 - std::bit_width(size - 1));
  once_.resize(size);
  twice_.resize(size);
}

void SharedKeys::add(const Wording& wording) {
  for (const std::uint64_t key : keys_of(wording)) {
    const std::size_t at = place(key);
    if (once_[at]) twice_[at] = true;
    once_[at] = true;
  }
}

void WordingIndex::add(const Wording& wording, std::uint32_t number) {
  for (const std::uint64_t key : keys_of(wording)) {
    if (shared_ != nullptr && !shared_->contains(key)) continue;
    List& list = lists_.try_emplace(key, List{kEnd, 0}).first->second;
    if (++list.size > kTooCommon) continue;
    postings_.push_back({number, list.head});
    list.head = static_cast<std::uint32_t>(postings_.size() - 1);
  }
}

std::vector<std::uint32_t> WordingIndex::candidates(const Wording& wording,
                                                    std::size_t limit) const {
  // The smallest hashes are as good as a random sample of the keys of a long wording, and they are
  // the same in all wordings that contain them (Broder 1997).
  std::vector<std::uint64_t> keys = keys_of(wording);
  keys.resize(std::min(keys.size(), kMaxKeys));
  std::vector<std::uint32_t> found;
  for (const std::uint64_t key : keys) {
    const auto list = lists_.find(key);
    if (list == lists_.end() || list->second.size > kTooCommon) continue;
    for (std::uint32_t p = list->second.head; p != kEnd; p = postings_[p].next)
      found.push_back(postings_[p].number);
  }
  std::ranges::sort(found);
  struct Candidate {
    std::uint32_t number;
    std::uint32_t shared;
  };
  std::vector<Candidate> counted;
  for (const std::uint32_t number : found) {
    if (counted.empty() || counted.back().number != number) counted.push_back({number, 0});
    ++counted.back().shared;
  }
  std::ranges::stable_sort(counted, std::greater<>(), &Candidate::shared);
  counted.resize(std::min(counted.size(), limit));
  std::vector<std::uint32_t> numbers;
  numbers.reserve(counted.size());
  for (const Candidate& candidate : counted) numbers.push_back(candidate.number);
  return numbers;
}

}  // namespace quoth::wording
