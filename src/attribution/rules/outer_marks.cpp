#include "attribution/rules/outer_marks.h"

#include <algorithm>

#include "attribution/model/quoted_range.h"

namespace quoth::attribution {
namespace {

// Whether the marks are around whole sentences, and stand at the beginning of their paragraph or
// after a sentence.
bool is_talk(const AttributionView& view, const QuotedRange& quoted) {
  return quoted.closed && is_speech(view, quoted.tokens) && is_whole_sentences(view, quoted.tokens);
}

// The outermost words in marks that have the token.
const QuotedRange* quoted_around(const AttributionView& view, Index token) {
  const auto after = std::ranges::upper_bound(
      view.quoted, token, {}, [](const QuotedRange& each) { return each.tokens.begin; });
  if (after == view.quoted.begin()) return nullptr;
  const QuotedRange& quoted = *std::prev(after);
  return quoted.tokens.contains(token) ? &quoted : nullptr;
}

// “We go, she said. “We stay.”, where a mark is missing: the clause is no part of the words.
bool lacks_mark(const AttributionView& view, const AttributionCandidate& candidate,
                const QuotedRange& quoted) {
  if (candidate.begin() != quoted.tokens.begin) return false;
  const auto begins_again = [&](token::TokenRange piece) {
    return view.text_of(piece.begin) == view.text_of(quoted.tokens.begin);
  };
  return std::all_of(candidate.content.begin() + 1, candidate.content.end(), begins_again);
}

bool is_report_in_marks(const AttributionView& view, const AttributionCandidate& candidate) {
  if (!candidate.cue || !candidate.source || candidate.is_laid_out()) return false;
  const QuotedRange* quoted = quoted_around(view, candidate.cue->begin);
  if (quoted == nullptr || !is_talk(view, *quoted)) return false;
  if (lacks_mark(view, candidate, *quoted)) return false;
  return quoted->tokens.contains(*candidate.source) &&
         std::ranges::all_of(candidate.content, [&](token::TokenRange piece) {
           return quoted->tokens.contains(piece);
         });
}

}  // namespace

Candidates drop_reports_in_marks(const AttributionView& view, Candidates candidates) {
  candidates.attributions =
      without(std::move(candidates.attributions),
              [&](const AttributionCandidate& each) { return is_report_in_marks(view, each); });
  return candidates;
}

}  // namespace quoth::attribution
