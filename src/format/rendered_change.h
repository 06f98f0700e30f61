// Describes a change in a sentence, for text and Markdown.
#pragma once

#include <string>
#include <vector>

#include "format/marked_wording.h"
#include "quoth/diff.h"

namespace quoth::format {

// "Ann Lee no longer says" and the marked words. Plain text on one line, not escaped.
struct RenderedChange {
  std::string lead;
  std::vector<Mark> marks;
};
RenderedChange render(const Change& change);

// "3 changes in 2 articles, 1 article added, 2 articles removed"; "nothing changed …".
std::string summary(const Diff& diff);

}  // namespace quoth::format
