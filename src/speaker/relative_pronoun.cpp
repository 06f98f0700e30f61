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

// "A novel by Jo Alder, which": the token before "by"; kNone if none is there.
Index before_author(const DocumentView& view, Index last, Index begin) {
  Index i = view.entity_tokens(view.entity(last)).begin;
  const auto describes = [&](Index k) {
    const Tag tag = view.tag(k);
    return is_noun(tag) || tag == Tag::JJ || tag == Tag::VBG || tag == Tag::DT ||
           view.entity(k) != kNone;
  };
  while (i > begin && describes(i - 1)) --i;
  if (i == begin || !view.is(i - 1, "by")) return kNone;
  --i;
  while (i > begin && (view.tag(i - 1) == Tag::comma || view.tag(i - 1) == Tag::close_quote)) --i;
  if (i > begin && view.tag(i - 1) == Tag::VBN) --i;  // "written by"
  return i == begin ? kNone : i - 1;
}

// "The Alder Group in Elm, which", "a lawsuit in Elm that": the body or the text that is there;
// kNone if none is.
Index before_place(const DocumentView& view, Index last, Index begin) {
  Index i = view.entity_tokens(view.entity(last)).begin;
  if (i > begin && view.tag(i - 1) == Tag::DT) --i;
  if (i < begin + 2 || !view.is(i - 1, "in")) return kNone;
  const Index head = i - 2;
  const Index entity = view.entity(head);
  if (entity != kNone && view.article().entities[entity].label == EntityLabel::org) return head;
  const token::WordSense* word = view.word(head);
  const bool speaks = word && (!word->body.empty() || !word->account.empty());
  return entity == kNone && is_noun(view.tag(head)) && speaks ? head : kNone;
}

// "Which" and "that" mean no person and seldom the place that is named last.
Index before_name(const DocumentView& view, Index pronoun, Index last, Index begin) {
  const Index entity = view.entity(last);
  if (entity == kNone || !(view.is(pronoun, "which") || view.is(pronoun, "that"))) return kNone;
  const EntityLabel label = view.article().entities[entity].label;
  if (label == EntityLabel::person) return before_author(view, last, begin);
  return label == EntityLabel::loc ? before_place(view, last, begin) : kNone;
}

// "In December", "on Friday" before `end`: its begin; `end` if no time is there.
Index before_time(const DocumentView& view, Index end, Index begin) {
  Index i = end;
  while (i > begin && view.is_time(i - 1)) --i;
  if (i < end && i > begin && view.tag(i - 1) == Tag::IN) --i;
  return i;
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
  i = before_time(view, i, sentence.begin);
  if (i == sentence.begin) return kNone;
  const Index before = before_name(view, pronoun, i - 1, sentence.begin);
  return before != kNone ? before : i - 1;
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
