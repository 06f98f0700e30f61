#include "attribution/rules/laid_out.h"

#include <algorithm>

#include "attribution/model/quoted_range.h"

namespace quoth::attribution {
namespace {

bool is_own_talk(const AttributionView& view, const std::vector<LaidOutQuotation>& found,
                 Index token) {
  const auto after = std::ranges::upper_bound(
      found, token, {}, [](const LaidOutQuotation& each) { return each.place.begin; });
  if (after == found.begin() || !std::prev(after)->place.contains(token)) return false;
  return std::ranges::none_of(std::prev(after)->content, [&](token::TokenRange piece) {
    return piece.contains(token) && is_quoted_within(view, token, piece);
  });
}

// "The mayor said that the town would pay" within somebody's talk.
bool tells_of_another(const AttributionView& view, const AttributionCandidate& candidate) {
  if (!candidate.cue || !candidate.source || candidate.cue->end > candidate.begin()) return false;
  if (candidate.source->end > candidate.cue->begin) return false;
  for (Index i = candidate.source->begin; i < candidate.source->end; ++i) {
    if (view.at(i).tag == Tag::PRP || view.at(i).tag == Tag::WP) return false;
  }
  const Index verb = candidate.cue->begin;
  return view.lemma_of(verb) == "say" && is_finite(view.at(verb).tag) &&
         view.at(candidate.begin()).mark == MarkState::outside;
}

// Whether a candidate has the words of a piece whole.
bool has_piece(const std::vector<LaidOutQuotation>& found, const AttributionCandidate& candidate) {
  return std::ranges::any_of(found, [&](const LaidOutQuotation& quotation) {
    return std::ranges::any_of(quotation.content, [&](token::TokenRange piece) {
      return std::ranges::any_of(candidate.content,
                                 [&](token::TokenRange own) { return own.contains(piece); });
    });
  });
}

}  // namespace

bool may_have_speech(const AttributionView& view, const ParagraphRange& paragraph) {
  const Role role = view.role_of(paragraph);
  return role == Role::body || role == Role::item || role == Role::heading;
}

Candidates add_laid_out(const AttributionView& view, const std::vector<LaidOutQuotation>& found,
                        Layout layout, Candidates candidates) {
  if (found.empty()) return candidates;
  std::vector<AttributionCandidate> all =
      without(std::move(candidates.attributions), [&](const AttributionCandidate& candidate) {
        const bool own =
            is_own_talk(view, found, candidate.begin()) && !tells_of_another(view, candidate);
        return own || has_piece(found, candidate);
      });
  for (const LaidOutQuotation& quotation : found) {
    for (const token::TokenRange piece : quotation.content) {
      const bool first = piece == quotation.content.front();
      AttributionCandidate candidate;
      candidate.content.push_back(piece);
      candidate.source = quotation.source;
      candidate.medium = quotation.medium;
      if (first) candidate.cue = quotation.cue;
      if (!first) candidate.continues = all.size() - 1;
      if (layout == Layout::signature) {
        candidate.resolved_by = ResolvedBy::signature;
      } else {
        candidate.origin = layout == Layout::block ? Origin::block : Origin::transcript;
        if (!first) candidate.resolved_by = ResolvedBy::continuation;
      }
      all.push_back(std::move(candidate));
    }
  }
  candidates.attributions = std::move(all);
  return candidates;
}

}  // namespace quoth::attribution
