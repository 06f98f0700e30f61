#include "attribution/rules/inverted_lead.h"

#include <algorithm>
#include <optional>

#include "attribution/rules/leading_person.h"
#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongestLead = 30;  // tokens: the verb, a name, what its bearer is and did

struct InvertedLead {
  token::TokenRange words;  // from the verb to before the colon
  token::TokenRange quoted;
  token::TokenRange cue() const { return {words.begin, words.begin + 1}; }
  token::TokenRange source() const { return {words.begin + 1, words.end}; }
};

// "Jo Alder, who grows onions" and "one farmer": the words up to the first comma are a noun.
bool is_subject(const AttributionView& view, token::TokenRange tokens) {
  Index end = tokens.begin;
  while (end < tokens.end && view.at(end).tag != Tag::comma) ++end;
  if (end == tokens.begin || !is_noun(view.at(end - 1).tag)) return false;
  const Tag first = view.at(tokens.begin).tag;
  const bool opens = is_noun(first) || first == Tag::DT || first == Tag::CD ||
                     first == Tag::PRP_poss || first == Tag::JJ;
  return opens && !has_finite_verb(view, {tokens.begin, end});
}

bool is_verb_of_lead(const AttributionView& view, Index token) {
  static const model::Lexicon& verbs = model::Lexicon::named("lead_verbs");
  const AttributionToken first = view.at(token);
  if (first.tag == Tag::VBD || first.tag == Tag::VBZ || first.tag == Tag::VBN) return true;
  return is_noun(first.tag) && first.entity == 0 &&
         verbs.contains(text::to_lower_ascii(view.text_of(token)));
}

std::optional<InvertedLead> lead_of(const AttributionView& view, const QuotedRange& quoted) {
  const Index begin = quoted.tokens.begin;
  if (begin < 3 || view.text_of(begin - 1) != ":") return std::nullopt;
  const InvertedLead lead{{view.sentence_of(begin - 1).begin, begin - 1}, quoted.tokens};
  if (lead.words.size() < 2 || lead.words.size() > kLongestLead) return std::nullopt;
  const bool verb = is_verb_of_lead(view, lead.words.begin);
  // "Meets Jo Alder, who says:" has a cue of its own.
  const bool other = is_finite(view.at(lead.words.end - 1).tag);
  if (!verb || other || !view.is_outside_marks(lead.words) || !is_subject(view, lead.source())) {
    return std::nullopt;
  }
  return lead;
}

bool overlap(token::TokenRange a, token::TokenRange b) {
  return a.begin < b.end && b.begin < a.end;
}

// Whether the candidate has words of the lead or those that it leads to.
bool is_of(const AttributionCandidate& candidate, const InvertedLead& lead) {
  if (candidate.cue && lead.words.contains(candidate.cue->begin)) return true;
  const token::TokenRange both{lead.words.begin, lead.quoted.end};
  return std::ranges::any_of(candidate.content,
                             [&](token::TokenRange piece) { return overlap(piece, both); });
}

}  // namespace

Candidates find_inverted_leads(const AttributionView& view, Candidates candidates) {
  for (const QuotedRange& quoted : view.quoted) {
    const auto lead = lead_of(view, quoted);
    if (!lead) continue;
    AttributionCandidate found;
    found.content = {lead->quoted};
    found.cue = lead->cue();
    found.source = lead->source();
    found.origin = Origin::introduction;
    for (const AttributionCandidate& candidate : candidates.attributions) {
      if (!is_of(candidate, *lead) || candidate.content.front().begin < lead->words.begin) continue;
      for (const token::TokenRange piece : candidate.content) {
        if (piece.begin >= found.end()) found.content.push_back(piece);
      }
    }
    candidates.attributions =
        without(std::move(candidates.attributions),
                [&](const AttributionCandidate& each) { return is_of(each, *lead); });
    candidates.attributions.push_back(std::move(found));
  }
  return candidates;
}

}  // namespace quoth::attribution
