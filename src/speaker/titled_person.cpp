#include "speaker/titled_person.h"

#include <algorithm>

#include "speaker/account.h"
#include "speaker/described_name.h"
#include "speaker/name_extent.h"
#include "speaker/office.h"
#include "text/ascii.h"

namespace quoth::speaker {
namespace {

bool has_letter(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c > '9'; });
}

// "Election-day voter Jo Alder" where the tagger knows no noun before the name: the person with
// whom the words end.
Index last_person(const DocumentView& view, TokenRange tokens) {
  const Index last = tokens.end - 1;
  if (!view.is_person(last) || !has_letter(view.text(last))) return kNone;
  const Index first = view.entity_tokens(view.entity(last)).begin;
  for (Index i = tokens.begin; i < first; ++i) {
    if (is_verb(view.tag(i)) || view.tag(i) == Tag::comma || view.is_person(i)) {
      if (has_letter(view.text(i))) return kNone;
    }
  }
  return first > tokens.begin && !sense_of(view, first - 1).empty() ? last : kNone;
}

// "Bank president and former mayor Jo Alder": the name after two offices of one person.
Index name_after_two_offices(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  const Index second = phrase.all().end + 1;
  if (second >= tokens.end || !view.is(second - 1, "and")) return kNone;
  if (phrase.determiner != Determiner::none || !describes_person(view, phrase)) return kNone;
  const Phrase other = read_phrase(view, {second, tokens.end});
  if (other.head == kNone || other.core.begin != second || !view.is_person(other.head)) {
    return kNone;
  }
  if (other.determiner != Determiner::none) return kNone;
  for (Index i = second; i < other.head; ++i) {
    if (!sense_of(view, i).empty()) return other.head;
  }
  return kNone;
}

// "Secretary of State Jo Alder": the name after a title and its field.
Index titled_name(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  const TokenRange field = phrase.complement;
  if (field.end < field.begin + 3 || field.end > tokens.end || !view.is_person(field.end - 1)) {
    return kNone;
  }
  const Index first = view.entity_tokens(view.entity(field.end - 1)).begin;
  const bool title = !sense_of(view, phrase.head).empty() && view.tag(phrase.head) == Tag::NNP;
  return title && first > field.begin + 1 && is_noun(view.tag(first - 1)) ? field.end - 1 : kNone;
}

// Whether what follows a name leaves it the end of its phrase: not "Alder's" or "Alder supporters".
bool ends_phrase(const DocumentView& view, Index after, Index end) {
  if (after >= end || view.is_time(after)) return true;
  const Tag tag = view.tag(after);
  return tag == Tag::comma || tag == Tag::IN || tag == Tag::RB || view.text(after) == "(";
}

// From the comma before a state to the one after it; the same comma if no state is there.
Index past_state(const DocumentView& view, Index comma, Index end) {
  const Index entity = comma + 1 < end ? view.entity(comma + 1) : kNone;
  if (entity == kNone || view.article().entities[entity].label != EntityLabel::loc) return comma;
  const Index after = view.entity_tokens(entity).end;
  return after + 1 < end && view.tag(after) == Tag::comma ? after + 1 : comma;
}

// From the comma of "Transport, Housing and Works Minister" to the last field; the same comma if no
// such list is there. Names in it would be others: "Elm Bank, Moss Bank and Elm Mayor".
Index past_fields(const DocumentView& view, Index comma, Index end) {
  constexpr Index kLongest = 24;  // so that the cost does not grow with the square of a list
  end = std::min(end, comma + kLongest);
  Index i = comma;
  const auto is_field = [&](Index k) {
    return text::is_capital_ascii(view.text(k)[0]) && view.entity(k) == kNone &&
           (sense_of(view, k).empty() || view.word(k)->plural);
  };
  while (i + 1 < end && view.tag(i) == Tag::comma && is_field(i + 1)) {
    for (++i; i < end && is_field(i);) ++i;
  }
  const bool closed = i > comma && i + 2 < end && view.is(i, "and") && is_field(i + 1);
  return closed ? i + 1 : comma;
}

// "The mayor" in "the statement by a spokesman for the mayor".
bool follows_preposition(const DocumentView& view, Index role, TokenRange tokens) {
  const Phrase phrase = phrase_at(view, role);
  const Index begin = phrase.core.begin;
  return phrase.determiner == Determiner::definite && begin > tokens.begin &&
         view.tag(begin - 1) == Tag::IN;
}

