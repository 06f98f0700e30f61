// What the tagger chooses a token's tag by. Training and tagging share it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/feature_hash.h"
#include "model/feature_list.h"
#include "model/fingerprint.h"
#include "quoth/annotation.h"
#include "tag/tag_dictionary.h"
#include "token/word_form.h"

namespace quoth::tag {

// What the dictionary and the rest of its article say of a word.
struct TagWord {
  std::uint32_t tag_class = TagDictionary::kUnknown;    // of the form
  std::uint32_t lower_class = TagDictionary::kUnknown;  // of the form in lower case
  bool lower_elsewhere = false;  // a capitalized word that the article also has in lower case
};

// Of what these templates give, and of the tags.
model::Fingerprint tag_fingerprint();

using TagFeatures = model::FeatureList<32>;

// Of each distinct word of an article.
std::vector<TagWord> tag_words(const token::WordForms& words, const TagDictionary& dictionary);

// One sentence of an article.
class TagSentence {
 public:
  // A token as the templates read it.
  struct Seen {
    const token::WordForm& word;
    const TagWord& known;
  };

  // `words` are those of the article, and `known` what tag_words() gives for them; both must
  // outlive it.
  TagSentence(const token::WordForms& words, const std::vector<TagWord>& known,
              const Sentence& sentence);

  std::size_t size() const { return numbers_.size(); }
  // The token at `place`, which may lie before the beginning or after the end.
  Seen at(std::ptrdiff_t place) const {
    if (place < 0 || place >= static_cast<std::ptrdiff_t>(numbers_.size())) {
      return {no_word_, nothing_known_};
    }
    const Index number = numbers_[static_cast<std::size_t>(place)];
    return {words_[number], known_[number]};
  }
  // Adds the features of the token at `place`: first those that no tag is needed for, then those of
  // the tags of the two before it.
  void word_features(std::size_t place, TagFeatures& list) const;
  void tag_features(std::size_t place, Tag before, Tag before_that, TagFeatures& list) const;

 private:
  model::FeatureHash shape_of(std::size_t place) const;
  bool is_known(std::size_t place) const;

  std::span<const token::WordForm> words_;  // the distinct ones of the article
  std::span<const TagWord> known_;
  std::span<const Index> numbers_;  // of the sentence's tokens: in both
  token::WordForm no_word_;
  TagWord nothing_known_;
  bool title_case_ = false;  // most of its words are capitalized, as in headlines
};

}  // namespace quoth::tag
