// Finds wordings that may be the same statement, without comparing all pairs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "wording/wording.h"

namespace quoth::wording {

// The keys that may be in more than one wording of a corpus: the others find nothing, and most are
// in one only. A set by hashes, which may take a key for one that is in several; it takes 16 bytes
// a wording, however many keys that has.
class SharedKeys {
 public:
  explicit SharedKeys(std::size_t wordings);
  void add(const Wording& wording);
  bool contains(std::uint64_t key) const { return twice_[place(key)]; }

 private:
  std::size_t place(std::uint64_t key) const {
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> shift_);
  }

  unsigned shift_;
  std::vector<bool> once_;
  std::vector<bool> twice_;
};

// An inverted index. Its keys are pairs of neighbouring content words, and rare words. A key in
// many wordings is skipped, so a look-up costs about the same for any number of wordings.
class WordingIndex {
 public:
  // With `keys`, which must outlive it and have those of every wording that is added, it takes less
  // memory and finds the same.
  explicit WordingIndex(const SharedKeys* keys = nullptr) : shared_(keys) {}

  void add(const Wording& wording, std::uint32_t number);
  // The wordings that share the most keys with this one, best first, then by number; at most
  // `limit`.
  std::vector<std::uint32_t> candidates(const Wording& wording, std::size_t limit) const;

 private:
  struct Posting {
    std::uint32_t number;
    std::uint32_t next;
  };
  struct List {
    std::uint32_t head;
    std::uint32_t size;
  };
  const SharedKeys* shared_;
  std::unordered_map<std::uint64_t, List> lists_;
  std::vector<Posting> postings_;
};

}  // namespace quoth::wording
