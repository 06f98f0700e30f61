// Describes changes in words, for text and Markdown.
#pragma once

#include <string>
#include <vector>

#include "format/marked_wording.h"
#include "quoth/diff.h"

namespace quoth::format {

// "¶4 Ann Lee (said), reworded" and the marked words. Plain text on one line, not escaped.
struct RenderedChange {
  std::string lead;
  std::vector<Mark> marks;
};
RenderedChange render(const Change& change);
// What is said in an article that was added or removed: "¶4 Ann Lee (said)" and the words.
RenderedChange render(const ChangeSide& quotation);

// The changes of one article, or what is said in an article that only one side has.
struct RenderedArticle {
  std::string title;  // "a.txt", "b.txt (was a.txt)", "Added: c.txt"; on one line
  std::vector<RenderedChange> changes;
};
// In the order of Diff, added and removed articles last. A speaker who only comes or goes with a
// quotation is not reported again.
std::vector<RenderedArticle> render(const Diff& diff);

// Whether the change only says that a speaker came or went, and another change of the article
// says what the speaker said.
bool only_repeats(const Diff& diff, const Change& change);

// "3 changes in 2 articles, 1 article added, 2 articles removed"; "nothing changed …".
std::string summary(const Diff& diff);

}  // namespace quoth::format
