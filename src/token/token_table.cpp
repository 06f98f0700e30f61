#include "token/token_table.h"

#include <algorithm>

namespace quoth::token {

TokenTable::TokenTable(const Annotation& article)
    : article_(&article), forms_(word_forms(article)), sentences_(article.tokens.size(), 0) {
  for (Index s = 0; s < article.sentences.size(); ++s) {
    const Sentence& sentence = article.sentences[s];
    for (Index i = sentence.first_token; i < sentence.end_token; ++i) sentences_[i] = s;
  }
}

TokenTable TokenTable::with_all_columns(const Annotation& article) {
  TokenTable table(article);
  table.add_tags();
  table.add_entities();
  table.add_quotation_marks();
  return table;
}

void TokenTable::add_tags() {
  senses_.reserve(forms_.distinct.size());
  for (Index i = 0; i < size(); ++i) {
    const bool is_first = forms_.of_token[i] == senses_.size();
    if (is_first) senses_.push_back(find_word(text(i)));
  }
}

const WordSense* TokenTable::sense_of_pronoun(Index token) const {
  // "Let's" is "let us".
  return text(token) == "'s" || text(token) == "’s" ? find_word("us") : nullptr;
}

const WordSense* TokenTable::sense_of_compound(Index token) const {
  constexpr int kMostHyphens = 2;
  const std::uint32_t end = article_->tokens[token].span.end;
  Index first = token;
  for (int hyphens = 0; hyphens < kMostHyphens; ++hyphens) {
    const bool joined =
        first > 1 && tag(first - 1) == Tag::HYPH &&
        article_->tokens[first - 2].span.end + 1 == article_->tokens[first].span.begin;
    if (!joined) return nullptr;
    first -= 2;
    const WordSense* const sense =
        find_word(article_->text_of({article_->tokens[first].span.begin, end}));
    if (sense != nullptr) return sense;
  }
  return nullptr;
}

void TokenTable::add_entities() {
  entities_.assign(size(), kNone);
  TokenRange tokens;
  for (Index e = 0; e < article_->entities.size(); ++e) {
    const Entity& entity = article_->entities[e];
    if (entity.label > EntityLabel::misc) continue;
    tokens = tokens_in(entity.span, tokens.begin);
    for (Index i = tokens.begin; i < tokens.end; ++i) entities_[i] = e;
  }
}

void TokenTable::add_quotation_marks() {
  mark_states_.assign(size(), MarkState::outside);
  stretch_at_.assign(size(), 0);
  stretches_.assign(1, {});
  quoted_.assign(size(), false);
  std::uint32_t outer_end = 0;  // in bytes
  Index done = 0;               // tokens up to which `quoted_` is filled
  TokenRange tokens;
  TokenRange outer;
  for (const Quoted& quoted : article_->quoted) {
    tokens = tokens_in(quoted.span, tokens.begin);
    for (done = std::max(done, tokens.begin); done < tokens.end; ++done) quoted_[done] = true;
    if (quoted.span.begin < outer_end) continue;
    outer_end = quoted.span.end;
    outer = {std::max(tokens.begin, outer.end), std::max(tokens.end, outer.end)};
    if (outer.size() < 2) continue;
    const Index closing = quoted.open ? kNone : outer.end - 1;
    for (Index i = outer.begin; i < outer.end; ++i) {
      mark_states_[i] = MarkState::inside;
      stretch_at_[i] = static_cast<Index>(stretches_.size());
    }
    stretches_.push_back({outer.begin, closing});
    mark_states_[outer.begin] = MarkState::opening;
    if (!quoted.open) mark_states_[closing] = MarkState::closing;
  }
}

TokenRange TokenTable::tokens_in(Span span, Index from) const {
  const std::vector<Token>& all = article_->tokens;
  TokenRange tokens{from, from};
  while (tokens.begin < all.size() && all[tokens.begin].span.end <= span.begin) ++tokens.begin;
  tokens.end = tokens.begin;
  while (tokens.end < all.size() && all[tokens.end].span.begin < span.end) ++tokens.end;
  return tokens;
}

}  // namespace quoth::token
