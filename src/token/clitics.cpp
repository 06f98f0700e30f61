#include "token/clitics.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::token {
namespace {

// Where the clitic that ends `word` begins, or its size if none does.
std::uint32_t last_clitic(std::string_view word) {
  const auto size = static_cast<std::uint32_t>(word.size());
  std::uint32_t letters = size;
  text::Character c = text::character_before(word, letters);
  while (letters > 0 && !text::is_apostrophe(c.code)) {
    letters -= c.size;
    c = text::character_before(word, letters);
  }
  if (letters <= c.size) return size;
  const std::uint32_t apostrophe = letters - c.size;
  const text::LexiconWord lowered(word.substr(letters));
  const auto tail = lowered.view();
  if (tail == "t") {
    const bool negates =
        apostrophe > 1 && (word[apostrophe - 1] == 'n' || word[apostrophe - 1] == 'N');
    return negates ? apostrophe - 1 : size;
  }
  static const model::Lexicon& clitics = model::Lexicon::named("clitics");
  return clitics.contains(tail) ? apostrophe : size;
}

}  // namespace

Cuts find_cuts(std::string_view word, bool has_apostrophe) {
  static const model::Lexicon& contractions = model::Lexicon::named("contractions");
  Cuts cuts;
  const bool in_capitals = word.size() == 2 && word[0] < 'a' && word[1] < 'a';  // IM is no I'm
  if (word.size() <= 8 && !in_capitals && (has_apostrophe || contractions.may_have(word))) {
    const text::LexiconWord lowered(word);
    const auto first = contractions.value(lowered.view());
    if (!first.empty()) {
      // As many characters, not bytes: apostrophes differ.
      for (std::size_t i = 0; i < first.size(); ++i)
        cuts.places[0] += text::character_at(word, cuts.places[0]).size;
      cuts.count = 1;
      return cuts;
    }
  }
  if (!has_apostrophe) return cuts;
  while (cuts.count < cuts.places.size()) {
    const std::uint32_t cut = last_clitic(word);
    if (cut == word.size()) break;
    cuts.places[cuts.count++] = cut;
    word = word.substr(0, cut);
  }
  std::reverse(cuts.places.begin(), cuts.places.begin() + cuts.count);
  return cuts;
}

}  // namespace quoth::token
