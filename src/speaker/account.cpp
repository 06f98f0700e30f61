#include "speaker/account.h"

#include <algorithm>

#include "model/lexicon.h"

namespace quoth::speaker {

bool is_author(const ReferentTable& table, Index who) {
  return who != kNone && !table.referents[who].place && !table.referents[who].forms.empty();
}

bool is_account(const DocumentView& view, Index token) {
  const token::WordSense* word = view.word(token);
  return word != nullptr && !word->account.empty() && word->role.empty();
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

std::optional<Phrase> account_issued(const DocumentView& view, TokenRange subject) {
  static const model::Lexicon& issuing = model::Lexicon::named("issuing_verbs");
  static const model::Lexicon& own = model::Lexicon::named("own_words");
  constexpr Index kVerbs = 3;  // "has later issued"
  const Annotation& article = view.article();
  const Index end = view.sentence_tokens(subject.begin).end;
  const Index limit = std::min(end, subject.end + kVerbs);
  Index verb = subject.end;
  const auto is_issuing = [&] { return issuing.contains(article.lemma_of(article.tokens[verb])); };
  while (verb < limit && (is_verb(view.tag(verb)) || view.tag(verb) == Tag::RB) && !is_issuing()) {
    ++verb;
  }
  if (verb >= limit || !is_verb(view.tag(verb)) || !is_issuing()) return std::nullopt;
  const Phrase phrase = read_phrase(view, {verb + 1, end});
  if (phrase.head == kNone || phrase.core.begin != verb + 1) return std::nullopt;
  const token::WordSense* word = view.word(phrase.head);
  const bool made = word && !word->plural && own.contains(word->account) &&
                    phrase.determiner == Determiner::indefinite;
  return made ? std::optional(phrase) : std::nullopt;
}

}  // namespace quoth::speaker
