#include "speaker/account_author.h"

#include <algorithm>

#include "model/lexicon.h"
#include "name/person_name.h"

namespace quoth::speaker {
namespace {

// "By" and "from" somebody; "in" a paper.
Index author_behind(const DocumentView& page, const ReferentTable& cast,
                    const std::vector<Index>& named_at, const Phrase& phrase) {
  const Index end = page.sentence_tokens(phrase.head).end;
  Index i = phrase.core.end;
  if (i < end && page.tag(i) == Tag::WDT) ++i;  // "that appeared in"
  static const model::Lexicon& making = model::Lexicon::named("making_participles");
  if (i < end && making.contains(token::fold(page.text(i)))) ++i;
  const bool place = i < end && page.is(i, "in");
  if (i >= end || !(place || page.is(i, "by") || page.is(i, "from"))) return kNone;
  const Phrase by = read_phrase(page, {i + 1, end});
  if (by.head == kNone || by.core.begin > i + 1) return kNone;
  const Index who = named_at[by.head];
  if (!is_author(cast, who)) return kNone;
  const bool body = cast.referents[who].kind == SpeakerKind::organization;
  return !place || body ? who : kNone;
}

}  // namespace

bool is_author(const ReferentTable& cast, Index who) {
  return who != kNone && !cast.referents[who].place && !cast.referents[who].forms.empty();
}

Index maker_of(const DocumentView& page, const ReferentTable& cast,
               const std::vector<Index>& named_at, const Phrase& phrase, Index owner) {
  for (Index i = phrase.core.begin; i < phrase.head; ++i) {
    const Index who = named_at[i];
    if (phrase.owner.empty() && is_author(cast, who) &&
        cast.referents[who].kind == SpeakerKind::organization) {
      return who;
    }
  }
  if (!phrase.owner.empty()) return is_author(cast, owner) ? owner : kNone;
  return author_behind(page, cast, named_at, phrase);
}

std::optional<Phrase> told_account(const DocumentView& page, Index quotation,
                                   const std::vector<Index>& content_at) {
  const auto& cue = page.article().quotations[quotation].cue;
  if (!cue) return std::nullopt;
  const TokenRange tokens = page.tokens(*cue);
  if (tokens.empty()) return std::nullopt;
  constexpr Index kBefore = 24;
  const TokenRange sentence = page.sentence_tokens(tokens.begin);
  const Index end = std::min(sentence.end, tokens.end + 5);
  const Index from = std::max(sentence.begin + 1, tokens.begin - std::min(tokens.begin, kBefore));
  for (Index i = from; i < end; ++i) {
    const token::WordSense* word = page.word(i);
    if (!word || word->account.empty() || word->plural || !is_noun(page.tag(i))) continue;
    const Phrase phrase = phrase_at(page, i);
    if (phrase.core.begin == 0 || !page.is(phrase.core.begin - 1, "in")) continue;
    const bool told = content_at[i] == kNone && phrase.determiner == Determiner::indefinite;
    return told ? std::optional(phrase) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace quoth::speaker
