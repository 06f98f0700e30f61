// An article by tokens: sentences, entities, quotation marks, and what the lexicons know of words.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "encoder/encoding.h"
#include "model/lexicon.h"
#include "quoth/annotation.h"
#include "text/case_folding.h"
#include "token/token_table.h"

namespace quoth::speaker {

using token::kNone;
using token::TokenRange;

// Points into the annotation, which must outlive it and keep its text, tokens and entities.
class DocumentView {
 public:
  // Takes a table with all columns. `encoding`: what the encoder found, which must outlive the
  // view; null without an encoder.
  explicit DocumentView(token::TokenTable table, const encoder::Encoding* encoding = nullptr);
  explicit DocumentView(const Annotation& article)
      : DocumentView(token::TokenTable::with_all_columns(article)) {}

  const Annotation& article() const { return article_; }
  const encoder::Encoding* encoding() const { return encoding_; }
  Index size() const { return table_.size(); }
  std::string_view text(Index token) const { return table_.text(token); }
  Tag tag(Index token) const { return table_.tag(token); }
  const token::WordSense* word(Index token) const { return table_.sense(token); }
  Index sentence(Index token) const { return table_.sentence(token); }
  // The name that the token is in, or kNone; an office that was taken for a name is none.
  Index entity(Index token) const {
    const Index entity = table_.entity(token);
    return entity != kNone && is_office_[entity] ? kNone : entity;
  }
  TokenRange sentence_tokens(Index token) const;
  TokenRange entity_tokens(Index entity) const { return entity_tokens_[entity]; }
  // The tokens that touch `span`.
  TokenRange tokens(Span span) const;
  Span span(TokenRange tokens) const;
  // The words in order, with one blank for white space of the article.
  std::string words(TokenRange tokens) const;
  bool is(Index token, std::string_view lower_case) const {
    return text::equal_but_for_case(text(token), lower_case);
  }
  // Whether the word, in any case, is an entry of the list.
  bool listed(Index token, const model::Lexicon& list) const;
  bool is_person(Index token) const;  // in the name of a person
  bool is_name(Index token) const;    // in a name of the labels PERSON, ORG and LOC
  bool is_time(Index token) const;    // "Friday", "today": said of when, not of whom
  // Whether the word is of a man or of a woman: "he", "waitress".
  bool states_gender(Index token) const {
    const token::WordSense* sense = word(token);
    return sense &&
           (sense->gender == token::Gender::male || sense->gender == token::Gender::female);
  }
  bool is_possessive_mark(Index token) const {
    return tag(token) == Tag::POS || is(token, "'s") || text(token) == "’s";
  }
  // Whether the word is in some name of the article: "Carrier workers" has the company's.
  bool is_name_word(std::string_view text) const { return name_words_.contains(text); }
  // Whether it is between quotation marks.
  bool quoted(Index token) const { return table_.is_quoted(token); }
  // Whether it is in the content of a quotation, direct or not.
  bool said(Index token) const { return said_[token]; }

 private:
  bool is_office(TokenRange tokens) const;

  token::TokenTable table_;
  const Annotation& article_;
  const encoder::Encoding* encoding_;
  std::vector<TokenRange> entity_tokens_;
  std::vector<bool> is_office_;  // of each entity
  std::vector<bool> said_;
  std::unordered_set<std::string_view> name_words_;
};

}  // namespace quoth::speaker
