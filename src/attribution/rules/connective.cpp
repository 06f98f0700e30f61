#include "attribution/rules/connective.h"

#include <algorithm>
#include <string>

#include "model/lexicon.h"
#include "text/case_folding.h"

namespace quoth::attribution {
namespace {

// The end of what joins the sentence to the one before; the content's begin if nothing does.
Index end_of_connective(const AttributionView& view, token::TokenRange content) {
  static const model::Lexicon& connectives = model::Lexicon::named("connectives");
  constexpr Index kMostWords = 4;
  const auto value_of = [&](Index end) {
    const Span words{view.span_of(content.begin).begin, view.span_of(end - 1).end};
    return connectives.value(text::fold_phrase(view.annotation->text_of(words)));
  };
  if (value_of(content.begin + 1) == "bare") return content.begin + 1;
  const Index last = std::min(content.end, content.begin + kMostWords + 1);
  for (Index i = content.begin + 1; i < last; ++i) {
    if (view.at(i).tag != Tag::comma) continue;
    return value_of(i) == "comma" ? i + 1 : content.begin;
  }
  return content.begin;
}

}  // namespace

Candidates trim_connectives(const AttributionView& view, Candidates candidates) {
  constexpr Index kShortest = 3;
  for (AttributionCandidate& candidate : candidates.attributions) {
    if (!candidate.cue || candidate.is_laid_out()) continue;
    token::TokenRange& content = candidate.content.front();
    if (candidate.cue->begin < content.end || content.empty()) continue;
    if (view.sentence_of(content.begin).begin != content.begin) continue;
    if (view.at(content.begin).mark != MarkState::outside) continue;
    const Index begin = end_of_connective(view, content);
    if (begin + kShortest <= content.end) content.begin = begin;
  }
  return candidates;
}

}  // namespace quoth::attribution
