// The passages of an article that a pattern is matched against, one after the other.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "find/passage.h"
#include "quoth/find.h"

namespace quoth::find {

struct ArticlePassage {
  const Passage& passage;
  Part part = Part::quotations;
  std::optional<std::uint32_t> paragraph;      // nothing for a title beside the text
  const QuotationRecord* quotation = nullptr;  // that it is; null for other parts
};

// Calls `on_passage` for each passage of a part that has words, in the order of the text. Of
// quotations, only those that pass the filter and whose speaker is called as it says. For
// `annotation` see search(). Returns why there is nothing to go through, or nothing.
std::string each_passage(const Record& record, const Annotation* annotation, Part part,
                         const Filter& filter, const Analyzer& analyzer,
                         const std::function<void(const ArticlePassage&)>& on_passage);

}  // namespace quoth::find
