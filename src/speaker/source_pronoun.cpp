#include "speaker/source_pronoun.h"

#include <algorithm>

#include "speaker/capitals.h"
#include "text/ascii.h"

namespace quoth::speaker {
namespace {

bool is_quantity(const DocumentView& view, Index i) {
  return view.is(i, "both") || view.is(i, "neither") || view.is(i, "all");
}

// "He" of "He Kang".
bool is_part_of_name(const DocumentView& view, Index i) {
  if (!view.is_person(i)) return false;
  const TokenRange name = view.entity_tokens(view.entity(i));
  return name.end > name.begin + 1;
}

}  // namespace

bool is_acronym(const DocumentView& view, Index i) {
  const auto word = view.text(i);
  return word.size() > 1 && std::all_of(word.begin(), word.end(), text::is_capital_ascii) &&
         has_small_letter(view.words(view.sentence_tokens(i)));
}

bool is_pronoun(const DocumentView& view, Index i) {
  const token::WordSense* word = view.word(i);
  if (!word || word->pronoun == token::Person::none || is_quantity(view, i)) return false;
  // "that" and "which" before a noun are determiners.
  return view.tag(i) != Tag::DT && !is_acronym(view, i) && !is_part_of_name(view, i);
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
