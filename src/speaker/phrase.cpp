#include "speaker/phrase.h"

#include <algorithm>

#include "model/lexicon.h"

namespace quoth::speaker {
namespace {

bool is_possessive_mark(const DocumentView& page, Index i) {
  return page.tag(i) == Tag::POS || page.is(i, "'s") || page.text(i) == "’s";
}

bool is_head(const DocumentView& page, Index i) {
  return is_noun(page.tag(i)) || page.tag(i) == Tag::FW || page.tag(i) == Tag::ADD ||
         page.entity(i) != kNone;
}

// What may stand before a head within its phrase.
bool is_modifier(const DocumentView& page, Index i) {
  switch (page.tag(i)) {
    case Tag::DT:
    case Tag::PDT:
    case Tag::JJ:
    case Tag::JJR:
    case Tag::JJS:
    case Tag::CD:
    case Tag::PRP_poss:
    case Tag::POS:
    case Tag::HYPH:
    case Tag::AFX:
    case Tag::open_quote:
    case Tag::close_quote:
    case Tag::dollar:
      return true;
    default:
      return is_head(page, i) || is_possessive_mark(page, i);
  }
}

bool opens(const DocumentView& page, Index i) {
  return is_modifier(page, i) && page.tag(i) != Tag::close_quote;
}

// A participle or adverb that stands before its noun: "a retired general", "the ever younger ally".
bool modifies_next(const DocumentView& page, Index i, Index end) {
  const Tag tag = page.tag(i);
  if (tag != Tag::VBN && tag != Tag::VBG && tag != Tag::RB && tag != Tag::RBR) {
    return false;
  }
  return i + 1 < end && (is_noun(page.tag(i + 1)) || page.tag(i + 1) == Tag::JJ);
}

// "a Birch-based developer" in three tokens.
bool follows_hyphen(const DocumentView& page, Index i, Index begin) {
  return i > begin && page.tag(i - 1) == Tag::HYPH;
}

// "black storytellers and activists": the conjunction is inside where no determiner follows.
bool joins(const DocumentView& page, Index i, Index end) {
  if (page.tag(i) != Tag::CC || i + 1 >= end) return false;
  return page.tag(i + 1) == Tag::JJ || page.tag(i + 1) == Tag::NN || page.tag(i + 1) == Tag::NNS;
}

// "A snarky, false headline": the comma between adjectives.
bool is_inner_comma(const DocumentView& page, Index i, Index end) {
  if (page.tag(i) != Tag::comma || i == 0 || page.tag(i - 1) != Tag::JJ || i + 2 >= end) {
    return false;
  }
  return page.tag(i + 1) == Tag::JJ && (is_noun(page.tag(i + 2)) || page.tag(i + 2) == Tag::HYPH);
}

// "In" of "editor-in-chief", in five tokens.
bool is_hyphenated(const DocumentView& page, Index i, Index begin) {
  return page.tag(i) == Tag::IN && i > begin && page.tag(i - 1) == Tag::HYPH &&
         i + 1 < page.size() && page.tag(i + 1) == Tag::HYPH;
}

Determiner determiner_of(const DocumentView& page, TokenRange core, TokenRange owner) {
  if (!owner.empty()) return Determiner::owned;
  const Index first = core.begin;
  if (page.tag(first) == Tag::PRP_poss) return Determiner::owned;
  for (const std::string_view word : {"the", "this", "that", "these", "those", "both"}) {
    if (page.is(first, word)) return Determiner::definite;
  }
  const Tag tag = page.tag(first);
  return tag == Tag::DT || tag == Tag::PDT || tag == Tag::CD ? Determiner::indefinite
                                                             : Determiner::none;
}

// Fills owner, determiner and number once core and head stand.
Phrase finish(const DocumentView& page, Phrase phrase) {
  for (Index i = phrase.head; i > phrase.core.begin; --i) {
    if (!is_possessive_mark(page, i - 1)) continue;
    phrase.owner = {phrase.core.begin, i - 1};
    while (!phrase.owner.empty() && page.tag(phrase.owner.begin) == Tag::DT) {
      ++phrase.owner.begin;
    }
    break;
  }
  if (phrase.owner.empty() && page.tag(phrase.core.begin) == Tag::PRP_poss) {
    phrase.owner = {phrase.core.begin, phrase.core.begin + 1};
  }
  phrase.determiner = determiner_of(page, phrase.core, phrase.owner);
  const Tag tag = page.tag(phrase.head);
  const token::WordSense* word = page.word(phrase.head);
  phrase.plural = tag == Tag::NNS || (word && word->plural && !word->role.empty()) ||
                  (tag == Tag::NNPS && token::is_demonym(page.text(phrase.head)));
  return phrase;
}

// "of", "for", "at", "in" and their like, with the phrase behind them, until something else.
TokenRange complement_after(const DocumentView& page, Index from, Index end) {
  Index i = from;
  while (i + 1 < end && (page.tag(i) == Tag::IN || page.tag(i) == Tag::TO) &&
         (opens(page, i + 1) || modifies_next(page, i + 1, end))) {
    ++i;
    while (i < end && (is_modifier(page, i) || modifies_next(page, i, end) || joins(page, i, end) ||
                       page.is(i, "&"))) {
      ++i;
    }
  }
  return {from, i};
}

}  // namespace

Phrase read_phrase(const DocumentView& page, TokenRange range) {
  Phrase phrase;
  Index i = range.begin;
  while (i < range.end && !opens(page, i) && !modifies_next(page, i, range.end)) ++i;
  if (i == range.end) return phrase;
  phrase.core.begin = i;
  while (i < range.end) {
    const Index entity = page.entity(i);
    if (entity != kNone) {
      i = std::min(page.entity_tokens(entity).end, range.end);
      phrase.head = i - 1;
    } else if (is_modifier(page, i)) {
      if (is_head(page, i)) phrase.head = i;
      ++i;
    } else if ((phrase.head == kNone && modifies_next(page, i, range.end)) ||
               follows_hyphen(page, i, phrase.core.begin) || joins(page, i, range.end) ||
               page.is(i, "&") || (phrase.head == kNone && is_inner_comma(page, i, range.end))) {
      ++i;
    } else {
      break;
    }
  }
  // "the two", "some", "many": what quantifies stands for the noun.
  if (phrase.head == kNone) phrase.head = i - 1;
  phrase.core.end = phrase.head + 1;
  phrase.complement = complement_after(page, phrase.core.end, range.end);
  return finish(page, phrase);
}

Phrase phrase_at(const DocumentView& page, Index head) {
  Phrase phrase;
  const TokenRange sentence = page.sentence_tokens(head);
  phrase.head = head;
  Index first = head;
  while (first > sentence.begin) {
    const Index before = first - 1;
    const bool inside = is_modifier(page, before) || modifies_next(page, before, head + 1) ||
                        page.is(before, "&") || is_inner_comma(page, before, head + 1) ||
                        is_hyphenated(page, before, sentence.begin);
    if (!inside) break;
    first = before;
    const Tag tag = page.tag(before);
    if (tag == Tag::DT || tag == Tag::PRP_poss) {
      // "the union's lawyer" goes on to the owner; a determiner ends it.
      break;
    }
  }
  phrase.core = {first, head + 1};
  phrase.complement = complement_after(page, head + 1, sentence.end);
  return finish(page, phrase);
}

TokenRange without_determiner(const DocumentView& page, TokenRange phrase) {
  while (phrase.begin + 1 < phrase.end) {
    const Tag tag = page.tag(phrase.begin);
    const bool drop = tag == Tag::DT || tag == Tag::PDT || tag == Tag::PRP_poss ||
                      tag == Tag::open_quote || tag == Tag::comma;
    // "those in the union" would be nobody without its determiner, and "no one" somebody.
    if (!drop || page.tag(phrase.begin + 1) == Tag::IN || page.is(phrase.begin, "no")) break;
    ++phrase.begin;
  }
  return phrase;
}

}  // namespace quoth::speaker
