// The text of a version, for what needs more of it than its quotations.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "quoth/record.h"
#include "text/byte_offsets.h"

namespace quoth::diff {

// Points into the record and the text, which must outlive it.
class ArticleText {
 public:
  ArticleText(const Record& record, std::string_view text);  // "" if it is unknown

  bool known() const { return !text_.empty(); }
  const Record& record() const { return *record_; }

  // The text at a place; empty if the text is unknown. What is beyond the end is left out.
  std::string_view at(Place place) const;

  // How often folded words (see wording::fold_words) stand in the text one after the other.
  std::size_t count(std::string_view words) const;

 private:
  const Record* record_;
  std::string_view text_;
  text::ByteOffsets byte_of_;
  std::string words_;  // folded, each with a space before and after
};

}  // namespace quoth::diff
