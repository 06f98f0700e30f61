// Finds the wordings that may tell the same statement, without comparing each with each.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "wording/wording.h"

namespace quoth::wording {

// An inverted index of pairs of neighbouring content words and of rare words. A key that many
// wordings hold tells nothing and is passed over, so a look-up costs about the same however many
// wordings are in it.
class WordingIndex {
 public:
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
  std::unordered_map<std::uint64_t, List> lists_;
  std::vector<Posting> postings_;
};

}  // namespace quoth::wording
