#include "attribution/rules/introduced_block.h"

#include <algorithm>
#include <map>

#include "attribution/rules/laid_out.h"
#include "attribution/rules/report_clause.h"
#include "attribution/rules/taken_tokens.h"
#include "attribution/rules/talk.h"

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

// A colon ends the line, and no "that" is before it: "She said:".
bool introduces_speech(const AttributionView& view, token::TokenRange line) {
  return line.size() > 2 && view.text_of(line.end - 1) == ":" &&
         view.text_of(line.end - 2) != "that";
}

// The candidates by where their cues begin.
using ByCue = std::multimap<Index, const AttributionCandidate*>;

ByCue by_cue(const Candidates& candidates) {
  ByCue found;
  for (const AttributionCandidate& each : candidates.attributions) {
    if (each.cue && each.source && !each.is_laid_out()) found.emplace(each.cue->begin, &each);
  }
  return found;
}

// Of the candidates that have most of the words, one whose cue is in the line before them.
std::optional<ReportClause> clause_above(const ByCue& by_cue, token::TokenRange line,
                                         token::TokenRange words) {
  const auto end = by_cue.lower_bound(line.end);
  for (auto each = by_cue.lower_bound(line.begin); each != end; ++each) {
    Index shared = 0;
    for (const token::TokenRange piece : each->second->content) {
      shared += token::common(piece, words);
    }
    if (2 * shared >= words.size()) return ReportClause{*each->second->cue, each->second->source};
  }
  return std::nullopt;
}

// Whether most of the article's paragraphs are in the first person.
bool is_in_first_person(const AttributionView& view) {
  std::size_t body = 0;
  std::size_t first = 0;
  for (const ParagraphRange& paragraph : view.paragraphs) {
    if (view.role_of(paragraph) != Role::body) continue;
    ++body;
    first += has_person(view, paragraph.tokens, "first");
  }
  return 2 * first > body;
}

// The end of the paragraphs in the first person that go on with the one before them.
std::size_t end_of_block(const AttributionView& view, std::size_t first) {
  std::size_t end = first + 1;
  if (!has_person(view, view.paragraphs[first].tokens, "first")) return end;
  for (; end < view.paragraphs.size(); ++end) {
    const ParagraphRange& paragraph = view.paragraphs[end];
    const bool goes_on = view.role_of(paragraph) == Role::body && !paragraph.begins_quoted &&
                         has_person(view, paragraph.tokens, "first") &&
                         view.text_of(paragraph.tokens.end - 1) != ":";
    if (!goes_on) break;
  }
  return end;
}

// The paragraphs that may be said word for word, after a line that introduces speech.
std::vector<std::size_t> introduced(const AttributionView& view) {
  std::vector<std::size_t> found;
  for (std::size_t p = 1; p < view.paragraphs.size(); ++p) {
    const ParagraphRange& paragraph = view.paragraphs[p];
    if (view.role_of(paragraph) == Role::body && !paragraph.begins_quoted &&
        paragraph.tokens.size() >= kShortestBlock &&
        introduces_speech(view, view.paragraphs[p - 1].tokens)) {
      found.push_back(p);
    }
  }
  return found;
}

// What is said word for word after a line that introduces it.
std::vector<LaidOutQuotation> blocks_in(const AttributionView& view, const Candidates& candidates) {
  std::vector<LaidOutQuotation> found;
  const std::vector<std::size_t> places = introduced(view);
  if (places.empty()) return found;
  const std::vector<bool> taken = taken_tokens(view, candidates.attributions);
  const ByCue candidates_by_cue = by_cue(candidates);
  const bool first_person = is_in_first_person(view);
  std::size_t next = 0;  // after the last block
  for (const std::size_t p : places) {
    if (p < next) continue;
    const token::TokenRange words = view.paragraphs[p].tokens;
    const token::TokenRange line = view.paragraphs[p - 1].tokens;
    auto clause = clause_above(candidates_by_cue, line, words);
    if (!clause && !is_mostly_taken(taken, words)) clause = introduction_in(view, candidates, line);
    if (!clause) continue;
    LaidOutQuotation& block = found.emplace_back();
    block.source = clause->source;
    block.cue = clause->cue;
    next = first_person ? p + 1 : end_of_block(view, p);
    for (std::size_t i = p; i < next; ++i) block.content.push_back(view.paragraphs[i].tokens);
    block.place = {block.content.front().begin, block.content.back().end};
  }
  return found;
}

}  // namespace

std::optional<ReportClause> introduction_in(const AttributionView& view,
                                            const Candidates& candidates,
                                            token::TokenRange paragraph) {
  const Index colon = paragraph.end - 1;
  if (paragraph.size() < 2 || view.text_of(colon) != ":") return std::nullopt;
  std::optional<ReportClause> clause;
  const std::vector<ReportClause>& open = candidates.open_clauses;  // in order
  auto each = std::ranges::lower_bound(open, paragraph.begin, {},
                                       [](const ReportClause& of) { return of.cue.begin; });
  for (; each != open.end() && each->cue.begin < paragraph.end; ++each) {
    if (paragraph.contains(each->cue) && each->source) clause = *each;
  }
  if (!clause) clause = report_before(view, colon);
  return clause && clause->source ? clause : std::nullopt;
}

Candidates find_introduced_blocks(const AttributionView& view, Candidates candidates) {
  const std::vector<LaidOutQuotation> blocks = blocks_in(view, candidates);
  candidates = add_laid_out(view, blocks, Layout::block, std::move(candidates));
  const std::vector<bool> taken = taken_tokens(view, candidates.attributions);
  for (std::size_t p = 1; p < view.paragraphs.size(); ++p) {
    const Role role = view.role_of(view.paragraphs[p]);
    if (role != Role::body && role != Role::item) continue;
    const token::TokenRange line = view.paragraphs[p - 1].tokens;
    if (role == Role::body && introduces_speech(view, line))
      continue;  // a block, or reported already
    const auto clause = introduction_in(view, candidates, line);
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
