// Trains the parts of the model of kind "attribution" that read the encoder's scores.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "quoth/result.h"
#include "train/reader/attributed_article.h"

namespace quoth::train {

// How many folds the training of encoders leaves out in turn.
inline constexpr std::size_t kEncoderFolds = 2;

// The model file with its chooser, linker and confidence for the encoder trained anew; all else
// stays. `encoders` has a file of kind "encoder" for each fold, or for the first ones: it has not
// seen the articles whose fold_of() is its number, so that the scores are as good as on other text.
// Articles of folds without a file are left out. Takes 850 bytes for each token. Fails, with an
// empty path, if a file is damaged.
Result<std::string> train_encoded(const std::vector<AttributedArticle>& articles,
                                  std::string_view model, const std::vector<std::string>& encoders);

}  // namespace quoth::train
