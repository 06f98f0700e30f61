// Articles with the same text, such as an agency's story in several outlets.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "quoth/record.h"

namespace quoth {

struct Statement;
struct Variant;

// Which articles have the same text: at least four fifths of each, by length, are sentences of the
// other, whatever their case and punctuation. Furniture and texts of fewer than 250 characters do
// not count. The first article by id is the original of the others. Depends only on the records:
// on the digests of their sentences. Immutable.
class Copies {
 public:
  Copies() = default;  // of no articles
  // The records must be in the order of the report.
  explicit Copies(const std::vector<Record>& records);
  // Of articles of which it is known: all() of the copies found before.
  explicit Copies(std::map<std::string, std::vector<std::string>, std::less<>> all);

  // The id of the article of which this one is a copy; empty if it is none.
  std::string_view original_of(std::string_view article) const;

  // Whether the original of the variant's article has the same words in this statement.
  bool repeats(const Statement& statement, const Variant& variant) const;

  // The ids of the copies of each original, both in order.
  const std::map<std::string, std::vector<std::string>, std::less<>>& all() const { return all_; }

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> all_;
  std::map<std::string, std::string, std::less<>> originals_;  // by copy
};

}  // namespace quoth
