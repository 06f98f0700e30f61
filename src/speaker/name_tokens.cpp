#include "speaker/name_tokens.h"

#include <algorithm>
#include <array>

#include "model/lexicon.h"
#include "name/person_name.h"
#include "token/word_sense.h"

namespace quoth::speaker {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

bool is_possessive(const DocumentView& page, Index i) {
  return page.tag(i) == Tag::POS || page.is(i, "'s") || page.text(i) == "’s";
}

bool is_rank(const DocumentView& page, Index i) {
  return is_title(page, i) && page.word(i)->title != token::TitleKind::honour;
}

// "Minister of Education Jo Alder": past the words between the title and the given name.
Index past_field(const DocumentView& page, Index i, Index end) {
  if (i >= end || !page.is(i, "of")) return i;
  for (Index j = i + 1; j + 1 < end; ++j) {
    if (token::is_given_name(page.text(j)) && !is_title(page, j)) return j;
  }
  return std::min(i + 2, end - 1);
}

}  // namespace

TokenRange trimmed(const DocumentView& page, TokenRange tokens) {
  while (tokens.begin + 1 < tokens.end && page.is(tokens.begin, "the")) ++tokens.begin;
  while (tokens.begin + 1 < tokens.end &&
         (is_possessive(page, tokens.end - 1) || page.tag(tokens.end - 1) == Tag::comma)) {
    --tokens.end;
  }
  return tokens;
}

bool is_title(const DocumentView& page, Index i) {
  const token::WordSense* word = page.word(i);
  return word && word->title != token::TitleKind::none &&
         (is_upper(page.text(i)[0]) || page.text(i).ends_with('.'));
}

bool is_honour(const DocumentView& page, Index i) {
  const token::WordSense* word = page.word(i);
  return word && word->title == token::TitleKind::honour;
}

bool has_gendered_title(const DocumentView& page, TokenRange titled) {
  for (Index i = titled.begin; i < titled.end; ++i) {
    if (is_title(page, i) && page.word(i)->title_gender != token::Gender::unknown) return true;
  }
  return false;
}

TokenRange with_titles(const DocumentView& page, TokenRange name) {
  const Index begin = page.sentence_tokens(name.begin).begin;
  TokenRange titled = name;
  while (titled.begin > begin && is_title(page, titled.begin - 1)) --titled.begin;
  return titled;
}

TokenRange without_titles(const DocumentView& page, TokenRange name) {
  while (name.begin + 1 < name.end && is_title(page, name.begin)) {
    name.begin = past_field(page, name.begin + 1, name.end);
  }
  for (Index i = name.begin; i + 1 < name.end && !token::is_given_name(page.text(i)); ++i) {
    const bool title = is_rank(page, i) || token::is_demonym(page.text(i));
    if (!title || name::is_name_suffix(page.text(i + 1))) continue;
    return {past_field(page, i + 1, name.end), name.end};
  }
  return name;
}

TokenRange with_suffix(const DocumentView& page, TokenRange name) {
  Index i = name.end;
  const Index end = page.sentence_tokens(name.begin).end;
  if (i + 1 < end && page.tag(i) == Tag::comma) ++i;
  if (i < end && page.entity(i) == kNone && name::is_name_suffix(page.text(i))) name.end = i + 1;
  return name;
}

bool leads_to_place(const DocumentView& page, Index preposition) {
  static constexpr std::array<std::string_view, 8> kPrepositions = {
      "in", "at", "from", "near", "to", "across", "outside", "around"};
  return std::any_of(kPrepositions.begin(), kPrepositions.end(),
                     [&](std::string_view word) { return page.is(preposition, word); });
}

}  // namespace quoth::speaker
