#include "attribution/rules/floating_speech.h"

#include <algorithm>
#include <optional>

#include "attribution/model/quoted_range.h"
#include "model/lexicon.h"

namespace quoth::attribution {
namespace {

constexpr Odds kLikelyCue = 6;

// The last verb of the sentence, if it is one of speaking that has no object: "began to speak".
std::optional<ReportClause> beginning_in(const AttributionView& view, token::TokenRange sentence) {
  static const model::Lexicon& verbs = model::Lexicon::named("speaking_verbs");
  Index first = sentence.end;  // of the verbs
  Index last = sentence.end;
  for (Index i = sentence.begin; i < sentence.end; ++i) {
    if (!is_verb(view.at(i).tag)) continue;
    first = std::min(first, i);
    last = i;
  }
  if (first == sentence.begin || last == sentence.end) return std::nullopt;
  if (!verbs.contains(view.lemma_of(last))) return std::nullopt;
  const Tag subject = view.at(first - 1).tag;
  if (!is_noun(subject) && subject != Tag::PRP) return std::nullopt;
  return ReportClause{{last, last + 1}, token::TokenRange{sentence.begin, first}};
}

// Whether the words are whole sentences in marks and the cue is in the sentence after them.
bool is_floating(const AttributionView& view, const AttributionCandidate& candidate) {
  if (!candidate.cue || !candidate.source || candidate.content.size() != 1) return false;
  const token::TokenRange words = candidate.content.front();
  if (view.at(words.begin).mark != MarkState::opening || !is_whole_sentences(view, words)) {
    return false;
  }
  return view.at(candidate.cue->begin).sentence > view.at(words.end - 1).sentence;
}

}  // namespace

Candidates give_to_who_began(const AttributionView& view, Candidates candidates) {
  for (AttributionCandidate& candidate : candidates.attributions) {
    if (!is_floating(view, candidate)) continue;
    if (view.at(candidate.cue->end - 1).odds >= kLikelyCue) continue;
    const Index begin = candidate.begin();
    const auto after = std::ranges::upper_bound(
        view.paragraphs, begin, {}, [](const ParagraphRange& each) { return each.tokens.begin; });
    if (after == view.paragraphs.begin() || begin <= std::prev(after)->tokens.begin) continue;
    const auto clause = beginning_in(view, view.sentence_of(begin - 1));
    if (!clause) continue;
    candidate.cue = clause->cue;
    candidate.source = clause->source;
  }
  return candidates;
}

}  // namespace quoth::attribution
