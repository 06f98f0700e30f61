// Part-of-speech tags and lemmas.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/feature_table.h"
#include "quoth/annotation.h"
#include "quoth/result.h"
#include "tag/lemmatizer.h"
#include "tag/tag_dictionary.h"
#include "token/token_table.h"

namespace quoth::tag {

// Chooses tags from left to right, each given the two before it. Points into the model's bytes.
// Immutable; any thread.
class Tagger {
 public:
  // A model of kind "pos", which must outlive the tagger; fails, with an empty path, if it is
  // damaged or none.
  static Result<Tagger> load(std::string_view model);

  // Fills tag and lemma of each token, and the pool that the lemmas point into. Uses text, tokens
  // and sentences.
  void tag(Annotation& annotation) const { tag(annotation, token::TokenTable(annotation)); }
  // `table`: of the annotation.
  void tag(Annotation& annotation, const token::TokenTable& table) const;
  // The lemmas that a word has under the tags that it may have; each once, in byte order. None of
  // function words.
  std::vector<std::string> lemmas_of(std::string_view word) const;

 private:
  static constexpr std::size_t kMaxStride = 64;
  // The tag with the highest score among those that a word of the class may have.
  Tag choose(const TagClass& known, std::span<const model::FeatureHash> features) const;

  TagDictionary dictionary_;
  model::FeatureTable weights_;
  std::vector<Tag> tags_;                             // the tag of each class of the weights
  std::array<model::Score, kMaxStride> no_scores_{};  // lanes after the classes never score most
  Lemmatizer lemmatizer_;
};

}  // namespace quoth::tag
