// Named entities: PERSON, ORG, LOC, MISC.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "encoder/encoding.h"
#include "entity/gazetteer.h"
#include "entity/name_features.h"
#include "entity/name_steps.h"
#include "model/feature_table.h"
#include "quoth/annotation.h"
#include "quoth/result.h"
#include "token/token_table.h"

namespace quoth::entity {

// Labels the tokens of each sentence with the best sequence of labels (Viterbi). Points into the
// model's bytes. Immutable; any thread.
class NameFinder {
 public:
  // A model of kind "names", which must outlive the finder; fails, with an empty path, if it is
  // damaged or none.
  static Result<NameFinder> load(std::string_view model);

  // Uses text, tokens (with tags) and sentences of the table's article. Ordered, not overlapping;
  // no speakers. With `encoding`, the scores of the encoder and of the features are added up; the
  // lists and the rules follow.
  std::vector<Entity> find(const token::TokenTable& table,
                           const encoder::Encoding* encoding = nullptr) const;

 private:
  std::vector<NameLabel> find_labels(const NameArticle& article, const Annotation& annotation,
                                     const encoder::Encoding* encoding) const;

  Gazetteer gazetteer_;
  model::FeatureTable weights_;
  Transitions<std::int32_t> transitions_{};
};

}  // namespace quoth::entity
