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

// What the dictionary and the rest of its article say of a token.
struct TagToken {
  std::uint32_t tag_class = TagDictionary::kUnknown;    // of the form
  std::uint32_t lower_class = TagDictionary::kUnknown;  // of the form in lower case
  bool lower_elsewhere = false;  // a capitalized word that the article also has in lower case
};

// Of what these templates give, and of the tags.
model::Fingerprint tag_fingerprint();

using TagFeatures = model::FeatureList<32>;

// Of each token of an article.
std::vector<TagToken> tag_tokens(std::span<const token::WordForm> words,
                                 const TagDictionary& dictionary);

// One sentence of an article.
class TagSentence {
 public:
  // A token as the templates read it.
  struct Seen {
    const token::WordForm& word;
    const TagToken& known;
  };

  // The sentence's words and tokens, which must outlive it.
  TagSentence(std::span<const token::WordForm> words, std::span<const TagToken> tokens);

  std::size_t size() const { return tokens_.size(); }
  // The token at `place`, which may lie before the beginning or after the end.
  Seen at(std::ptrdiff_t place) const {
    if (place < 0 || place >= static_cast<std::ptrdiff_t>(tokens_.size())) {
      return {no_word_, no_token_};
    }
    return {words_[static_cast<std::size_t>(place)], tokens_[static_cast<std::size_t>(place)]};
  }
  // Adds the features of the token at `place`: first those that no tag is needed for, then those of
  // the tags of the two before it.
  void word_features(std::size_t place, TagFeatures& list) const;
  void tag_features(std::size_t place, Tag before, Tag before_that, TagFeatures& list) const;

 private:
  model::FeatureHash shape_of(std::size_t place) const;
  bool is_known(std::size_t place) const;

  std::span<const token::WordForm> words_;
  std::span<const TagToken> tokens_;
  token::WordForm no_word_;
  TagToken no_token_;
  bool title_case_ = false;  // most of its words are capitalized, as in headlines
};

}  // namespace quoth::tag
