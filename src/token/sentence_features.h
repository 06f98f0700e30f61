// What decides whether a sentence ends between two words. Training and tokenizing share it.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/feature_list.h"
#include "model/fingerprint.h"
#include "quoth/annotation.h"
#include "text/ascii.h"
#include "text/case_folding.h"

namespace quoth::token {

// Whether a text begins its sentences with small letters, as mail and chat may.
bool begins_in_lower_case(std::string_view text, const std::vector<Token>& tokens);

// Of what these templates give.
model::Fingerprint sentence_fingerprint();

// The boundaries between the words of one paragraph, read from left to right.
class Boundaries {
 public:
  static constexpr std::size_t kFeatures = 22;

  // The words [first, end) of `tokens`; all must outlive it.
  Boundaries(std::string_view text, const std::vector<Token>& tokens, Index first, Index end,
             bool lower_case);

  // Moves after the next word; must be called for each in turn.
  void pass(Index word) {
    next_ = word + 1;
    if (text::is_small_ascii(text::lower_ascii(first_byte(word))) || !count_mark(word))
      mark_ = word;
  }
  // Whether a sentence can end after the word passed last, which is not the paragraph's last one.
  bool may_end() const {
    const bool tight = tokens_[next_ - 1].span.end == tokens_[next_].span.begin;
    if (tight) return may_end_tightly();
    // Most words begin so.
    if (!lower_case_ && text::is_small_ascii(first_byte(next_))) return false;
    return may_end_before_space();
  }
  // Whether the word passed last, closing marks left out, is no mark that ends sentences.
  bool is_weak() const;
  // Starts a new sentence after the word passed last.
  void end_sentence() { sentence_ = next_; }
  // The features of the boundary after the word passed last, until the next call.
  std::span<const model::FeatureHash> features();

 private:
  std::string_view word(Index i) const { return slice(text_, tokens_[i].span); }
  char first_byte(Index i) const { return text_[tokens_[i].span.begin]; }
  bool is_closer(Index i) const;
  // Counts the mark if the word is one; whether it closes what is before it.
  bool count_mark(Index word);
  bool may_end_tightly() const;
  bool may_end_before_space() const;

  std::string_view text_;
  const std::vector<Token>& tokens_;
  Index first_;
  Index end_;
  bool lower_case_;
  Index next_ = 0;      // after the word passed last
  Index sentence_ = 0;  // the first word of the sentence
  Index mark_ = 0;      // the word passed last that is no closing mark
  int quotes_ = 0;      // open quotation marks
  int brackets_ = 0;
  model::FeatureList<kFeatures> features_;
};

}  // namespace quoth::token
