#include "speaker/described_name.h"

#include <algorithm>
#include <string_view>

#include "speaker/account.h"
#include "speaker/office.h"

namespace quoth::speaker {
namespace {

// "A lawyer for the union, Jo Alder, said", "a worker named Jo Alder": the name after the
// description.
Index apposed_name(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  Index i = phrase.all().end;
  if (i >= tokens.end) return kNone;
  const bool named = view.is(i, "named") || view.is(i, "called");
  if (!named && (view.tag(i) != Tag::comma || is_of_somebody(view, phrase))) return kNone;
  for (++i; i < tokens.end; ++i) {
    if (view.is_person(i)) {
      // "The agent in the film, Jo Alder's first": it is not the agent's name.
      const Index last = view.entity_tokens(view.entity(i)).end - 1;
      const bool owner = view.is_possessive_mark(last) ||
                         (last + 1 < tokens.end && view.is_possessive_mark(last + 1));
      return owner ? kNone : last;
    }
    const token::WordSense* word = view.word(i);
    if (!word || word->title == token::TitleKind::none) return kNone;
  }
  return kNone;
}

// "One of the authors, Republican Sen. Jo Alder", "the company behind it, Elm Bank", "the
// organisers, Elm Runs": the person or the body whose name is the rest of the words after the last
// comma.
Index last_apposed_name(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  const Index last = tokens.end - 1;
  if (!view.is_name(last) || view.entity_tokens(view.entity(last)).end != tokens.end) return kNone;
  const bool person = view.is_person(last);
  const token::WordSense* word = view.word(phrase.head);
  const bool role = word && !word->role.empty();
  const bool body =
      view.article().entities[view.entity(last)].label == EntityLabel::org && phrase.plural == role;
  if (person ? phrase.plural || is_of_somebody(view, phrase) : !body) return kNone;
  // "The statement by a spokesman for the mayor, Jo Alder": nobody's name is that of a statement.
  if (person && is_account(view, phrase.head)) return kNone;
  Index i = view.entity_tokens(view.entity(last)).begin;
  const auto belongs = [&](Index k) {
    if (!person) return view.tag(k) == Tag::DT;
    return !view.is_person(k) && (is_noun(view.tag(k)) || view.tag(k) == Tag::JJ);
  };
  while (i > phrase.all().end && belongs(i - 1)) --i;
  if (i <= phrase.all().end) return kNone;
  // "The mayor, who came with his wife, Jo Alder": the name of the wife.
  const token::WordSense* other = i > phrase.all().end + 2 ? view.word(i - 2) : nullptr;
  if (person && other && !other->role.empty() && is_noun(view.tag(i - 2))) return kNone;
  // "A group calling itself Elm United", "someone calling himself Jo Alder".
  const bool apposed = view.tag(i - 1) == Tag::comma || view.is(i - 1, "itself") ||
                       view.is(i - 1, "himself") || view.is(i - 1, "herself");
  return apposed ? last : kNone;
}

// "A visibly enraged Jo Alder": the person with whose name words end that only describe.
Index name_after_adjectives(const DocumentView& view, TokenRange tokens) {
  const Index last = tokens.end - 1;
  if (!view.is_person(last) || view.tag(tokens.begin) != Tag::DT) return kNone;
  const Index first = view.entity_tokens(view.entity(last)).begin;
  if (first < tokens.begin + 2) return kNone;
  for (Index i = tokens.begin + 1; i < first; ++i) {
    const Tag tag = view.tag(i);
    if (tag != Tag::RB && tag != Tag::JJ && tag != Tag::VBN && tag != Tag::VBG) return kNone;
  }
  return last;
}

// "Le Monde newspaper", "Elm's EPA news agency": the name before the noun for what it is.
Index named_outlet(const DocumentView& view, const Phrase& phrase) {
  const auto sense = sense_of(view, phrase.head);
  Index last = phrase.head;
  if (last == phrase.core.begin || view.entity(last) != kNone) return kNone;
  --last;
  const bool agency = sense == "agency" && view.is(last, "news") && last > phrase.core.begin;
  if (agency && view.entity(last) == kNone) --last;
  const bool paper = sense == "newspaper";
  const bool outlet = agency || paper || sense == "network";
  const Index entity = view.entity(last);
  if (!outlet || entity == kNone) return kNone;
  if (view.article().entities[entity].label != EntityLabel::org) return kNone;
  // "The Labour Party newspaper" is not the party.
  const token::WordSense* word = view.word(last);
  if (paper && word && !word->body.empty() && word->body != "newspaper") return kNone;
  const Index begin = view.entity_tokens(entity).begin;
  const bool whole = begin == phrase.core.begin ||
                     (begin == phrase.core.begin + 1 && view.tag(phrase.core.begin) == Tag::DT);
  return whole || agency || paper ? last : kNone;
}

// "The Elm Rights campaign group", "the Elm Runs non-profit organization": the body's name before
// common words for what it is.
Index named_group(const DocumentView& view, const Phrase& phrase) {
  constexpr Index kMostWords = 3;
  const auto sense = sense_of(view, phrase.head);
  if (sense != "group" && sense != "company" && sense != "organization") return kNone;
  if (phrase.plural || view.entity(phrase.head) != kNone) return kNone;
  if (phrase.determiner != Determiner::definite || !phrase.owner.empty()) return kNone;
  Index last = phrase.head;
  while (last > phrase.core.begin && phrase.head - last < kMostWords &&
         view.entity(last) == kNone) {
    --last;
  }
  const Index entity = view.entity(last);
  if (entity == kNone || view.article().entities[entity].label != EntityLabel::org) return kNone;
  if (view.entity_tokens(entity).begin != phrase.core.begin + 1) return kNone;
  // "The Labour Party group" on a council is not the party.
  const token::WordSense* word = view.word(last);
  return word && !word->body.empty() ? kNone : last;
}

// With the clause after it that the source leaves out: ", who gave her name as Jo".
TokenRange with_clause(const DocumentView& view, TokenRange tokens) {
  constexpr Index kLongest = 14;
  const Index end = std::min(view.sentence_tokens(tokens.begin).end, tokens.end + kLongest);
  Index i = tokens.end;
  if (i < end && view.tag(i) == Tag::comma) ++i;
  if (i >= end || !view.is(i, "who")) return tokens;
  while (i < end && view.tag(i) != Tag::comma) ++i;
  return i < end ? TokenRange{tokens.begin, i} : tokens;
}

// "A man who goes by Stitch", "a woman, who gave her name only as Jo", "a driver identified as Jo
// Alder": the name at the end, after words right after the phrase that say it is one.
Index name_given_as(const DocumentView& view, const Phrase& phrase, TokenRange source) {
  const TokenRange tokens = with_clause(view, source);
  const Index last = tokens.end - 1;
  if (phrase.plural || !phrase.complement.empty() || last <= phrase.head) return kNone;
  if (!describes_person(view, phrase) || !is_proper_noun(view.tag(last))) return kNone;
  if (view.is_name(last) && !view.is_person(last)) return kNone;
  Index before = last;
  while (before > phrase.head && is_proper_noun(view.tag(before))) --before;
  const bool goes = view.is(before, "by") && view.is(before - 1, "goes");
  if (!goes && !view.is(before, "as")) return kNone;
  Index first = phrase.core.end;
  if (view.tag(first) == Tag::comma) ++first;
  static constexpr std::string_view kNaming[] = {"identified", "known", "named"};
  const auto says_name = [&](Index i) {
    return view.is(i, "name") ||
           std::ranges::any_of(kNaming, [&](std::string_view word) { return view.is(i, word); });
  };
  if (!view.is(first, "who")) return says_name(first) ? last : kNone;
  for (Index i = first + 1; i < before; ++i) {
    if (says_name(i)) return last;
  }
  return goes ? last : kNone;
}

}  // namespace

bool is_of_somebody(const DocumentView& view, const Phrase& phrase) {
  if (phrase.complement.empty()) return false;
  const Phrase whose = read_phrase(view, phrase.complement);
  return whose.head != kNone && whose.determiner == Determiner::definite &&
         view.entity(whose.head) == kNone && describes_person(view, whose);
}

Index person_after_membership(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  const bool one = phrase.determiner == Determiner::indefinite && view.is_name(phrase.head) &&
                   !view.is_person(phrase.head) && !sense_of(view, phrase.head).empty();
  return one ? apposed_name(view, phrase, tokens) : kNone;
}

Index described_name(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  Index name = is_account(view, phrase.head) ? kNone : apposed_name(view, phrase, tokens);
  if (name == kNone) name = last_apposed_name(view, phrase, tokens);
  if (name == kNone) name = name_after_adjectives(view, tokens);
  if (name == kNone) name = name_given_as(view, phrase, tokens);
  if (name == kNone) name = named_outlet(view, phrase);
  if (name == kNone) name = named_group(view, phrase);
  return name;
}

}  // namespace quoth::speaker
