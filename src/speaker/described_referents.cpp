#include "speaker/described_referents.h"

#include "text/case_folding.h"

namespace quoth::speaker {

Index find_or_add(DescribedReferents& described, ReferentTable& table,
                  const DescribedReferent& description) {
  const std::string& words = description.key.empty() ? description.text : description.key;
  const auto [found, is_new] = described.by_words.try_emplace(
      text::fold_to_ascii(words), static_cast<Index>(table.referents.size()));
  if (is_new) {
    Referent& who = table.referents.emplace_back();
    who.kind = description.kind;
    who.plural = description.plural;
    who.gender = description.gender;
    who.text = description.text;
  }
  return found->second;
}

std::string noun_key(const DocumentView& view, const Phrase& phrase) {
  const auto sense = sense_of(view, phrase);
  std::string key = sense.empty() || phrase.plural ? text::fold_to_ascii(view.text(phrase.head))
                                                   : std::string(sense);
  if (phrase.plural) key += '+';
  return key;
}

void bind_noun(DescribedReferents& described, const std::string& noun, Index referent) {
  described.by_noun[noun] = referent;
}

}  // namespace quoth::speaker
