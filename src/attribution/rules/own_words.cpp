#include "attribution/rules/own_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::attribution {
namespace {

std::string lower(const AttributionView& view, Index token) {
  return text::to_lower_ascii(view.text_of(token));
}

bool has_word(const AttributionView& view, token::TokenRange tokens,
              std::span<const std::string_view> words) {
  for (Index i = tokens.begin; i < tokens.end; ++i) {
    if (std::ranges::find(words, lower(view, i)) != words.end()) return true;
  }
  return false;
}

// "who asked not to be named", "who requested anonymity"
bool is_anonymity(const AttributionView& view, const AttributionCandidate& candidate) {
  static constexpr std::array<std::string_view, 6> kNaming{"named",   "identified", "anonymity",
                                                           "unnamed", "anonymous",  "nameless"};
  if (!candidate.source || candidate.source->size() != 1) return false;
  if (view.at(candidate.source->begin).tag != Tag::WP) return false;
  const token::TokenRange content = candidate.content.front();
  return has_word(view, {content.begin, std::min(content.end, content.begin + 6)}, kNaming);
}

// "What they said: …"
bool is_list_title(const AttributionView& view, const AttributionCandidate& candidate) {
  const token::TokenRange first = candidate.content.front();
  if (!candidate.cue || candidate.cue->begin < first.end) return false;
  if (first.size() != 1 || lower(view, first.begin) != "what") return false;
  const Index after = candidate.cue->end;
  return view.text_of(after - 1) == ":" || (after < view.size() && view.text_of(after) == ":");
}

bool has_other_label(const AttributionView& view, const AttributionCandidate& candidate) {
  static const model::Lexicon& labels = model::Lexicon::named("speech_labels");
  if (!candidate.source || !candidate.cue) return false;
  if (view.text_of(candidate.cue->end - 1) != ":") return false;
  const Span span{view.span_of(candidate.source->begin).begin,
                  view.span_of(candidate.source->end - 1).end};
  return labels.value(text::to_lower_ascii(view.annotation->text_of(span))) == "none";
}

// "Experience shows that": nobody says it.
bool is_maxim(const AttributionView& view, const AttributionCandidate& candidate) {
  static constexpr std::array<std::string_view, 4> kNobody{"experience", "history", "logic",
                                                           "intuition"};
  if (!candidate.source || candidate.source->size() != 1) return false;
  return std::ranges::find(kNobody, lower(view, candidate.source->begin)) != kNobody.end() &&
         view.at(candidate.source->begin).entity == 0;
}

bool is_salutation(const AttributionView& view, const AttributionCandidate& candidate) {
  return candidate.source && candidate.cue && lower(view, candidate.source->begin) == "dear" &&
         view.text_of(candidate.cue->begin) == ":";
}

}  // namespace

Candidates drop_own_words(const AttributionView& view, Candidates candidates) {
  candidates.attributions =
      without(std::move(candidates.attributions), [&](const AttributionCandidate& each) {
        return is_anonymity(view, each) || is_list_title(view, each) || is_salutation(view, each) ||
               has_other_label(view, each) || is_maxim(view, each);
      });
  return candidates;
}

}  // namespace quoth::attribution
