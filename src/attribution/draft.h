// A quotation in the making, in tokens.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "quoth/annotation.h"

namespace quoth::attribution {

// TokenRange [first, last].
struct TokenSpan {
  std::int32_t first = 0;
  std::int32_t last = 0;
  bool overlaps(TokenSpan other) const { return first <= other.last && other.first <= last; }
  friend bool operator==(TokenSpan, TokenSpan) = default;
};

// The number of tokens that both have.
constexpr std::int32_t common(TokenSpan a, TokenSpan b) {
  const std::int32_t first = a.first > b.first ? a.first : b.first;
  const std::int32_t last = a.last < b.last ? a.last : b.last;
  return last < first ? 0 : last - first + 1;
}

// The odds of what the models chose, and by how much they preferred its links; nothing is told
// where rules chose.
struct Margins {
  bool told = false;
  std::int32_t cue = 0;
  std::int32_t source = 0;
  std::int32_t content = 0;
  std::int32_t link = 0;
};

// Who gave a draft its cue.
enum class Origin : std::uint8_t { models, report_clause, introduction, nested, transcript };

struct Draft {
  std::vector<TokenSpan> content;  // in order, not overlapping
  std::optional<TokenSpan> cue;
  std::optional<TokenSpan> source;
  ResolvedBy resolved_by = ResolvedBy::none;  // signature or continuation
  std::optional<std::size_t> continues;       // another draft's number
  Origin origin = Origin::models;
  Margins margins;
  float confidence = 0;  // the chance that it is right, known last

  std::int32_t begin() const { return content.front().first; }
  std::int32_t end() const { return content.back().last + 1; }
  // Given by the layout of the page: a signature, or a label in a transcript.
  bool laid_out() const {
    return resolved_by == ResolvedBy::signature || origin == Origin::transcript;
  }
};

// A cue for which no content was found in its paragraph.
struct OpenCue {
  TokenSpan cue;
  std::optional<TokenSpan> source;
  std::size_t paragraph = 0;  // in AttributionView::paragraphs
};

// Takes out the drafts that go; what went on from one of them goes on from none.
void drop_drafts(std::vector<Draft>& drafts, const std::function<bool(const Draft&)>& goes);

}  // namespace quoth::attribution
