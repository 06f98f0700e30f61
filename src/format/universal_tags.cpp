#include "format/universal_tags.h"

#include <array>
#include <cstddef>

#include "model/lexicon.h"

namespace quoth::format {
namespace {

// The UD universal tag for each Penn tag, in the order of Tag, unless it depends on the word.
constexpr std::array<std::string_view, kTagCount> kUniversal = {
    "X",     "CCONJ", "NUM",   "DET",   "PRON", "X",    "ADP",   "ADJ",  "ADJ",   "ADJ",   "X",
    "AUX",   "NOUN",  "PROPN", "PROPN", "NOUN", "DET",  "PART",  "PRON", "PRON",  "ADV",   "ADV",
    "ADV",   "ADP",   "SYM",   "PART",  "INTJ", "VERB", "VERB",  "VERB", "VERB",  "VERB",  "VERB",
    "PRON",  "PRON",  "PRON",  "ADV",   "X",    "X",    "X",     "X",    "PUNCT", "PUNCT", "PUNCT",
    "PUNCT", "PUNCT", "PUNCT", "PUNCT", "SYM",  "SYM",  "PUNCT", "PUNCT"};

}  // namespace

std::string_view universal_tag(Tag tag, std::string_view lemma) {
  if (tag == Tag::none) return {};
  // Closed classes that the Penn tags do not distinguish.
  if (is_verb(tag) && lemma == "be") return "AUX";
  if (tag == Tag::RB && lemma == "not") return "PART";
  if (tag == Tag::IN) {
    static const model::Lexicon& subordinators = model::Lexicon::named("subordinators");
    if (subordinators.contains(lemma)) return "SCONJ";
  }
  return kUniversal[static_cast<std::size_t>(tag)];
}

}  // namespace quoth::format
