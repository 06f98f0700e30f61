#include "attribution/model/model_candidates.h"

#include <algorithm>
#include <limits>

#include "attribution/model/encoder_spans.h"
#include "attribution/model/span_labeler.h"

namespace quoth::attribution {
namespace {

// A source that begins its paragraph is taken without the bullet of a list.
token::TokenRange source_of(const AttributionView& view, const ParagraphRange& paragraph,
                            const PartSpan& span) {
  token::TokenRange source = span.tokens;
  const bool bullet = source.begin == paragraph.tokens.begin && is_symbol(view.at(source.begin)) &&
                      view.at(source.begin).mark == MarkState::outside;
  if (bullet && source.size() > 1) ++source.begin;
  return source;
}

void add_candidates(const AttributionView& view, const ParagraphRange& paragraph,
                    const Linker& linker, const std::vector<SpanChoice>& chosen,
                    Candidates& candidates) {
  std::vector<PartSpan> spans;
  spans.reserve(chosen.size());
  for (const SpanChoice& each : chosen) spans.push_back(each.span);
  for (const LinkedCue& linked : linker.link(view, spans)) {
    const token::TokenRange cue = spans[linked.cue].tokens;
    std::optional<token::TokenRange> source;
    if (linked.source) source = source_of(view, paragraph, spans[*linked.source]);
    if (linked.contents.empty()) {
      candidates.open_clauses.push_back({cue, source});
      continue;
    }
    AttributionCandidate& candidate = candidates.attributions.emplace_back();
    candidate.cue = cue;
    candidate.source = source;
    candidate.margins = {.known = true, .cue = chosen[linked.cue].odds, .link = linked.margin};
    if (linked.source) candidate.margins.source = chosen[*linked.source].odds;
    candidate.margins.content = std::numeric_limits<std::int32_t>::max();
    for (const std::size_t content : linked.contents) {
      candidate.content.push_back(spans[content].tokens);
      candidate.margins.content = std::min(candidate.margins.content, chosen[content].odds);
    }
  }
}

// `spans` has the scores of labels.
template <typename Spans>
Candidates candidates_in(const SpanReader& reader, const AttributionView& view, Spans& spans,
                         const SpanSteps& steps) {
  Candidates candidates;
  ChoiceWorkspace workspace;
  for (std::size_t p = 0; p < view.paragraphs.size(); ++p) {
    const auto chosen = reader.chooser.choose(view, p, spans.scores(p), steps, workspace);
    add_candidates(view, view.paragraphs[p], reader.linker, chosen, candidates);
  }
  return candidates;
}

// Of the sentences before paragraphs that begin with a mark, and of those that end with a colon:
// they may introduce the next paragraph.
void parse_introductions(const parse::Parser& parser, AttributionView& view) {
  std::vector<Index> introductions;
  for (std::size_t p = 1; p < view.paragraphs.size(); ++p) {
    const Index before = view.paragraphs[p - 1].tokens.end - 1;
    if (view.paragraphs[p].begins_quoted || view.text_of(before) == ":") {
      introductions.push_back(view.at(before).sentence);
    }
  }
  parse::ParseWorkspace workspace;
  view.parse(parser, workspace, introductions);
}

}  // namespace

Candidates find_model_candidates(const AttributionModel& model, AttributionView& view) {
  Candidates candidates;
  if (view.encoding != nullptr) {
    const EncoderSpans spans(view, model.parser);
    candidates = candidates_in(model.encoded, view, spans, EncoderSpans::steps());
  } else {
    SpanLabeler labeler(view, model.spans, model.parser);
    candidates = candidates_in(model.linear, view, labeler, model.spans.second_chain());
  }
  parse_introductions(model.parser, view);
  return candidates;
}

}  // namespace quoth::attribution
