#include "speaker/phrase.h"

#include <algorithm>

#include "model/lexicon.h"
#include "text/ascii.h"

namespace quoth::speaker {
namespace {

bool is_head(const DocumentView& view, Index i) {
  return is_noun(view.tag(i)) || view.tag(i) == Tag::FW || view.tag(i) == Tag::ADD ||
         view.entity(i) != kNone;
}

// "ELM - Pilots": a dash with a blank before it and a capital after it, not a hyphen.
bool is_dash(const DocumentView& view, Index i) {
  const auto& tokens = view.article().tokens;
  return i > 0 && i + 1 < view.size() && view.tag(i) == Tag::HYPH &&
         tokens[i - 1].span.end < tokens[i].span.begin &&
         text::is_capital_ascii(view.text(i + 1)[0]);
}

// What may stand before a head within its phrase.
bool is_modifier(const DocumentView& view, Index i) {
  switch (view.tag(i)) {
    case Tag::DT:
    case Tag::PDT:
    case Tag::JJ:
    case Tag::JJR:
    case Tag::JJS:
    case Tag::CD:
    case Tag::PRP_poss:
    case Tag::POS:
    case Tag::AFX:
    case Tag::open_quote:
    case Tag::close_quote:
    case Tag::dollar:
      return true;
    case Tag::HYPH:
      return !is_dash(view, i);
    default:
      return is_head(view, i) || view.is_possessive_mark(i);
  }
}

bool opens(const DocumentView& view, Index i) {
  return is_modifier(view, i) && view.tag(i) != Tag::close_quote;
}

// A participle or adverb that stands before its noun: "a retired general", "the ever younger ally",
// "second-quarter results", "a recently published authorized book".
bool modifies_next(const DocumentView& view, Index i, Index end) {
  const Tag tag = view.tag(i);
  if (tag != Tag::VBN && tag != Tag::VBG && tag != Tag::RB && tag != Tag::RBR) {
    return false;
  }
  if (i + 2 < end && tag == Tag::RB && view.tag(i + 1) == Tag::HYPH) {
    return is_noun(view.tag(i + 2)) && !is_dash(view, i + 1);
  }
  for (int more = 0; more < 2 && i + 1 < end && view.tag(i + 1) == Tag::VBN; ++more) ++i;
  return i + 1 < end && (is_noun(view.tag(i + 1)) || view.tag(i + 1) == Tag::JJ);
}

// "Managing" of "the Elm managing director", which goes on after a noun.
bool belongs_to_office(const DocumentView& view, Index i, Index end) {
  static const model::Lexicon& participles = model::Lexicon::named("office_participles");
  if (i + 1 >= end || view.tag(i) != Tag::VBG || !view.listed(i, participles)) return false;
  const token::WordSense* office = view.word(i + 1);
  return office && !office->role.empty();
}

// "a Birch-based developer" in three tokens.
bool follows_hyphen(const DocumentView& view, Index i, Index begin) {
  return i > begin && view.tag(i - 1) == Tag::HYPH;
}

// "black storytellers and activists": the conjunction is inside if no determiner follows.
bool joins(const DocumentView& view, Index i, Index end) {
  if (view.tag(i) != Tag::CC || i + 1 >= end) return false;
  return view.tag(i + 1) == Tag::JJ || view.tag(i + 1) == Tag::NN || view.tag(i + 1) == Tag::NNS;
}

// "The former Elm and Ghana striker": the conjunction between names that say whose player it is.
bool joins_names(const DocumentView& view, Index i, TokenRange range) {
  if (view.tag(i) != Tag::CC || i + 2 >= range.end || view.tag(range.begin) != Tag::DT)
    return false;
  const Index entity = view.entity(i + 1);
  if (entity == kNone || view.is_person(i + 1) || view.entity(i - 1) == kNone) return false;
  const Index next = view.entity_tokens(entity).end;
  if (next >= range.end || view.entity(next) != kNone) return false;
  const token::WordSense* word = view.word(next);
  return word && !word->role.empty() && !word->plural && text::is_small_ascii(view.text(next)[0]);
}

// "A snarky, false headline": the comma between adjectives.
bool is_inner_comma(const DocumentView& view, Index i, Index end) {
  if (view.tag(i) != Tag::comma || i == 0 || view.tag(i - 1) != Tag::JJ || i + 2 >= end) {
    return false;
  }
  return view.tag(i + 1) == Tag::JJ && (is_noun(view.tag(i + 2)) || view.tag(i + 2) == Tag::HYPH);
}

// "In" of "editor-in-chief", in five tokens.
bool is_hyphenated(const DocumentView& view, Index i, Index begin) {
  return view.tag(i) == Tag::IN && i > begin && view.tag(i - 1) == Tag::HYPH &&
         i + 1 < view.size() && view.tag(i + 1) == Tag::HYPH;
}

// "Elm's military", "Ms. Alder's superior", where the tagger has an adjective: the word after the
// owner, if the phrase that ends there has nothing else.
Index head_after_owner(const DocumentView& view, Index head, Index end) {
  Index mark = head;
  if (!view.is_possessive_mark(mark) && mark + 1 < end) ++mark;
  return view.is_possessive_mark(mark) && mark + 1 < end ? end - 1 : head;
}

// "The 27-year-old", in five tokens: the word after the head, which is "year".
Index head_of_age(const DocumentView& view, Index head, Index end) {
  const bool age = head + 2 < end && view.is(head, "year") && view.tag(head + 1) == Tag::HYPH &&
                   view.is(head + 2, "old");
  return age ? head + 2 : head;
}

Determiner determiner_of(const DocumentView& view, TokenRange core, TokenRange owner) {
  if (!owner.empty()) return Determiner::owned;
  const Index first = core.begin;
  if (view.tag(first) == Tag::PRP_poss) return Determiner::owned;
  for (const std::string_view word : {"the", "this", "that", "these", "those", "both"}) {
    if (view.is(first, word)) return Determiner::definite;
  }
  const Tag tag = view.tag(first);
  return tag == Tag::DT || tag == Tag::PDT || tag == Tag::CD ? Determiner::indefinite
                                                             : Determiner::none;
}

// Fills owner, determiner and number once core and head are known.
Phrase finish(const DocumentView& view, Phrase phrase) {
  for (Index i = phrase.head; i > phrase.core.begin; --i) {
    if (!view.is_possessive_mark(i - 1)) continue;
    phrase.owner = {phrase.core.begin, i - 1};
    while (!phrase.owner.empty() && view.tag(phrase.owner.begin) == Tag::DT) {
      ++phrase.owner.begin;
    }
    break;
  }
  if (phrase.owner.empty() && view.tag(phrase.core.begin) == Tag::PRP_poss) {
    phrase.owner = {phrase.core.begin, phrase.core.begin + 1};
  }
  phrase.determiner = determiner_of(view, phrase.core, phrase.owner);
  const Tag tag = view.tag(phrase.head);
  const token::WordSense* word = view.word(phrase.head);
  phrase.plural = tag == Tag::NNS || (word && word->plural && !word->role.empty()) ||
                  (tag == Tag::NNPS && token::is_demonym(view.text(phrase.head)));
  return phrase;
}

// "of", "for", "at", "in" and their like, with the phrase after them, until something else.
TokenRange complement_after(const DocumentView& view, Index from, Index end) {
  Index i = from;
  // "One of them".
  if (i + 1 < end && view.is(i, "of") && view.tag(i + 1) == Tag::PRP) i += 2;
  while (i + 1 < end && (view.tag(i) == Tag::IN || view.tag(i) == Tag::TO) &&
         (opens(view, i + 1) || modifies_next(view, i + 1, end))) {
    ++i;
    while (i < end && (is_modifier(view, i) || modifies_next(view, i, end) || joins(view, i, end) ||
                       view.is(i, "&"))) {
      ++i;
    }
  }
  return {from, i};
}

// Whether what stands before a noun may follow: at the beginning of a phrase and after its owner.
bool may_go_on(const DocumentView& view, const Phrase& phrase, Index i) {
  return phrase.head == kNone || (i > phrase.core.begin && view.is_possessive_mark(i - 1));
}

}  // namespace

Phrase read_phrase(const DocumentView& view, TokenRange range) {
  Phrase phrase;
  Index i = range.begin;
  while (i < range.end && !opens(view, i) && !modifies_next(view, i, range.end)) ++i;
  if (i == range.end) return phrase;
  phrase.core.begin = i;
  while (i < range.end) {
    const Index entity = view.entity(i);
    if (entity != kNone) {
      i = std::min(view.entity_tokens(entity).end, range.end);
      phrase.head = i - 1;
    } else if (is_modifier(view, i)) {
      if (is_head(view, i)) phrase.head = i;
      ++i;
    } else if (may_go_on(view, phrase, i) && modifies_next(view, i, range.end)) {
      for (++i; i < range.end && view.tag(i) == Tag::VBN && modifies_next(view, i, range.end);) ++i;
    } else if (belongs_to_office(view, i, range.end) ||
               follows_hyphen(view, i, phrase.core.begin) || joins(view, i, range.end) ||
               joins_names(view, i, {phrase.core.begin, range.end}) || view.is(i, "&") ||
               (phrase.head == kNone && is_inner_comma(view, i, range.end))) {
      ++i;
    } else {
      break;
    }
  }
  // "the two", "some", "many": what quantifies stands for the noun.
  if (phrase.head == kNone) phrase.head = i - 1;
  phrase.head = head_of_age(view, head_after_owner(view, phrase.head, i), range.end);
  phrase.core.end = phrase.head + 1;
  phrase.complement = complement_after(view, phrase.core.end, range.end);
  return finish(view, phrase);
}

Phrase phrase_at(const DocumentView& view, Index head) {
  Phrase phrase;
  const TokenRange sentence = view.sentence_tokens(head);
  phrase.head = head;
  Index first = head;
  while (first > sentence.begin) {
    const Index before = first - 1;
    const bool inside = is_modifier(view, before) || modifies_next(view, before, head + 1) ||
                        view.is(before, "&") || is_inner_comma(view, before, head + 1) ||
                        is_hyphenated(view, before, sentence.begin);
    if (!inside) break;
    first = before;
    const Tag tag = view.tag(before);
    if (tag == Tag::DT || tag == Tag::PRP_poss) {
      // "the union's lawyer" extends to the owner; a determiner ends it.
      break;
    }
  }
  // "Under" of "Under-Secretary", "rank and" of "rank-and-file": all that hyphens join.
  while (first > sentence.begin && view.tag(first) == Tag::HYPH) {
    --first;
    if (first > sentence.begin && view.tag(first - 1) == Tag::HYPH) --first;
  }
  phrase.core = {first, head + 1};
  phrase.complement = complement_after(view, head + 1, sentence.end);
  return finish(view, phrase);
}

Index begin_of_titled(const DocumentView& view, Index name) {
  const Index entity = view.entity(name);
  const Index first = view.sentence_tokens(name).begin;
  Index begin = entity == kNone ? name : view.entity_tokens(entity).begin;
  while (begin > first && (is_noun(view.tag(begin - 1)) || view.tag(begin - 1) == Tag::JJ)) --begin;
  return begin;
}

bool has_tag(const DocumentView& view, TokenRange tokens, Tag tag) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (view.tag(i) == tag) return true;
  }
  return false;
}

