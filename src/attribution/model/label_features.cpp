#include "attribution/model/ancestors.h"
#include "attribution/model/feature_writer.h"

namespace quoth::attribution {
namespace {

constexpr unsigned kOutsideParagraph = 7;

unsigned part_at(const LabelMap& labels, std::int32_t i) {
  return labels.contains(i) ? part_number(labels.label(i)) : kOutsideParagraph;
}

// The nearest ancestor that is in a cue.
void ancestor_features(const AttributionView& view, const LabelMap& labels, Index token,
                       FeatureWriter& writer) {
  const auto cue = nearest_ancestor(view, token, [&](Index above) { return labels.is_cue(above); });
  if (!cue) return;
  writer.word(190, view.at(cue->token).lemma,
              static_cast<unsigned>(view.node(cue->branch).relation), cue->edge);
}

}  // namespace

void label_features(const AttributionView& view, const ParagraphRange& paragraph,
                    token::TokenRange sentence, const LabelMap& labels, Index token,
                    SpanFeatures& features) {
  FeatureWriter writer(features);
  // Signed: `before` and `after` may lie beyond the paragraph.
  const auto i = static_cast<std::int32_t>(token);
  const auto begin = static_cast<std::int32_t>(sentence.begin);
  const auto end = static_cast<std::int32_t>(sentence.end);
  const AttributionToken& here = view.at(token);
  const unsigned own = part_at(labels, i);
  const std::int32_t left = labels.before(token);
  const std::int32_t right = labels.after(token);
  const unsigned l = part_at(labels, left);
  const unsigned r = part_at(labels, right);
  const unsigned same = (left >= begin ? 1U : 0U) | (right < end ? 2U : 0U);
  const token::TokenRange span = labels.span_at(token);
  writer.small(154, own, l, r, token == span.begin, token + 1 == span.end, here.tag);
  writer.small(155, own, l, r, same, step_of(i - left), step_of(right - i));
  if (const std::int32_t cue = labels.cue_before(token); labels.contains(cue)) {
    const model::FeatureHash lemma = view.at(cue).lemma;
    const bool near = cue >= begin;
    writer.words(160, view.at(labels.span_at(cue).begin).lemma, lemma, near);
    writer.word(161, lemma, step_of(i - cue), near);
  }
  if (const std::int32_t cue = labels.cue_after(token); labels.contains(cue)) {
    writer.word(171, view.at(cue).lemma, step_of(cue - i), cue < end);
  }
  ancestor_features(view, labels, token, writer);
  const unsigned parts = labels.parts(sentence);
  writer.small(181, parts, own, here.mark);
  writer.small(183, parts, sentence.end < paragraph.tokens.end ? part_at(labels, end) : 9U, own,
               here.tag);
}

}  // namespace quoth::attribution
