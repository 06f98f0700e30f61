// What the name finder looks at to label a token. Training and finding share it.
#pragma once

#include <cstdint>
#include <vector>

#include "entity/gazetteer.h"
#include "quoth/annotation.h"
#include "tag/tag_features.h"
#include "token/word_form.h"

namespace quoth::entity {

// What the article says of a word wherever it stands: bits.
using Evidence = std::uint32_t;

struct NameToken {
  token::Word word;
  Tag tag = Tag::none;
  Lists begins = 0;  // the lists of a phrase that begins here,
  Lists inside = 0;  // or that goes on or ends here
  Evidence article = 0;
  std::uint32_t run_begin = 0;  // the capitalized words side by side that it is one of,
  std::uint32_t run_end = 0;    // as tokens [run_begin, run_end); empty where it is none
  bool candidate = false;       // may be part of a name; others are outside, unseen
};

// The tokens of a whole article; those of a sentence are looked at with their neighbours in it.
class NameArticle {
 public:
  NameArticle(const Annotation& annotation, const Gazetteer& gazetteer)
      : NameArticle(annotation, token::look_at(annotation), gazetteer) {}
  // `words`: the tokens, looked at.
  NameArticle(const Annotation& annotation, const std::vector<token::Word>& words,
              const Gazetteer& gazetteer);

  const std::vector<NameToken>& tokens() const { return tokens_; }
  // Makes the token at `place` a word that no one has seen, or one that no list has, so that
  // training learns to do without.
  void hide_word(std::size_t place, model::FeatureHash stand_in) {
    tokens_[place].word.lower = stand_in;
  }
  void hide_lists(std::size_t place) { tokens_[place].begins = tokens_[place].inside = 0; }
  // Adds the features of the token at `place`, in sentence number `index` of the article.
  void features(const Sentence& sentence, std::size_t index, std::size_t place,
                tag::FeatureList& list) const;

 private:
  void match(const Annotation& annotation, const Gazetteer& gazetteer);
  void gather_evidence(const Annotation& annotation);
  void choose_candidates(const Annotation& annotation);
  void find_runs(const Annotation& annotation);

  std::vector<NameToken> tokens_;
  std::vector<char> loud_;  // of each sentence: capitals tell nothing in it
};

}  // namespace quoth::entity