// "Footballer" in "the mother of footballer [Jo Alder]", "president" in "the trial of former
// president [Jo Alder]": the name is whose it is. But "a report by President [Jo Alder]" is hers.
bool is_of_whom_others_are(const DocumentView& view, const Phrase& phrase, Index role) {
  const token::WordSense* word = view.word(role);
  if (!word || word->role.empty() || view.entity(role) != kNone) return false;
  const Index begin = phrase_at(view, role).core.begin;
  if (begin <= phrase.head + 1 || view.tag(begin - 1) != Tag::IN) return false;
  const bool by = view.is(begin - 1, "by") || view.is(begin - 1, "from");
  return !by || !is_account(view, phrase.head);
}

// "A lawyer representing", "a man accused of": who is named after it is another one, but for "a
// motion brought by".
bool is_followed_by_participle(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  if (phrase.determiner == Determiner::none && !phrase.plural) return false;
  const auto is_participle = [&](Index i) {
    if (i >= tokens.end || (view.tag(i) != Tag::VBG && view.tag(i) != Tag::VBN)) return false;
    return !(is_account(view, phrase.head) && i + 1 < tokens.end && view.is(i + 1, "by"));
  };
  return is_participle(phrase.core.end) || is_participle(phrase.all().end);
}

// "Mother of three".
bool ends_number_of_children(const DocumentView& view, Index number) {
  return number > 0 && view.tag(number) == Tag::CD && view.is(number - 1, "of");
}

// "Elm Bank chief of staff Jo Alder", "the governor of the Bank of Elm (BE) Mr. Jo Alder", "chief
// of crime, Deputy Inspector Jo Alder": the person named right after the words of an office.
Index person_after_office(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  bool office = false;
  bool of_another = false;  // the last office is that of whom the first one works for
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (view.is_person(i)) {
      const TokenRange name = view.entity_tokens(view.entity(i));
      i = name.end - 1;
      if (!ends_phrase(view, name.end, tokens.end)) continue;
      if (!office || name.end > tokens.end) return kNone;
      const Index begin = with_titles(view, name).begin;
      if (begin <= tokens.begin) return kNone;
      const Index before = begin - 1;
      if (view.tag(before) == Tag::IN) continue;  // "a lawyer for Mr. Alder, Jo Birch"
      if (of_another && view.tag(before) == Tag::comma) return kNone;
      // "The office of Prime Minister [Jo Alder]", whose title has two words.
      const Index title = begin < name.begin ? name.begin - 1 : before;
      if (is_of_whom_others_are(view, phrase, title)) return kNone;
      const bool follows = is_noun(view.tag(before)) || view.tag(before) == Tag::RB ||
                           view.tag(before) == Tag::VBG || view.tag(before) == Tag::comma ||
                           view.text(before) == ")" || view.entity(before) != kNone ||
                           begin < name.begin || ends_number_of_children(view, before);
      return follows ? name.end - 1 : kNone;
    }
    const Tag tag = view.tag(i);
    if (is_finite(tag) || tag == Tag::WP || tag == Tag::WDT) return kNone;
    if (tag == Tag::comma && view.entity(i) == kNone) {
      // "The Elm, Ohio, mayor, Jo Alder", not "the Elm Institute, founded by the banker Jo Alder".
      if (!office) i = past_state(view, i, tokens.end);
      i = past_fields(view, i, tokens.end);
      if (!office && view.tag(i) == Tag::comma) return kNone;
    }
    if (view.entity(i) != kNone) continue;
    const token::WordSense* word = view.word(i);
    // "The president and Mayor Jo Alder" are two.
    const bool another = office && i > tokens.begin && view.tag(i - 1) == Tag::CC && word &&
                         (!word->role.empty() || word->title == token::TitleKind::rank);
    if (another && (view.tag(tokens.begin) == Tag::DT || view.is(i - 1, "or"))) return kNone;
    if (word && !word->role.empty()) {
      if (word->plural) return kNone;
      of_another = office && follows_preposition(view, i, tokens);
      office = true;
    }
    office = office || (word && word->title == token::TitleKind::rank && is_noun(tag));
  }
  return kNone;
}

}  // namespace

Index titled_person(const DocumentView& view, const Phrase& phrase, TokenRange tokens) {
  Index titled = titled_name(view, phrase, tokens);
  if (titled == kNone) titled = name_after_two_offices(view, phrase, tokens);
  const bool others =
      is_of_somebody(view, phrase) || is_followed_by_participle(view, phrase, tokens);
  if (titled == kNone && !others) titled = person_after_office(view, phrase, tokens);
  if (titled == kNone && !has_letter(view.text(phrase.head))) titled = last_person(view, tokens);
  return titled;
}

}  // namespace quoth::speaker
