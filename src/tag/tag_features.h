// What the tagger looks at to choose a token's tag. Training and tagging share it.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "model/feature_hash.h"
#include "quoth/annotation.h"
#include "tag/tag_dictionary.h"
#include "token/word_form.h"

namespace quoth::tag {

// A token with what the dictionary and the rest of its article say of it.
struct TagToken {
  token::Word word;
  std::uint32_t tag_class = TagDictionary::kUnknown;    // of the form
  std::uint32_t lower_class = TagDictionary::kUnknown;  // of the form in lower case
  bool lower_elsewhere = false;  // a capitalized word that the article also has in lower case
};

// Features of one token; reused from token to token so that nothing is allocated.
class FeatureList {
 public:
  static constexpr std::size_t kCapacity = 96;
  void clear() { size_ = 0; }
  void push(model::FeatureHash feature) { features_[static_cast<std::size_t>(size_++)] = feature; }
  std::size_t size() const { return static_cast<std::size_t>(size_); }
  std::span<const model::FeatureHash> view() const { return {features_.data(), size()}; }

 private:
  std::array<model::FeatureHash, kCapacity> features_;
  // Of another type than the features: storing one then leaves it in its register.
  std::int32_t size_ = 0;
};

// The tokens of an article as the tagger sees them, two empty ones before and behind each sentence
// left to TagSentence.
std::vector<TagToken> tag_tokens(const std::vector<token::Word>& words,
                                 const TagDictionary& dictionary);

// One sentence of them.
class TagSentence {
 public:
  explicit TagSentence(std::span<const TagToken> tokens);

  std::size_t size() const { return tokens_.size(); }
  // The token at `place`, which may lie up to two before the beginning or behind the end.
  const TagToken& at(std::ptrdiff_t place) const {
    return place < 0 || place >= static_cast<std::ptrdiff_t>(tokens_.size())
               ? edge_
               : tokens_[static_cast<std::size_t>(place)];
  }
  // Adds the features of the token at `place`: first those that no tag is needed for, then those of
  // the tags of the two before it.
  void word_features(std::size_t place, FeatureList& list) const;
  void tag_features(std::size_t place, Tag before, Tag before_that, FeatureList& list) const;

 private:
  model::FeatureHash shape_of(std::size_t place) const;
  bool is_known(std::size_t place) const;

  std::span<const TagToken> tokens_;
  TagToken edge_;
  bool title_case_ = false;  // most of its words are capitalized, as in headlines
};

}  // namespace quoth::tag
