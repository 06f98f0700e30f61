#include "speaker/relative_pronoun.h"

namespace quoth::speaker {
namespace {

Phrase with_first_conjunct(const DocumentView& view, Phrase phrase) {
  const Index first = phrase.core.begin;
  if (phrase.determiner != Determiner::none || first < view.sentence_tokens(first).begin + 2) {
    return phrase;
  }
  const bool joined =
      view.is(first - 1, "and") && is_noun(view.tag(first - 2)) && view.entity(first - 2) == kNone;
  if (!joined) return phrase;
  phrase.core.begin = phrase_at(view, first - 2).core.begin;
  phrase.plural = true;
  return phrase;
}

}  // namespace

Index before_relative(const DocumentView& view, Index pronoun) {
  const TokenRange sentence = view.sentence_tokens(pronoun);
  Index i = pronoun;
  if (view.is(pronoun, "whom") && i > sentence.begin + 1) i -= 2;  // "many of whom"
  while (i > sentence.begin &&
         (view.tag(i - 1) == Tag::comma || view.tag(i - 1) == Tag::RB || view.text(i - 1) == ")")) {
    --i;
  }
  return i == sentence.begin ? kNone : i - 1;
}

std::optional<Phrase> phrase_before_relative(const DocumentView& view, Index pronoun) {
  const Index last = before_relative(view, pronoun);
  if (last == kNone) return std::nullopt;
  const bool noun =
      is_noun(view.tag(last)) || view.tag(last) == Tag::DT || view.entity(last) != kNone;
  if (!noun) return std::nullopt;
  return with_first_conjunct(view, phrase_at(view, last));
}

}  // namespace quoth::speaker
