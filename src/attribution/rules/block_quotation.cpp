#include "attribution/rules/block_quotation.h"

#include <algorithm>
#include <optional>

#include "attribution/rules/introduced_block.h"
#include "attribution/rules/laid_out.h"

namespace quoth::attribution {
namespace {

// The only name of that kind in the tokens.
std::optional<token::TokenRange> only_name(const AttributionView& view, token::TokenRange tokens,
                                           EntityLabel label) {
  std::optional<token::TokenRange> name;
  for (Index i = tokens.begin; i < tokens.end;) {
    const Index entity = view.table->entity(i);
    const Index begin = i++;
    if (entity == token::kNone || view.annotation->entities[entity].label != label) continue;
    if (name) return std::nullopt;
    while (i < tokens.end && view.table->entity(i) == entity) ++i;
    name = token::TokenRange{begin, i};
  }
  return name;
}

// Who is named in the last sentence, if it ends with a colon: "The mayor's letter in full:".
std::optional<token::TokenRange> named_before(const AttributionView& view,
                                              token::TokenRange paragraph) {
  if (view.text_of(paragraph.end - 1) != ":") return std::nullopt;
  const token::TokenRange sentence = view.sentence_of(paragraph.end - 1);
  const auto person = only_name(view, sentence, EntityLabel::person);
  return person ? person : only_name(view, sentence, EntityLabel::org);
}

// The person whose name alone is a heading.
std::optional<token::TokenRange> named_by(const AttributionView& view,
                                          const ParagraphRange& heading) {
  if (view.role_of(heading) != Role::heading) return std::nullopt;
  const auto name = only_name(view, heading.tokens, EntityLabel::person);
  return name == heading.tokens ? name : std::nullopt;
}

// The last clause with a source and no content in its paragraph.
std::optional<ReportClause> open_clause_in(const Candidates& candidates,
                                           token::TokenRange paragraph) {
  std::optional<ReportClause> found;
  for (const ReportClause& clause : candidates.open_clauses) {
    if (paragraph.contains(clause.cue) && clause.source) found = clause;
  }
  return found;
}

bool is_laid_out_already(const Candidates& candidates, token::TokenRange place) {
  return std::ranges::any_of(candidates.attributions, [&](const AttributionCandidate& each) {
    return each.is_laid_out() && each.begin() < place.end && place.begin < each.end();
  });
}

// The quotation of the paragraphs [first, last), if somebody introduces them.
std::optional<LaidOutQuotation> quotation_of(const AttributionView& view,
                                             const Candidates& candidates, std::size_t first,
                                             std::size_t last) {
  if (first == 0 || view.paragraphs[first].begins_quoted) return std::nullopt;
  LaidOutQuotation found;
  for (std::size_t p = first; p < last; ++p) found.content.push_back(view.paragraphs[p].tokens);
  found.place = {found.content.front().begin, found.content.back().end};
  if (is_laid_out_already(candidates, found.place)) return std::nullopt;
  const token::TokenRange before = view.paragraphs[first - 1].tokens;
  auto clause = introduction_in(view, candidates, before);
  if (!clause) clause = open_clause_in(candidates, before);
  auto source = clause ? clause->source : named_before(view, before);
  if (!source) source = named_by(view, view.paragraphs[first - 1]);
  if (!source) return std::nullopt;
  found.source = *source;
  if (clause) found.cue = clause->cue;
  return found;
}

}  // namespace

Candidates find_block_quotations(const AttributionView& view, Candidates candidates) {
  const auto is_block = [&](std::size_t p) {
    return view.is_set_off(view.paragraphs[p]) && may_have_speech(view, view.paragraphs[p]);
  };
  std::vector<LaidOutQuotation> found;
  for (std::size_t p = 0; p < view.paragraphs.size(); ++p) {
    if (!is_block(p)) continue;
    const std::size_t first = p;
    while (p + 1 < view.paragraphs.size() && is_block(p + 1) &&
           view.are_set_off(view.paragraphs[p], view.paragraphs[p + 1])) {
      ++p;
    }
    if (auto quotation = quotation_of(view, candidates, first, p + 1)) {
      found.push_back(*std::move(quotation));
    }
  }
  return add_laid_out(view, found, Layout::block, std::move(candidates));
}

}  // namespace quoth::attribution
