// Reads the news corpus: articles as text files, and a line of JSON for each with its attributions
// and names.
#pragma once

#include <string>
#include <vector>

#include "train/reader/attributed_article.h"

namespace quoth::train {

// Reads the articles of "PATH.jsonl", whose texts are in "PATH/text". If a file cannot be read, or
// a line has another form, prints a message and exits.
std::vector<AttributedArticle> read_news(const std::string& path, const Read& read);

}  // namespace quoth::train
