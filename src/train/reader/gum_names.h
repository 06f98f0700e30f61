// Names out of GUM's entities, which are of every sort of noun phrase.
#pragma once

#include <string_view>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

// Reads the Entity= of one sentence's words after the other.
class GumNames {
 public:
  // `entity` is the value of Entity= of the word that was added to `gold` last, or empty.
  void word(std::string_view entity, const Gold& gold);
  // The names of the sentence that ends; forgets what is open.
  std::vector<Entity> end_sentence(const Gold& gold);

 private:
  struct Mention {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t head = 0;
    std::string_view id;
    std::string_view type;
    bool linked = false;  // to an article of Wikipedia
    bool open = true;
  };
  std::vector<Mention> mentions_;
};

}  // namespace quoth::train
