#include "attribution/rules/nested_quotation.h"

#include <algorithm>

#include "attribution/model/quoted_range.h"
#include "attribution/rules/report_clause.h"

namespace quoth::attribution {
namespace {

struct QuotedInTurn {
  QuotedRange quoted;
  Index turn = 0;  // where the turn's words begin
};

// Words in marks within the turns of a transcript, which have no marks of their own.
std::vector<QuotedInTurn> quoted_in_turns(const AttributionView& view,
                                          const std::vector<AttributionCandidate>& candidates) {
  std::vector<QuotedInTurn> found;
  for (const AttributionCandidate& candidate : candidates) {
    if (candidate.origin != Origin::transcript) continue;
    for (const QuotedRange& quoted : view.quoted) {
      for (const token::TokenRange& piece : candidate.content) {
        const bool within = piece.contains(quoted.tokens) && piece != quoted.tokens;
        if (within && quoted.closed) found.push_back({quoted, piece.begin});
      }
    }
  }
  return found;
}

// "and I quote -- “…”"
bool leads_on(const AttributionView& view, Index token) {
  return leads_to_content(view, token) || view.at(token).tag == Tag::colon;
}

bool has_attribution(const std::vector<AttributionCandidate>& candidates,
                     token::TokenRange quoted) {
  return std::ranges::any_of(candidates, [&](const AttributionCandidate& each) {
    return quoted.contains({each.begin(), each.end()});
  });
}

// The noun before a verb, or before the verbs that "and" joins to it ("My aunt wrote and said"), if
// the tree does not show it. Nothing before `begin`.
std::optional<token::TokenRange> noun_before(const AttributionView& view, Index verb, Index begin) {
  begin = std::max(begin, view.sentence_of(verb).begin);
  Index end = verb;
  if (end > begin && view.at(end - 1).tag == Tag::CC) {
    end = begin;
    while (end < verb && !is_finite(view.at(end).tag)) ++end;
  }
  Index first = end;
  const auto may_be = [&](Tag tag) {
    return is_noun(tag) || tag == Tag::DT || tag == Tag::PRP_poss || tag == Tag::JJ ||
           tag == Tag::PRP;
  };
  while (first > begin && may_be(view.at(first - 1).tag)) --first;
  if (first == end) return std::nullopt;
  return token::TokenRange{first, end};
}

// "The mayor says -- and I quote -- “…”": the clause before the speaker's own "I quote".
std::optional<ReportClause> clause_before(const AttributionView& view, Index begin) {
  auto clause = report_before(view, begin);
  if (!clause || view.lemma_of(clause->cue.begin) != "quote") return clause;
  const Index verb = clause->cue.begin;
  if (verb < 2 || view.at(verb - 1).tag != Tag::PRP) return clause;
  Index lead = verb - 1;
  if (view.at(lead - 1).tag == Tag::CC) --lead;
  if (lead == 0 || !(leads_on(view, lead - 1) || view.at(lead - 1).tag == Tag::lrb)) return clause;
  const auto before = report_before(view, lead - 1);
  return before ? before : clause;
}

// Nothing of the report is before `begin`.
void add(const AttributionView& view, const QuotedRange& nested, Index from,
         std::vector<AttributionCandidate>& candidates) {
  const Index begin = nested.tokens.begin;
  if (begin == 0 || !leads_on(view, begin - 1) || has_attribution(candidates, nested.tokens))
    return;
  auto clause = clause_before(view, begin);
  if (!clause || clause->cue.begin < from) return;
  const auto noun = noun_before(view, clause->cue.begin, from);
  const bool within = clause->source && clause->source->begin >= from;
  if (!within || (noun && noun->contains(*clause->source))) clause->source = noun;
  if (!clause->source) return;
  AttributionCandidate& candidate = candidates.emplace_back();
  candidate.content.push_back(nested.tokens);
  candidate.cue = clause->cue;
  candidate.source = clause->source;
  candidate.origin = Origin::nested;
}

}  // namespace

Candidates find_nested_quotations(const AttributionView& view, Candidates candidates) {
  for (const QuotedRange& nested : nested_quoted(view)) {
    add(view, nested, 0, candidates.attributions);
  }
  for (const QuotedInTurn& nested : quoted_in_turns(view, candidates.attributions)) {
    add(view, nested.quoted, nested.turn, candidates.attributions);
  }
  return candidates;
}

}  // namespace quoth::attribution
