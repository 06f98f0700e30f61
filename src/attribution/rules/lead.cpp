#include "attribution/rules/lead.h"

#include <algorithm>

namespace quoth::attribution {
namespace {

constexpr Index kLongestAdverbial = 10;  // tokens: "In a statement on its website"

// "that:" after the cue.
bool is_conjunction(const AttributionView& view, token::TokenRange content) {
  for (Index i = content.begin; i < content.end; ++i) {
    if (view.text_of(i) != "that" && view.text_of(i) != ":") return false;
  }
  return view.text_of(content.end - 1) == ":" ||
         (content.end < view.size() && view.text_of(content.end) == ":");
}

// "In a statement" before the cue: a few words without a finite verb and without marks.
bool is_adverbial(const AttributionView& view, token::TokenRange content) {
  if (content.size() > kLongestAdverbial) return false;
  const Tag first = view.at(content.begin).tag;
  const bool participle = first == Tag::VBG || first == Tag::VBN;
  if (!participle && first != Tag::IN && first != Tag::RB && first != Tag::TO) return false;
  for (Index i = content.begin; i < content.end; ++i) {
    if (is_finite(view.at(i).tag) || view.at(i).mark != MarkState::outside) return false;
  }
  return true;
}

// "His note to staff" in "His note to staff read:", where nobody else is the source; empty if the
// words before the cue are no such phrase.
token::TokenRange subject_of(const AttributionView& view, const AttributionCandidate& candidate) {
  const token::TokenRange subject{candidate.begin(), candidate.cue->begin};
  if (candidate.source || candidate.end() > subject.end) return {};
  if (subject.size() > kLongestAdverbial || !is_noun(view.at(subject.end - 1).tag)) return {};
  for (Index i = subject.begin; i < subject.end; ++i) {
    const bool other = is_finite(view.at(i).tag) || view.at(i).tag == Tag::comma;
    if (other || view.at(i).mark != MarkState::outside) return {};
  }
  return is_finite(view.at(candidate.cue->begin).tag) ? subject : token::TokenRange{};
}

// The paragraph that ends with a colon right after the cue, or after the source that follows it.
bool ends_with_colon(const AttributionView& view, const AttributionCandidate& candidate) {
  const auto after =
      std::ranges::upper_bound(view.paragraphs, candidate.cue->begin, {},
                               [](const ParagraphRange& each) { return each.tokens.begin; });
  if (after == view.paragraphs.begin()) return false;
  const Index end = std::prev(after)->tokens.end;
  return view.text_of(end - 1) == ":" && candidate.cue->end + 1 >= end;
}

bool is_lead(const AttributionView& view, const AttributionCandidate& candidate) {
  if (!candidate.cue || candidate.content.size() > 1) return false;
  const token::TokenRange content = candidate.content.front();
  if (is_conjunction(view, content)) return true;
  return content.end <= candidate.cue->begin && ends_with_colon(view, candidate) &&
         (is_adverbial(view, content) || !subject_of(view, candidate).empty());
}

}  // namespace

Candidates open_leads(const AttributionView& view, Candidates candidates) {
  for (const AttributionCandidate& candidate : candidates.attributions) {
    if (is_lead(view, candidate)) {
      const token::TokenRange subject = subject_of(view, candidate);
      candidates.open_clauses.push_back(
          {*candidate.cue, subject.empty() ? candidate.source : std::optional(subject)});
    }
  }
  std::ranges::sort(candidates.open_clauses, {},
                    [](const ReportClause& each) { return each.cue.begin; });
  candidates.attributions =
      without(std::move(candidates.attributions),
              [&](const AttributionCandidate& each) { return is_lead(view, each); });
  return candidates;
}

}  // namespace quoth::attribution
