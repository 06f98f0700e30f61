#include "attribution/rules/alignment.h"

#include <algorithm>

#include "attribution/model/quoted_range.h"

namespace quoth::attribution {
namespace {

bool has_cue_or_source_in(const AttributionCandidate& candidate, token::TokenRange tokens) {
  return (candidate.cue && candidate.cue->overlaps(tokens)) ||
         (candidate.source && candidate.source->overlaps(tokens));
}

void align(const AttributionCandidate& candidate, token::TokenRange& content,
           token::TokenRange quoted) {
  const Index shared = token::common(content, quoted);
  if (shared == 0) return;
  const bool has_most = 2 * shared + 2 >= quoted.size();  // the marks are not counted
  if (has_most && !has_cue_or_source_in(candidate, quoted)) {
    content = {std::min(content.begin, quoted.begin), std::max(content.end, quoted.end)};
    return;
  }
  if (content.begin == quoted.begin + 1) content.begin = quoted.begin;
  if (content.end + 1 == quoted.end) content.end = quoted.end;
}

void join(std::vector<token::TokenRange>& pieces) {
  std::ranges::sort(pieces, {}, &token::TokenRange::begin);
  std::vector<token::TokenRange> joined;
  for (const token::TokenRange piece : pieces) {
    if (!joined.empty() && piece.begin <= joined.back().end) {
      joined.back().end = std::max(joined.back().end, piece.end);
    } else {
      joined.push_back(piece);
    }
  }
  pieces = std::move(joined);
}

// "Two days later" and "Earlier", at the beginning of a sentence.
bool is_time(const AttributionView& view, token::TokenRange piece) {
  constexpr Index kMostWords = 5;
  if (piece.size() > kMostWords || view.sentence_of(piece.begin).begin != piece.begin) return false;
  const std::string_view last = view.text_of(piece.end - 1);
  if (last == "later" || last == "earlier" || last == "afterwards" || last == "ago") return true;
  for (Index i = piece.begin; i < piece.end; ++i) {
    if (!view.at(i).is_of(EntityLabel::date)) return false;
  }
  return true;
}

// "On the delay", "Passing sentence", "Elm" in "Quoting Elm": no clause of its own.
bool is_topic(const AttributionView& view, token::TokenRange piece) {
  const Tag before = piece.begin > 0 ? view.at(piece.begin - 1).tag : Tag::none;
  const bool after_preposition = before == Tag::IN;
  const Tag first = view.at(piece.begin).tag;
  if (!after_preposition && before != Tag::VBG && first != Tag::IN && first != Tag::VBG)
    return false;
  for (Index i = piece.begin; i < piece.end; ++i) {
    if (view.at(i).mark != MarkState::outside) return false;
    if (!after_preposition && is_finite(view.at(i).tag)) return false;
  }
  return true;
}

}  // namespace

Candidates drop_topics(const AttributionView& view, Candidates candidates) {
  for (AttributionCandidate& candidate : candidates.attributions) {
    if (!candidate.cue || candidate.content.size() < 2) continue;
    const token::TokenRange cue = *candidate.cue;
    const token::TokenRange said = candidate.content.back();
    if (said.begin < cue.end || view.at(said.begin).mark != MarkState::opening) continue;
    const bool beside = said.begin <= cue.end + 1;
    const bool after_comma = beside && view.at(said.begin - 1).tag == Tag::comma;
    const bool next = view.sentence_of(cue.begin).end == said.begin;
    const bool leads = (beside && view.at(said.begin - 1).tag == Tag::colon) ||
                       ((after_comma || next) && is_capitalized_clause(view, said));
    if (!leads) continue;
    std::erase_if(candidate.content, [&](token::TokenRange piece) {
      return piece.end <= cue.begin && (is_topic(view, piece) || is_time(view, piece));
    });
  }
  return candidates;
}

Candidates align_with_marks(const AttributionView& view, Candidates candidates) {
  for (AttributionCandidate& candidate : candidates.attributions) {
    for (token::TokenRange& content : candidate.content) {
      auto quoted = std::ranges::upper_bound(
          view.quoted, content.begin, {}, [](const QuotedRange& each) { return each.tokens.end; });
      for (; quoted != view.quoted.end() && quoted->tokens.begin < content.end; ++quoted) {
        align(candidate, content, quoted->tokens);
      }
    }
    join(candidate.content);
  }
  return candidates;
}

}  // namespace quoth::attribution
