#include "attribution/rules/introduced_block.h"

#include <algorithm>

#include "attribution/rules/report_clause.h"
#include "attribution/rules/taken_tokens.h"

namespace quoth::attribution {
namespace {

constexpr Index kShortestBlock = 3;  // tokens

// Without the bullet of an item and the full stop.
token::TokenRange words_of(const AttributionView& view, const ParagraphRange& paragraph) {
  token::TokenRange words = paragraph.tokens;
  if (view.role_of(paragraph) == Role::item) {
    while (words.size() > 1 &&
           (is_symbol(view.at(words.begin)) || view.at(words.begin).tag == Tag::LS) &&
           view.at(words.begin).mark == MarkState::outside) {
      ++words.begin;
    }
  }
  return words;
}

// Whether candidates have half of the words.
bool is_mostly_taken(const std::vector<bool>& taken, token::TokenRange words) {
  const auto count = std::count(taken.begin() + words.begin, taken.begin() + words.end, true);
  return 2 * static_cast<Index>(count) >= words.size();
}

}  // namespace

std::optional<ReportClause> introduction_in(const AttributionView& view,
                                            const Candidates& candidates,
                                            token::TokenRange paragraph) {
  const Index colon = paragraph.end - 1;
  if (paragraph.size() < 2 || view.text_of(colon) != ":") return std::nullopt;
  std::optional<ReportClause> clause;
  for (const ReportClause& open : candidates.open_clauses) {
    if (paragraph.contains(open.cue) && open.source) clause = open;
  }
  if (!clause) clause = report_before(view, colon);
  return clause && clause->source ? clause : std::nullopt;
}

Candidates find_introduced_blocks(const AttributionView& view, Candidates candidates) {
  const std::vector<bool> taken = taken_tokens(view, candidates.attributions);
  for (std::size_t p = 1; p < view.paragraphs.size(); ++p) {
    const Role role = view.role_of(view.paragraphs[p]);
    if (role != Role::body && role != Role::item) continue;
    const auto clause = introduction_in(view, candidates, view.paragraphs[p - 1].tokens);
    if (!clause) continue;
    for (std::size_t block = p; block < view.paragraphs.size(); ++block) {
      const ParagraphRange& paragraph = view.paragraphs[block];
      if (block > p && (role != Role::item || view.role_of(paragraph) != Role::item)) break;
      const token::TokenRange words = words_of(view, paragraph);
      if (paragraph.begins_quoted || words.size() < kShortestBlock || is_mostly_taken(taken, words))
        break;
      AttributionCandidate candidate;
      candidate.content.push_back(words);
      candidate.cue = clause->cue;
      candidate.source = clause->source;
      candidate.origin = Origin::introduction;
      std::erase_if(candidates.attributions, [&](const AttributionCandidate& each) {
        return words.contains({each.begin(), each.end()});
      });
      candidates.attributions.push_back(std::move(candidate));
    }
  }
  return candidates;
}

}  // namespace quoth::attribution
