#include "attribution/attribution_candidates.h"

#include <algorithm>
#include <limits>

#include "attribution/model/span_labeler.h"
#include "attribution/rules/alignment.h"
#include "attribution/rules/clause_content.h"
#include "attribution/rules/direct_speech.h"
#include "attribution/rules/parenthesis.h"
#include "attribution/rules/participle.h"
#include "attribution/rules/signed_quotation.h"
#include "attribution/rules/subject.h"
#include "attribution/rules/transcript.h"

namespace quoth::attribution {
namespace {

TokenSpan tokens_of(const PartSpan& span) { return {span.first, span.last}; }

// A source that begins its paragraph goes without the bullet of a list.
TokenSpan source_of(const AttributionView& reading, const ParagraphRange& paragraph,
                    const PartSpan& span) {
  TokenSpan source = tokens_of(span);
  const AttributionToken& first = reading.at(source.first);
  const bool bullet =
      source.first == paragraph.begin && is_symbol(first) && first.mark == MarkState::outside;
  if (bullet && source.first < source.last) ++source.first;
  return source;
}

// What the models find in one paragraph, and how sure they are.
void draft_paragraph(const AttributionView& reading, std::size_t number, const Linker& linker,
                     const std::vector<SpanChoice>& chosen, std::vector<Draft>& drafts,
                     std::vector<OpenCue>& open_cues) {
  const ParagraphRange& paragraph = reading.paragraphs[number];
  std::vector<PartSpan> spans;
  spans.reserve(chosen.size());
  for (const SpanChoice& each : chosen) spans.push_back(each.span);
  for (const Linked& linked : linker.link(reading, spans)) {
    const TokenSpan cue = tokens_of(spans[linked.cue]);
    std::optional<TokenSpan> source;
    if (linked.source) source = source_of(reading, paragraph, spans[*linked.source]);
    if (linked.contents.empty()) {
      open_cues.push_back({cue, source, number});
      continue;
    }
    Draft& draft = drafts.emplace_back();
    draft.cue = cue;
    draft.source = source;
    draft.margins = {.told = true, .cue = chosen[linked.cue].odds, .link = linked.margin};
    if (linked.source) draft.margins.source = chosen[*linked.source].odds;
    draft.margins.content = std::numeric_limits<std::int32_t>::max();
    for (const std::size_t content : linked.contents) {
      draft.content.push_back(tokens_of(spans[content]));
      draft.margins.content = std::min(draft.margins.content, chosen[content].odds);
    }
  }
}

}  // namespace

std::vector<Draft> draft_quotations(const Annotation& annotation, const AttributionModel& model,
                                    AttributionView& reading) {
  std::vector<Draft> drafts;
  std::vector<OpenCue> open_cues;
  SpanLabeler labeler(annotation, reading, model.spans, model.parser);
  labeler.score();
  ChoiceWorkspace choice_room;
  std::vector<Index> introductions;  // sentences before a paragraph in marks
  for (std::size_t p = 0; p < reading.paragraphs.size(); ++p) {
    const auto chosen = model.chooser.choose(annotation, reading, p, labeler.scores(p),
                                             model.spans.second_chain(), choice_room);
    draft_paragraph(reading, p, model.linker, chosen, drafts, open_cues);
    if (p > 0 && reading.paragraphs[p].begins_quoted) {
      introductions.push_back(reading.at(reading.paragraphs[p - 1].end - 1).sentence);
    }
  }
  parse::ParseWorkspace parse_room;
  reading.parse(annotation, model.parser, parse_room, introductions);
  const std::vector<Stretch> stretches = find_stretches(reading);
  give_subjects(annotation, drafts);
  split_at_participles(annotation, reading, drafts);
  draft_signed_quotations(annotation, reading, drafts);
  align_with_marks(drafts, stretches);
  drop_topics(reading, drafts);
  draft_transcript(annotation, reading, drafts);
  draft_direct_speech(annotation, reading, stretches, open_cues, drafts);
  draft_parentheses(annotation, reading, open_cues, drafts);
  drop_report_clauses(reading, drafts);
  draft_nested(annotation, reading, find_nested(annotation, reading), drafts);
  return drafts;
}

}  // namespace quoth::attribution
