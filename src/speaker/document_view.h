// An article by tokens: sentences, entities, quotation marks, and what the lexicons know of words.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "model/lexicon.h"
#include "quoth/annotation.h"
#include "text/ascii.h"
#include "token/token_range.h"
#include "token/word_sense.h"

namespace quoth::speaker {

using token::kNone;
using token::TokenRange;

// Points into the annotation, which must outlive it and keep its text, tokens and entities.
class DocumentView {
 public:
  explicit DocumentView(const Annotation& article);

  const Annotation& article() const { return article_; }
  Index size() const { return static_cast<Index>(article_.tokens.size()); }
  std::string_view text(Index token) const { return article_.text_of(article_.tokens[token].span); }
  Tag tag(Index token) const { return article_.tokens[token].tag; }
  const token::WordSense* word(Index token) const { return words_[token]; }
  Index sentence(Index token) const { return sentence_of_[token]; }
  Index entity(Index token) const { return entity_of_[token]; }  // names only; else kNone
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
  // Whether the word is in some name of the article: "Carrier workers" has the company's.
  bool is_name_word(std::string_view text) const { return name_words_.contains(text); }
  // Whether it is between quotation marks.
  bool quoted(Index token) const { return quoted_[token]; }
  // Whether it is in the content of a quotation, direct or not.
  bool said(Index token) const { return said_[token]; }

 private:
  bool is_office(TokenRange tokens) const;

  const Annotation& article_;
  std::vector<const token::WordSense*> words_;
  std::vector<Index> sentence_of_;
  std::vector<Index> entity_of_;
  std::vector<TokenRange> entity_tokens_;
  std::vector<bool> quoted_;
  std::vector<bool> said_;
  std::unordered_set<std::string_view> name_words_;
};

}  // namespace quoth::speaker
