// Where sentences end.
#pragma once

#include <string_view>
#include <vector>

#include "model/feature_table.h"
#include "quoth/annotation.h"
#include "quoth/result.h"
#include "token/token_range.h"

namespace quoth::token {

// A linear model over the boundaries between words. Immutable; any thread.
class SentenceFinder {
 public:
  // The model built into the binary; one that does not load is a programming error: ends the
  // program.
  static const SentenceFinder& built_in();
  // A model of kind "sentences", which must outlive the finder.
  static Result<SentenceFinder> load(std::string_view model);

  // Appends the sentences of one paragraph, which has these words of `tokens`.
  // `lower_case` says how the article begins its sentences: begins_in_lower_case().
  void find(std::string_view text, const std::vector<Token>& tokens, TokenRange words,
            Index paragraph, bool lower_case, std::vector<Sentence>& sentences) const;

 private:
  model::FeatureTable weights_;
};

}  // namespace quoth::token
