// Finds wordings that may be the same statement, without comparing all pairs.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "wording/wording.h"

namespace quoth::wording {

// An inverted index. Its keys are pairs of neighbouring content words, and rare words. A key in
// many wordings is skipped, so a look-up costs about the same for any number of wordings.
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
