// Finds the paragraphs in which an article says that it was corrected or updated.
#pragma once

#include <vector>

#include "diff/article_text.h"

namespace quoth::diff {

// "Correction: …", "This article was amended on …", "Editor's note: …", "Updated 3 May". In order;
// none if the text is unknown.
std::vector<Place> correction_notes(const ArticleText& text);

}  // namespace quoth::diff
