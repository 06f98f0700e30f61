// What the name finder labels a token by. Training and finding share it.
#pragma once

#include <cstdint>
#include <vector>

#include "entity/gazetteer.h"
#include "model/feature_list.h"
#include "model/fingerprint.h"
#include "quoth/annotation.h"
#include "token/token_table.h"

namespace quoth::entity {

// What the article says of a word wherever it occurs: bits.
using Evidence = std::uint32_t;

// What lists and the rest of its article say of a token.
struct NameToken {
  Lists begins = 0;  // the lists of a phrase that begins here,
  Lists inside = 0;  // or that continues or ends here
  Evidence article = 0;
  std::uint32_t run_begin = 0;  // the run of capitalized words that it is one of,
  std::uint32_t run_end = 0;    // as tokens [run_begin, run_end); empty if it is in none
  bool candidate = false;       // may be part of a name; others are outside of names, unseen
};

using NameFeatures = model::FeatureList<96>;

// Of what these templates give, and of the labels of names.
model::Fingerprint name_fingerprint();

// The tokens of a whole article; those of a sentence are read with their neighbours in it.
class NameArticle {
 public:
  // `table` has tags; it must outlive the object.
  NameArticle(const token::TokenTable& table, const Gazetteer& gazetteer);

  const Annotation& annotation() const { return *annotation_; }
  const std::vector<NameToken>& tokens() const { return tokens_; }
  const token::WordForms& words() const { return *words_; }
  Tag tag(std::size_t token) const { return annotation_->tokens[token].tag; }

  // Training hides words and lists, and so learns to do without: reads these words in place of the
  // table's, which must outlive the object, or leaves out the lists of the token at `place`.
  void replace_words(const token::WordForms& words) { words_ = &words; }
  void hide_lists(std::size_t place) { tokens_[place].begins = tokens_[place].inside = 0; }
  // Adds the features of the token at `place`, in sentence number `index` of the article.
  void features(const Sentence& sentence, std::size_t index, std::size_t place,
                NameFeatures& list) const;

 private:
  void match(const Gazetteer& gazetteer);
  void gather_evidence();
  void choose_candidates();
  void find_runs();

  const token::WordForm& word_at(std::size_t token) const { return (*words_)[token]; }

  const Annotation* annotation_;
  const token::WordForms* words_;
  std::vector<NameToken> tokens_;
  std::vector<char> in_capitals_;  // of each sentence: capitals say nothing in it
};

}  // namespace quoth::entity
