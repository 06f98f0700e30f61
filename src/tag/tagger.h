// Part-of-speech tags and lemmas.
#pragma once

#include <string_view>
#include <vector>

#include "model/feature_table.h"
#include "quoth/annotation.h"
#include "quoth/result.h"
#include "tag/lemmatizer.h"
#include "tag/tag_dictionary.h"

namespace quoth {

// Chooses tags from left to right, each given the two before it. Points into the model's bytes.
// Immutable; any thread.
class Tagger {
 public:
  // A model of kind "pos", which must outlive the tagger; fails, with an empty path, where it is
  // damaged or none.
  static Result<Tagger> load(std::string_view model);

  // Fills tag and lemma of each token, and the pool that the lemmas point into. Uses text, tokens
  // and sentences.
  void tag(Annotation& annotation) const;

 private:
  TagDictionary dictionary_;
  FeatureTable weights_;
  std::vector<Tag> tags_;  // what each class of the weights stands for
  Lemmatizer lemmatizer_;
};

}  // namespace quoth
