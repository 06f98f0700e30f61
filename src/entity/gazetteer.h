// Lists of names, as one table of phrases that is part of the model.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/hash_index.h"
#include "quoth/result.h"
#include "token/word_form.h"

namespace quoth::entity {

// Which lists a phrase is in: bit i is that of the i-th of kGazetteerLists.
using Lists = std::uint16_t;
// Files of data/lexicon.
inline constexpr std::string_view kGazetteerLists[] = {
    "given_names", "surnames", "titles",   "roles",         "countries",          "states",
    "cities",      "regions",  "demonyms", "organizations", "organization_words", "place_words",
    "works_events"};

// Points into the model it was read from. Immutable; any thread.
class Gazetteer {
 public:
  // A model's section; fails, with an empty path, if it is damaged.
  static Result<Gazetteer> read(std::string_view bytes);

  struct Match {
    std::size_t length = 0;  // in words; 0 if no phrase begins here
    Lists lists = 0;
  };
  // The longest phrase of the lists that begins with the first of `words`, in upper or
  // lower case.
  Match longest(std::span<const model::FeatureHash> words) const;

 private:
  model::HashIndex phrases_;
  const char* lists_ = nullptr;  // u16 each: Lists, and whether a longer phrase begins so
};

// The section that Gazetteer reads, from data/lexicon.
std::string write_gazetteer();

}  // namespace quoth::entity
