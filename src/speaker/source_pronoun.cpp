#include "speaker/source_pronoun.h"

namespace quoth::speaker {
namespace {

bool is_quantity(const DocumentView& view, Index i) {
  return view.is(i, "both") || view.is(i, "neither") || view.is(i, "all");
}

}  // namespace

bool is_pronoun(const DocumentView& view, Index i) {
  const token::WordSense* word = view.word(i);
  if (!word || word->pronoun == token::Person::none || is_quantity(view, i)) return false;
  // "that" and "which" before a noun are determiners.
  return view.tag(i) != Tag::DT;
}

Index pronoun_of(const DocumentView& view, TokenRange tokens) {
  const Index first = tokens.begin;
  // "Both" alone is no determiner.
  if (is_pronoun(view, first) || (tokens.end == first + 1 && is_quantity(view, first))) {
    const bool owner = view.word(first)->pronoun_case == token::PronounCase::possessive;
    if (!owner || tokens.end == first + 1) return first;
    const bool noun = is_noun(view.tag(first + 1)) || view.tag(first + 1) == Tag::JJ ||
                      view.tag(first + 1) == Tag::HYPH || view.entity(first + 1) != kNone;
    // "her" and "his" before anything but a noun stand for the person.
    return noun || tokens.end > first + 2 ? kNone : first;
  }
  const Index last = tokens.end - 1;
  if (tokens.end == first + 3 && view.is(first + 1, "of") && is_pronoun(view, last)) {
    return last;
  }
  return kNone;
}

}  // namespace quoth::speaker
