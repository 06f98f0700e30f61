// What is known of the tokens of an article: a column for each fact. The analyzer builds the table
// once, each stage adds what it has found, and the stages after it read the columns.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "quoth/annotation.h"
#include "token/token_range.h"
#include "token/word_form.h"
#include "token/word_sense.h"

namespace quoth::token {

// Where a token is with regard to quotation marks. The outermost ones count; marks with nothing
// between them, within one token, do not.
enum class MarkState : std::uint8_t { outside, inside, opening, closing };

struct QuotationMarks {
  MarkState state = MarkState::outside;
  Index opening = kNone;  // the token of the mark that opens around it, which may be itself
  Index closing = kNone;  // the same of the mark that closes, if one does
};

// Points into the article, which must outlive the table and keep its text, tokens and sentences.
class TokenTable {
 public:
  // Fills the columns of words, sentences and paragraphs.
  explicit TokenTable(const Annotation& article);
  // Fills every column, of an article that has tags, entities and the stretches between marks.
  static TokenTable with_all_columns(const Annotation& article);

  // Each fills the columns that are named below it, from what the article then has.
  void add_tags();
  void add_entities();
  void add_quotation_marks();

  const Annotation& article() const { return *article_; }
  Index size() const { return static_cast<Index>(forms_.size()); }
  std::string_view text(Index token) const {
    return article_->text_of(article_->tokens[token].span);
  }

  const WordForms& forms() const { return forms_; }
  const WordForm& form(Index token) const { return forms_[token]; }
  Index sentence(Index token) const { return sentences_[token]; }
  Index paragraph(Index token) const { return article_->sentences[sentences_[token]].paragraph; }

  // By add_tags(). The tag itself is the article's.
  Tag tag(Index token) const { return article_->tokens[token].tag; }
  // What the lexicons know of the word; null if none has it. "'s" for "us" is read as that, and the
  // last word of "father-in-law" as the whole.
  const WordSense* sense(Index token) const {
    const bool after_hyphen = token > 1 && tag(token - 1) == Tag::HYPH;
    const WordSense* sense = after_hyphen ? sense_of_compound(token) : nullptr;
    if (sense == nullptr) sense = senses_[forms_.of_token[token]];
    return sense == nullptr && tag(token) == Tag::PRP ? sense_of_pronoun(token) : sense;
  }

  // By add_entities(): the entity, a name, that the token is in, or kNone. Dates and amounts are no
  // names.
  Index entity(Index token) const { return entities_[token]; }

  // By add_quotation_marks().
  QuotationMarks marks(Index token) const {
    const Stretch& around = stretches_[stretch_at_[token]];
    return {mark_states_[token], around.opening, around.closing};
  }
  // Whether the token lies in any stretch between quotation marks, marks included.
  bool is_quoted(Index token) const { return quoted_[token]; }

 private:
  // The tokens of the marks around words.
  struct Stretch {
    Index opening = kNone;
    Index closing = kNone;
  };

  // Of a pronoun that no lexicon has.
  const WordSense* sense_of_pronoun(Index token) const;
  // Of a word and what is before its hyphens; null if no lexicon has it.
  const WordSense* sense_of_compound(Index token) const;
  // The tokens that touch `span`; `from` is at or before the first of them.
  TokenRange tokens_in(Span span, Index from) const;

  const Annotation* article_;
  WordForms forms_;
  std::vector<Index> sentences_;
  std::vector<const WordSense*> senses_;  // of each distinct word
  std::vector<Index> entities_;
  std::vector<MarkState> mark_states_;
  std::vector<Index> stretch_at_;   // for each token the outermost stretch that it is in
  std::vector<Stretch> stretches_;  // the first is for tokens that are in none
  std::vector<bool> quoted_;
};

}  // namespace quoth::token
