// Two texts side by side: which paragraphs are the same, and which words of them differ.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "quoth/span.h"

namespace quoth::evidence {

// A paragraph of each side that belong together, or one that the other side lacks.
struct ParagraphRow {
  std::optional<std::size_t> before;
  std::optional<std::size_t> after;
  friend bool operator==(const ParagraphRow&, const ParagraphRow&) = default;
};

// In the order of both texts. A paragraph and its later form share at least two fifths of their
// words; one that moved is in two rows.
std::vector<ParagraphRow> align_paragraphs(const std::vector<std::string_view>& before,
                                           const std::vector<std::string_view>& after);

// The words that only one of two paragraphs has, as ranges of it.
struct ChangedWords {
  std::vector<Span> before;
  std::vector<Span> after;
};
ChangedWords changed_words(std::string_view before, std::string_view after);

}  // namespace quoth::evidence
