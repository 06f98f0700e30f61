#include "speaker/mention_place.h"

#include <algorithm>
#include <string>

#include "model/lexicon.h"
#include "text/case_folding.h"
#include "text/characters.h"

namespace quoth::speaker {
namespace {

Role role_at(const DocumentView& view, Index token) {
  return view.article().paragraphs[paragraph_of(view, token)].role;
}

// "photo by", "photo:".
bool leads_to_author(const DocumentView& view, Index token) {
  static const model::Lexicon& credits = model::Lexicon::named("credits");
  const std::string word = text::to_lower_ascii(view.text(token));
  const bool colon = view.text(token + 1) == ":";
  return credits.value(colon ? word + ':'
                             : word + ' ' + text::to_lower_ascii(view.text(token + 1))) == "before";
}

}  // namespace

Index paragraph_of(const DocumentView& view, Index token) {
  return view.article().sentences[view.sentence(token)].paragraph;
}

bool in_headline(const DocumentView& view, Index token) {
  const Role role = role_at(view, token);
  return role == Role::headline || role == Role::heading || role == Role::standfirst;
}

bool is_aside(const DocumentView& view, Index token) {
  return token > 0 && token + 1 < view.size() && view.text(token + 1) == ")" &&
         (view.text(token - 1) == "(" || (token > 1 && view.text(token - 2) == "("));
}

bool is_credit(const DocumentView& view, TokenRange name) {
  if (role_at(view, name.begin) == Role::furniture) return true;
  const TokenRange sentence = view.sentence_tokens(name.begin);
  if (name.end < sentence.end && view.text(name.end) == "/") return true;
  if (name.begin > sentence.begin && view.text(name.begin - 1) == "/") return true;
  return name.begin >= sentence.begin + 2 && leads_to_author(view, name.begin - 2);
}

bool in_dateline(const DocumentView& view, Index token) {
  constexpr Index kReach = 12;
  const TokenRange sentence = view.sentence_tokens(token);
  if (token > sentence.begin + kReach) return false;
  const Index limit = std::min(sentence.end, token + kReach);
  for (Index i = token + 1; i < limit; ++i) {
    if (is_verb(view.tag(i))) return false;
    if (text::is_dashes(view.text(i))) {
      const auto& tokens = view.article().tokens;
      return tokens[i - 1].span.end < tokens[i].span.begin;
    }
  }
  return false;
}

}  // namespace quoth::speaker
