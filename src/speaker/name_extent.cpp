#include "speaker/name_extent.h"

#include <algorithm>

#include "model/lexicon.h"
#include "name/person_name.h"
#include "text/ascii.h"
#include "token/word_sense.h"

namespace quoth::speaker {
namespace {

bool is_rank(const DocumentView& view, Index i) {
  const token::WordSense* word = view.word(i);
  return is_title(view, i) && (!word || word->title != token::TitleKind::honour);
}

// "Minister of Education Jo Alder": the given name after the words between.
Index past_field(const DocumentView& view, Index i, Index end) {
  if (i >= end || !view.is(i, "of")) return i;
  for (Index j = i + 1; j + 1 < end; ++j) {
    if (token::is_given_name(view.text(j)) && !is_title(view, j)) return j;
  }
  return std::min(i + 2, end - 1);
}

// "Tan Sri": whether the token is one of its two words.
bool is_in_double_title(const DocumentView& view, Index i) {
  for (const Index begin : {i == 0 ? i : i - 1, i}) {
    const bool capital = text::is_capital_ascii(view.text(begin)[0]);
    if (capital && begin + 1 < view.size() &&
        name::is_double_title(view.text(begin), view.text(begin + 1))) {
      return true;
    }
  }
  return false;
}

bool encloses(const DocumentView& view, Index open, Index close) {
  if (view.text(open) == "(") return view.text(close) == ")";
  return view.tag(open) == Tag::open_quote && view.tag(close) == Tag::close_quote;
}

}  // namespace

TokenRange trimmed(const DocumentView& view, TokenRange tokens) {
  while (tokens.begin + 1 < tokens.end && view.is(tokens.begin, "the")) ++tokens.begin;
  while (tokens.begin + 1 < tokens.end &&
         (view.is_possessive_mark(tokens.end - 1) || view.tag(tokens.end - 1) == Tag::comma)) {
    --tokens.end;
  }
  return tokens;
}

bool is_title(const DocumentView& view, Index i) {
  const token::WordSense* word = view.word(i);
  if (i + 1 < view.size() && view.tag(i + 1) == Tag::HYPH) return false;  // "Saint-Alder"
  const bool single = word && word->title != token::TitleKind::none &&
                      (text::is_capital_ascii(view.text(i)[0]) || view.text(i).ends_with('.'));
  return single || is_in_double_title(view, i);
}

bool is_honour(const DocumentView& view, Index i) {
  const token::WordSense* word = view.word(i);
  return word && word->title == token::TitleKind::honour;
}

TokenRange with_titles(const DocumentView& view, TokenRange name) {
  const Index begin = view.sentence_tokens(name.begin).begin;
  TokenRange titled = name;
  while (titled.begin > begin && is_title(view, titled.begin - 1)) --titled.begin;
  return titled;
}

TokenRange without_titles(const DocumentView& view, TokenRange name) {
  while (name.begin + 1 < name.end && is_title(view, name.begin)) {
    const bool given =
        name.end == name.begin + 2 &&
        name::is_given_name_and_title(view.text(name.begin), view.text(name.begin + 1));
    if (given) return name;
    name.begin = past_field(view, name.begin + 1, name.end);
  }
  for (Index i = name.begin; i + 1 < name.end && !token::is_given_name(view.text(i)); ++i) {
    const bool title = is_rank(view, i) || token::is_demonym(view.text(i));
    if (!title || name::is_name_suffix(view.text(i + 1))) continue;
    // "Ime Bishop Alder": the middle one of three names.
    static const model::Lexicon& surnames = model::Lexicon::named("surnames");
    const bool middle = i == name.begin + 1 && name.end == i + 2 && is_rank(view, i);
    if (middle && surnames.contains(view.text(i))) continue;
    return {past_field(view, i + 1, name.end), name.end};
  }
  return name;
}

TokenRange with_suffix(const DocumentView& view, TokenRange name) {
  Index i = name.end;
  const Index end = view.sentence_tokens(name.begin).end;
  if (i + 1 < end && view.tag(i) == Tag::comma) ++i;
  if (i < end && view.entity(i) == kNone && name::is_name_suffix(view.text(i))) name.end = i + 1;
  return name;
}

TokenRange with_hyphenated_rest(const DocumentView& view, TokenRange name) {
  const auto& tokens = view.article().tokens;
  const Index end = view.sentence_tokens(name.begin).end;
  // "Moon Jae-" of "Moon Jae-in".
  const bool cut = name.end > name.begin + 1 && view.text(name.end - 1) == "-";
  if (cut && name.end < end && view.entity(name.end) == kNone &&
      tokens[name.end - 1].span.end == tokens[name.end].span.begin) {
    ++name.end;
  }
  while (name.end + 1 < end && view.text(name.end) == "-" &&
         tokens[name.end - 1].span.end == tokens[name.end].span.begin &&
         tokens[name.end].span.end == tokens[name.end + 1].span.begin &&
         view.entity(name.end) == kNone && view.entity(name.end + 1) == kNone &&
         text::is_letter_ascii(view.text(name.end + 1)[0]) &&
         (name.end + 2 >= end || !is_noun(view.tag(name.end + 2)))) {
    name.end += 2;
  }
  return name;
}

TokenRange with_hyphenated_begin(const DocumentView& view, TokenRange name) {
  const auto& tokens = view.article().tokens;
  const Index begin = view.sentence_tokens(name.begin).begin;
  while (name.begin >= begin + 2 && view.text(name.begin - 1) == "-" &&
         tokens[name.begin - 2].span.end == tokens[name.begin - 1].span.begin &&
         tokens[name.begin - 1].span.end == tokens[name.begin].span.begin &&
         view.entity(name.begin - 1) == kNone && view.entity(name.begin - 2) == kNone &&
         view.tag(name.begin - 2) == Tag::NNP) {
    name.begin -= 2;
  }
  return name;
}

TokenRange with_name_after_nickname(const DocumentView& view, TokenRange name) {
  const Index bracket = name.end;
  const TokenRange sentence = view.sentence_tokens(name.begin);
  const bool nickname = name.end == name.begin + 1 && bracket + 3 < sentence.end &&
                        encloses(view, bracket, bracket + 2) &&
                        token::is_given_name(view.text(name.begin));
  if (!nickname) return name;
  const Index rest = bracket + 3;
  const bool named = text::is_capital_ascii(view.text(bracket + 1)[0]) &&
                     is_proper_noun(view.tag(bracket + 1)) && is_proper_noun(view.tag(rest));
  const Index entity = view.entity(rest);
  if (!named || (entity != kNone && !view.is_person(rest))) return name;
  return {name.begin, entity == kNone ? rest + 1 : view.entity_tokens(entity).end};
}

TokenRange without_body(const DocumentView& view, TokenRange name) {
  for (Index i = name.begin + 1; i + 2 < name.end; ++i) {
    const bool body = view.is(i, "of") && view.is(i + 1, "the") && !is_title(view, i - 1);
    if (body) return {name.begin, i};
  }
  return name;
}

bool leads_to_place(const DocumentView& view, Index preposition) {
  static const model::Lexicon& prepositions = model::Lexicon::named("place_prepositions");
  return view.listed(preposition, prepositions);
}

}  // namespace quoth::speaker
