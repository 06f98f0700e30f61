#include "speaker/document_view.h"

#include <algorithm>

namespace quoth::speaker {

DocumentView::DocumentView(const Annotation& article)
    : article_(article),
      words_(article.tokens.size()),
      sentence_of_(article.tokens.size(), 0),
      entity_of_(article.tokens.size(), kNone),
      entity_tokens_(article.entities.size()),
      quoted_(article.tokens.size(), false),
      said_(article.tokens.size(), false) {
  for (Index i = 0; i < size(); ++i) {
    // "Let's" is "let us".
    const bool us = tag(i) == Tag::PRP && (text(i) == "'s" || text(i) == "’s");
    words_[i] = token::find_word(us ? "us" : text(i));
  }
  for (Index s = 0; s < article.sentences.size(); ++s) {
    for (Index i = article.sentences[s].first_token; i < article.sentences[s].end_token; ++i) {
      sentence_of_[i] = s;
    }
  }
  for (Index e = 0; e < article.entities.size(); ++e) {
    entity_tokens_[e] = tokens(article.entities[e].span);
    if (article.entities[e].label > EntityLabel::misc) continue;
    if (article.entities[e].label == EntityLabel::person && is_office(entity_tokens_[e])) continue;
    const bool single = entity_tokens_[e].end == entity_tokens_[e].begin + 1;
    if (single) name_words_.insert(text(entity_tokens_[e].begin));
    for (Index i = entity_tokens_[e].begin; i < entity_tokens_[e].end; ++i) entity_of_[i] = e;
  }
  Index done = 0;  // tokens before it are set already: stretches may be nested
  for (const auto& stretch : article.quoted) {
    const TokenRange inside = tokens(stretch.span);
    for (done = std::max(done, inside.begin); done < inside.end; ++done) quoted_[done] = true;
  }
  for (const auto& quotation : article.quotations) {
    for (const Span span : quotation.content) {
      const TokenRange inside = tokens(span);
      for (Index i = inside.begin; i < inside.end; ++i) said_[i] = true;
    }
  }
}

// "Federal Judge" taken for somebody's name.
bool DocumentView::is_office(TokenRange tokens) const {
  const token::WordSense* last = tokens.empty() ? nullptr : words_[tokens.end - 1];
  if (last == nullptr || last->role.empty() || token::is_given_name(text(tokens.begin)))
    return false;
  const model::Lexicon& common_words = model::Lexicon::named("common_words");
  for (Index i = tokens.begin; i + 1 < tokens.end; ++i) {
    const bool known = words_[i] != nullptr && !words_[i]->role.empty();
    if (!known && !listed(i, common_words)) return false;
  }
  return tokens.end > tokens.begin + 1;
}

TokenRange DocumentView::sentence_tokens(Index token) const {
  const auto& sentence = article_.sentences[sentence_of_[token]];
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
  return list.contains(token::fold(word));
}

bool DocumentView::is_person(Index token) const {
  return entity_of_[token] != kNone &&
         article_.entities[entity_of_[token]].label == EntityLabel::person;
}

}  // namespace quoth::speaker
