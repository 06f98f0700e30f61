#include "diff/article_text.h"

#include "wording/word_diff.h"

namespace quoth::diff {

ArticleText::ArticleText(const Record& record, std::string_view text)
    : record_(&record), text_(text), byte_of_(text, record.offsets) {
  if (known()) words_.append(" ").append(wording::fold_words(text)).append(" ");
}

std::string_view ArticleText::at(Place place) const { return slice(text_, byte_of_(place)); }

std::size_t ArticleText::count(std::string_view words) const {
  if (words.empty()) return 0;
  std::string sought = " ";
  sought.append(words).append(" ");
  std::size_t found = 0;
  for (auto at = words_.find(sought); at != words_.npos; at = words_.find(sought, at + 1)) ++found;
  return found;
}

}  // namespace quoth::diff
