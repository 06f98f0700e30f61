#include "attribution/rules/alignment.h"

#include <algorithm>

namespace quoth::attribution {
namespace {

bool holds_part(const Draft& draft, TokenSpan span) {
  return (draft.cue && draft.cue->overlaps(span)) || (draft.source && draft.source->overlaps(span));
}

void align(const Draft& draft, TokenSpan& content, TokenSpan stretch) {
  const std::int32_t shared = common(content, stretch);
  if (shared == 0) return;
  const bool most = 2 * shared >= stretch.last - stretch.first - 1;
  if (most && !holds_part(draft, stretch)) {
    content.first = std::min(content.first, stretch.first);
    content.last = std::max(content.last, stretch.last);
    return;
  }
  if (content.first == stretch.first + 1) content.first = stretch.first;
  if (content.last == stretch.last - 1) content.last = stretch.last;
}

void join(std::vector<TokenSpan>& pieces) {
  std::ranges::sort(pieces, {}, &TokenSpan::first);
  std::vector<TokenSpan> joined;
  for (const TokenSpan piece : pieces) {
    if (!joined.empty() && piece.first <= joined.back().last + 1) {
      joined.back().last = std::max(joined.back().last, piece.last);
    } else {
      joined.push_back(piece);
    }
  }
  pieces = std::move(joined);
}

}  // namespace

void drop_topics(const AttributionView& reading, std::vector<Draft>& drafts) {
  for (Draft& draft : drafts) {
    if (!draft.cue || draft.content.size() < 2) continue;
    const TokenSpan last = draft.content.back();
    const bool led = draft.cue->last < last.first && last.first <= draft.cue->last + 2 &&
                     reading.at(last.first - 1).tag == Tag::colon &&
                     reading.at(last.first).mark == MarkState::opening;
    if (!led) continue;
    std::erase_if(draft.content, [&](TokenSpan piece) {
      return piece.last < draft.cue->first && piece.first > 0 &&
             reading.at(piece.last).mark == MarkState::outside &&
             reading.at(piece.first - 1).tag == Tag::IN;
    });
  }
}

void align_with_marks(std::vector<Draft>& drafts, const std::vector<Stretch>& stretches) {
  for (Draft& draft : drafts) {
    for (TokenSpan& content : draft.content) {
      auto it = std::ranges::lower_bound(stretches, content.first, {},
                                         [](const Stretch& each) { return each.span.last; });
      for (; it != stretches.end() && it->span.first <= content.last; ++it) {
        align(draft, content, it->span);
      }
    }
    join(draft.content);
  }
}

}  // namespace quoth::attribution