std::string_view country_of(const DocumentView& view, Index token) {
  static const model::Lexicon& demonyms = model::Lexicon::named("demonyms");
  // No word of these is in small letters.
  if (token > 0 && text::is_capital_ascii(view.text(token - 1)[0])) {
    // "West Indian" is of no country, and not of India.
    const std::string both = view.words({token - 1, token + 1});
    if (demonyms.contains(both)) return demonyms.value(both);
  }
  return demonyms.value(view.text(token));
}

bool is_of_a_people(const DocumentView& view, const Phrase& phrase) {
  if (phrase.core.size() < 2 || phrase.determiner == Determiner::none) return false;
  if (!token::is_demonym(view.text(phrase.head)) && country_of(view, phrase.head).empty()) {
    return false;
  }
  const Index entity = view.entity(phrase.head);
  if (entity == kNone) return true;
  const EntityLabel label = view.article().entities[entity].label;
  const bool paper =
      label == EntityLabel::org && text::is_capital_ascii(view.text(phrase.core.begin)[0]);
  return (label == EntityLabel::misc || view.entity_tokens(entity).size() == 1) && !paper;
}

bool is_one_of_a_people(const DocumentView& view, const Phrase& phrase) {
  const std::string_view word = view.text(phrase.head);
  return !phrase.plural && is_of_a_people(view, phrase) && !word.ends_with('s') &&
         !word.ends_with("sh") && !word.ends_with("ch") && !word.ends_with("ese");
}

TokenRange without_determiner(const DocumentView& view, TokenRange phrase) {
  while (phrase.begin + 1 < phrase.end) {
    const Tag tag = view.tag(phrase.begin);
    // The marks of "“Paper Moon” singer" are a part of it.
    const bool drop = tag == Tag::DT || tag == Tag::PDT || tag == Tag::PRP_poss ||
                      (tag == Tag::open_quote && !has_tag(view, phrase, Tag::close_quote)) ||
                      tag == Tag::comma;
    // "those in the union" would be nobody without its determiner, and "no one" somebody.
    const bool none = view.is(phrase.begin, "no") || view.is(phrase.begin, "neither");
    if (!drop || view.tag(phrase.begin + 1) == Tag::IN || none) break;
    ++phrase.begin;
  }
  return phrase;
}

}  // namespace quoth::speaker
