#include "speaker/account.h"

#include <algorithm>

namespace quoth::speaker {

bool is_author(const ReferentTable& table, Index who) {
  return who != kNone && !table.referents[who].place && !table.referents[who].forms.empty();
}

std::optional<Phrase> account_beside_cue(const DocumentView& view, Index quotation,
                                         const std::vector<Index>& content_at) {
  constexpr Index kBefore = 24;  // tokens
  constexpr Index kAfter = 5;
  const auto& cue = view.article().quotations[quotation].cue;
  if (!cue) return std::nullopt;
  const TokenRange tokens = view.tokens(*cue);
  if (tokens.empty()) return std::nullopt;
  const TokenRange sentence = view.sentence_tokens(tokens.begin);
  const Index end = std::min(sentence.end, tokens.end + kAfter);
  const Index from = std::max(sentence.begin + 1, tokens.begin - std::min(tokens.begin, kBefore));
  for (Index i = from; i < end; ++i) {
    const token::WordSense* word = view.word(i);
    if (!word || word->account.empty() || word->plural || !is_noun(view.tag(i))) continue;
    const Phrase phrase = phrase_at(view, i);
    if (phrase.core.begin == 0 || !view.is(phrase.core.begin - 1, "in")) continue;
    const bool is_new = content_at[i] == kNone && phrase.determiner == Determiner::indefinite;
    return is_new ? std::optional(phrase) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace quoth::speaker
