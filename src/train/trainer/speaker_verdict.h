// Whether a quotation was given to the right speaker.
#pragma once

#include <cstdint>
#include <string_view>

#include "speaker/referent_table.h"
#include "train/reader/spoken_articles.h"

namespace quoth::train {

enum class Verdict : std::uint8_t {
  right,
  wrong,      // another name
  unresolved  // no name, where the article has one
};

// By the rules of the score of quotations: a body may have a shorter or longer name; of somebody
// unnamed, one word in common is enough. `who`: whom it was given to, null for nobody. `want`: who
// said it in truth, null if the corpus has nobody. `source`: the words of the article that say so.
Verdict judge(const speaker::Referent* who, const GoldSpeaker* want, std::string_view source);

}  // namespace quoth::train
