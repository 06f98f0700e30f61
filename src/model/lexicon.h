// Word lists from data/lexicon/: one entry a line, "#" begins a comment, and what is after a tab
// is the entry's value ("say<TAB>speech"). Entries are in lower case unless the list is of
// names.
#pragma once

#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

#include "model/word_filter.h"

namespace quoth::model {

struct LexiconEntry {
  std::string_view key;
  std::string_view value;  // "" if nothing is after a tab
};

// Immutable; points into the built-in file, whose lines it finds by their place: programs start
// with every list that they use, so none is copied.
class Lexicon {
 public:
  // Over the entries in the order of the file.
  class Iterator {
   public:
    explicit Iterator(std::string_view text) : rest_(text) { ++*this; }
    const LexiconEntry& operator*() const { return entry_; }
    Iterator& operator++();
    bool operator==(std::default_sentinel_t /*end*/) const { return entry_.key.empty(); }

   private:
    std::string_view rest_;
    LexiconEntry entry_;
  };

  // The built-in list of that name: lexicon("titles") reads data/lexicon/titles.txt. Indexed once,
  // on first use; safe on any thread. A name that was not built in is a programming error: ends the
  // program.
  static const Lexicon& named(std::string_view name);
  // Entries of a text of less than 1 MiB in the same form; `text` must outlive the lexicon. Of two
  // entries with one key the first counts.
  explicit Lexicon(std::string_view text);

  // False only of words that are no entry, in any case: a test before a word is folded.
  bool may_have(std::string_view word) const { return filter_.may_have(word); }
  bool contains(std::string_view key) const { return may_have(key) && find(key).has_value(); }
  // What is after the entry's tab; "" if nothing is there or there is no such entry.
  std::string_view value(std::string_view key) const {
    return may_have(key) ? find(key).value_or(std::string_view()) : std::string_view();
  }
  Iterator begin() const { return Iterator(text_); }
  static std::default_sentinel_t end() { return {}; }

 private:
  // Of a key that the filter lets through.
  std::optional<std::string_view> find(std::string_view key) const;

  std::string_view text_;
  WordFilter filter_;
  // A hash table with open addressing: 12 bits of the key's hash and 20 of the place after its
  // line's first byte; 0 for no entry.
  std::vector<std::uint32_t> slots_;
};

}  // namespace quoth::model
