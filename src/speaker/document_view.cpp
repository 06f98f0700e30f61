#include "speaker/document_view.h"

#include <algorithm>
#include <utility>

#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::speaker {
namespace {

// "March" in "March 9", "9 March" and "in March", but not "May said".
bool is_month(const DocumentView& view, Index token) {
  static const model::Lexicon& months = model::Lexicon::named("months");
  if (!is_proper_noun(view.tag(token)) || !view.listed(token, months)) return false;
  if (view.is_person(token)) return false;
  const bool number_after = token + 1 < view.size() && view.tag(token + 1) == Tag::CD;
  const Tag before = token > 0 ? view.tag(token - 1) : Tag::stop;
  return number_after || before == Tag::CD || before == Tag::IN;
}

}  // namespace

DocumentView::DocumentView(token::TokenTable table, const encoder::Encoding* encoding)
    : table_(std::move(table)),
      article_(table_.article()),
      encoding_(encoding),
      entity_tokens_(article_.entities.size()),
      is_office_(article_.entities.size(), false),
      said_(article_.tokens.size(), false) {
  for (Index e = 0; e < article_.entities.size(); ++e) {
    const EntityLabel label = article_.entities[e].label;
    const TokenRange words = tokens(article_.entities[e].span);
    entity_tokens_[e] = words;
    if (label > EntityLabel::misc) continue;
    is_office_[e] = label == EntityLabel::person && is_office(words);
    if (!is_office_[e] && words.size() == 1) name_words_.insert(text(words.begin));
  }
  for (const auto& quotation : article_.quotations) {
    for (const Span span : quotation.content) {
      const TokenRange inside = tokens(span);
      for (Index i = inside.begin; i < inside.end; ++i) said_[i] = true;
    }
  }
}

// "Federal Judge" taken for somebody's name.
bool DocumentView::is_office(TokenRange tokens) const {
  const token::WordSense* last = tokens.empty() ? nullptr : word(tokens.end - 1);
  if (last == nullptr || last->role.empty() || token::is_given_name(text(tokens.begin)))
    return false;
  const model::Lexicon& common_words = model::Lexicon::named("common_words");
  for (Index i = tokens.begin; i + 1 < tokens.end; ++i) {
    const bool known = word(i) != nullptr && !word(i)->role.empty();
    if (!known && !listed(i, common_words)) return false;
  }
  return tokens.end > tokens.begin + 1;
}

TokenRange DocumentView::sentence_tokens(Index token) const {
  const auto& sentence = article_.sentences[table_.sentence(token)];
  return {sentence.first_token, sentence.end_token};
}

TokenRange DocumentView::tokens(Span span) const {
  const auto& all = article_.tokens;
  const auto first = std::partition_point(
      all.begin(), all.end(), [&](const Token& token) { return token.span.end <= span.begin; });
  const auto end = std::find_if_not(
      first, all.end(), [&](const Token& token) { return token.span.begin < span.end; });
  return {static_cast<Index>(first - all.begin()), static_cast<Index>(end - all.begin())};
}

Span DocumentView::span(TokenRange tokens) const {
  return {article_.tokens[tokens.begin].span.begin, article_.tokens[tokens.end - 1].span.end};
}

std::string DocumentView::words(TokenRange tokens) const {
  std::string out;
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    const auto& here = article_.tokens[i].span;
    if (i > tokens.begin && article_.tokens[i - 1].span.end < here.begin) out += ' ';
    out += text(i);
  }
  return out;
}

bool DocumentView::listed(Index token, const model::Lexicon& list) const {
  const std::string_view word = text(token);
  if (text::is_ascii(word) && !list.may_have(word)) return false;
  return list.contains(text::fold_to_ascii(word));
}

bool DocumentView::is_time(Index token) const {
  static const model::Lexicon& days = model::Lexicon::named("days");
  if (listed(token, days) || is_month(*this, token)) return true;
  if (entity(token) == kNone) return false;
  const EntityLabel label = article_.entities[entity(token)].label;
  return label == EntityLabel::date || label == EntityLabel::time;
}

bool DocumentView::is_name(Index token) const {
  return entity(token) != kNone && article_.entities[entity(token)].label < EntityLabel::misc;
}

bool DocumentView::is_person(Index token) const {
  return entity(token) != kNone && article_.entities[entity(token)].label == EntityLabel::person;
}

}  // namespace quoth::speaker
