// How a word is written: the facts about its letters that every model needs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/feature_hash.h"
#include "model/word_clusters.h"
#include "quoth/annotation.h"

namespace quoth::token {

// How a word is written. `capital` is one upper-case letter alone ("I", "A.").
enum class WordShape : std::uint8_t {
  lower,
  title,
  upper,
  mixed,
  capital,
  number,
  digits,
  mark,
  other
};

struct WordForm {
  model::FeatureHash form = 0;   // of the word as it is written
  model::FeatureHash lower = 0;  // of the word in lower case; equals `form` if it is
  std::uint64_t suffix = 0;      // its last 8 bytes in lower case, the last one in the lowest byte
  std::uint64_t prefix = 0;  // its first 8 bytes in lower case, the first one in the lowest byte
  std::uint32_t size = 0;    // in bytes, in lower case
  WordShape shape = WordShape::other;
  bool hyphen = false;
  model::WordCluster cluster;

  // Begins with an upper-case letter.
  bool capitalized() const {
    return shape == WordShape::title || shape == WordShape::upper || shape == WordShape::capital ||
           (shape == WordShape::mixed && first_upper);
  }
  bool first_upper = false;

  // The last or first `count` bytes, 1 to 8; a shorter word gives all of it.
  std::uint64_t last(int count) const { return suffix & ~std::uint64_t{0} >> (64 - 8 * count); }
  std::uint64_t first(int count) const { return prefix & ~std::uint64_t{0} >> (64 - 8 * count); }
};

// `form` is UTF-8.
WordForm word_form(std::string_view form);

// Those of the tokens of an article. Each distinct word has one: articles repeat most of their
// words.
struct WordForms {
  std::vector<WordForm> distinct;  // in the order in which the article has them
  std::vector<Index> of_token;     // for each token its number in `distinct`

  std::size_t size() const { return of_token.size(); }
  const WordForm& operator[](std::size_t token) const { return distinct[of_token[token]]; }
};

WordForms word_forms(const Annotation& annotation);

}  // namespace quoth::token
