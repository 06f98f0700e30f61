#include "attribution/rules/inverted_lead.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "attribution/rules/leading_person.h"
#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::attribution {
namespace {

constexpr Index kLongestLead = 30;  // tokens: the verb, a name, what its bearer is and did

struct InvertedLead {
  token::TokenRange words;  // from the verb to before the colon
  token::TokenRange quoted;
  Index end() const { return quoted.end; }
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
  if (!verb || other || !view.is_outside_marks(lead.words) ||
      !is_subject(view, {lead.words.begin + 1, lead.words.end})) {
    return std::nullopt;
  }
  return lead;
}

// In order; they do not overlap.
std::vector<InvertedLead> leads_in(const AttributionView& view) {
  std::vector<InvertedLead> leads;
  for (const QuotedRange& quoted : view.quoted) {
    if (const auto lead = lead_of(view, quoted)) leads.push_back(*lead);
  }
  return leads;
}

// The number of the first lead of which the tokens have words, or of what it leads to.
std::optional<std::size_t> lead_at(const std::vector<InvertedLead>& leads,
                                   token::TokenRange tokens) {
  const auto lead = std::ranges::upper_bound(leads, tokens.begin, {}, &InvertedLead::end);
  if (lead == leads.end() || lead->words.begin >= tokens.end) return std::nullopt;
  return static_cast<std::size_t>(lead - leads.begin());
}

// The same of a candidate.
std::optional<std::size_t> lead_of(const std::vector<InvertedLead>& leads,
                                   const AttributionCandidate& candidate) {
  if (candidate.cue) {
    if (const auto lead = lead_at(leads, *candidate.cue)) return lead;
  }
  for (const token::TokenRange piece : candidate.content) {
    if (const auto lead = lead_at(leads, piece)) return lead;
  }
  return std::nullopt;
}

}  // namespace

Candidates find_inverted_leads(const AttributionView& view, Candidates candidates) {
  const std::vector<InvertedLead> leads = leads_in(view);
  if (leads.empty()) return candidates;
  std::vector<AttributionCandidate> found;
  for (const InvertedLead& lead : leads) {
    AttributionCandidate& candidate = found.emplace_back();
    candidate.content = {lead.quoted};
    candidate.cue = {lead.words.begin, lead.words.begin + 1};
    candidate.source = {lead.words.begin + 1, lead.words.end};
    candidate.origin = Origin::introduction;
  }
  for (const AttributionCandidate& candidate : candidates.attributions) {
    const auto lead = lead_of(leads, candidate);
    if (!lead || candidate.begin() < leads[*lead].words.begin) continue;
    for (const token::TokenRange piece : candidate.content) {
      if (piece.begin >= found[*lead].end() && !lead_at(leads, piece)) {
        found[*lead].content.push_back(piece);
      }
    }
  }
  candidates.attributions =
      without(std::move(candidates.attributions),
              [&](const AttributionCandidate& each) { return lead_of(leads, each).has_value(); });
  std::ranges::move(found, std::back_inserter(candidates.attributions));
  return candidates;
}

}  // namespace quoth::attribution
