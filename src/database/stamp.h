// Whether an article must be annotated again.
#pragma once

#include <string>
#include <string_view>

#include "quoth/article.h"

namespace quoth::database {

// A digest ("xxh128:…") of all that an annotation is made of: the article as it was given, with its
// id, title, date and what its markup says; the models, which name the tier and the guideline (see
// Analyzer::models()); and the version of the program.
std::string stamp_of(const Article& article, std::string_view models);

}  // namespace quoth::database
