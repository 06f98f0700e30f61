#include "entity/name_words.h"

#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::entity {

bool is_one_word(std::string_view words) { return words.find(' ') == words.npos; }

bool is_title(std::string_view word) {
  static const model::Lexicon& titles = model::Lexicon::named("titles");
  return titles.contains(text::to_lower_ascii(word));
}

}  // namespace quoth::entity
