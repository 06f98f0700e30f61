#include "attribution/model/feature_writer.h"

namespace quoth::attribution {
namespace {

constexpr unsigned kEdge = 7;
constexpr int kFar = 12;

unsigned part_at(const LabelMap& labels, std::int32_t i) {
  return labels.inside(i) ? part_number(labels.label(i)) : kEdge;
}

// The nearest cue above in the tree, and what of it holds the token.
void holding_features(const AttributionView& reading, const LabelMap& labels, std::int32_t i,
                      FeatureWriter& pen) {
  std::int32_t cue = i;
  std::int32_t branch = parse::kNoHead;
  int depth = 0;
  while (cue >= 0 && depth < kFar && (depth == 0 || !labels.is_cue(cue))) {
    branch = cue;
    cue = reading.node(cue).head;
    ++depth;
  }
  if (cue < 0 || depth == kFar) return;
  const parse::Node& held = reading.node(branch);
  const unsigned edge =
      (i < cue ? 4U : 0U) | (i == held.left ? 1U : 0U) | (i == held.right ? 2U : 0U);
  pen.word(190, reading.at(cue).lemma, static_cast<unsigned>(held.relation), edge);
}

}  // namespace

void label_features(const AttributionView& reading, const ParagraphRange& paragraph,
                    const SentenceRange& sentence, const LabelMap& labels, std::int32_t i,
                    SpanFeatures& features) {
  FeatureWriter pen(features);
  const AttributionToken& here = reading.at(i);
  const unsigned own = part_at(labels, i);
  const std::int32_t left = labels.before(i);
  const std::int32_t right = labels.behind(i);
  const unsigned l = part_at(labels, left);
  const unsigned r = part_at(labels, right);
  const unsigned same = (left >= sentence.begin ? 1U : 0U) | (right < sentence.end ? 2U : 0U);
  pen.small(154, own, l, r, i == labels.first(i), i == labels.last(i), here.tag);
  pen.small(155, own, l, r, same, step_of(i - left), step_of(right - i));
  if (const std::int32_t cue = labels.cue_before(i); labels.inside(cue)) {
    const model::FeatureHash lemma = reading.at(cue).lemma;
    const bool near = cue >= sentence.begin;
    pen.words(160, reading.at(labels.first(cue)).lemma, lemma, near);
    pen.word(161, lemma, step_of(i - cue), near);
  }
  if (const std::int32_t cue = labels.cue_behind(i); labels.inside(cue)) {
    pen.word(171, reading.at(cue).lemma, step_of(cue - i), cue < sentence.end);
  }
  holding_features(reading, labels, i, pen);
  const unsigned parts = labels.parts(sentence.begin, sentence.end);
  pen.small(181, parts, own, here.mark);
  pen.small(183, parts, sentence.end < paragraph.end ? part_at(labels, sentence.end) : 9U, own,
            here.tag);
}

}  // namespace quoth::attribution
