// Extracts names from GUM's entities, which cover all kinds of noun phrases.
#pragma once

#include <string_view>
#include <vector>

#include "train/reader/gold.h"

namespace quoth::train {

// Reads the Entity= values of a sentence, word by word.
class GumNames {
 public:
  // `entity` is the value of Entity= for the word that was last added to `gold`, or empty.
  void word(std::string_view entity, const Gold& gold);
  // Returns the names of the sentence and discards entities that are still open.
  std::vector<Entity> end_sentence(const Gold& gold);

 private:
  struct Mention {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t head = 0;
    std::string_view id;
    std::string_view type;
    bool linked = false;  // to a Wikipedia article
    bool open = true;
  };
  std::vector<Mention> mentions_;
};

}  // namespace quoth::train
