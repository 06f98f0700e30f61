// Word lists from data/lexicon/: one entry a line, "#" begins a comment, and what stands behind a
// tab is the entry's value ("say<TAB>speech"). Entries are in lower case unless the list is of
// names.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace quoth {

// Immutable; points into the built-in file.
class Lexicon {
 public:
  // The built-in list of that name: lexicon("titles") reads data/lexicon/titles.txt. Parsed once,
  // on first use; safe on any thread. A name that was not built in is a programming error: aborts.
  static const Lexicon& named(std::string_view name);
  // Entries of a text in the same form; `text` must outlive the lexicon.
  explicit Lexicon(std::string_view text);

  bool contains(std::string_view entry) const { return entries_.contains(entry); }
  // What stands behind the entry's tab; "" where nothing stands there or there is no such entry.
  std::string_view value(std::string_view entry) const;
  std::size_t size() const { return entries_.size(); }
  // How many words the longest entry has: how far a match of several words has to look.
  std::size_t longest() const { return longest_; }
  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }

 private:
  std::unordered_map<std::string_view, std::string_view> entries_;
  std::size_t longest_ = 0;
};

}  // namespace quoth
