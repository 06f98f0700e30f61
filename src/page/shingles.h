// How much of one text is in another, whatever their white space, marks and capitals.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace quoth::page {

// Hashes of all runs of four words of a text, of three or fewer if it has no more; none if it has
// no word. Words are runs of letters and digits.
std::vector<std::uint64_t> shingles_of(std::string_view text);

class ShingleSet {
 public:
  void add(std::string_view text);
  // The share of a text's shingles that are in the set, 0 to 1; 0 if it has none.
  double share_of(std::string_view text) const;
  bool empty() const { return shingles_.empty(); }

 private:
  std::unordered_set<std::uint64_t> shingles_;
};

}  // namespace quoth::page
