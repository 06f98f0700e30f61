#include "quote/feature_pen.h"

namespace quoth {
namespace {

constexpr unsigned kEdge = 7;
constexpr int kFar = 12;
unsigned number_of(const LabelMap& labels, std::int32_t i) {
  return labels.inside(i) ? labels.label(i) : 15U;
}
unsigned part_at(const LabelMap& labels, std::int32_t i) {
  return labels.inside(i) ? part_number(labels.label(i)) : kEdge;
}

void tree_label_features(const Reading& reading, const ParagraphView& at, const LabelMap& labels,
                         std::int32_t i, FeaturePen& pen) {
  const auto relation = [&](std::int32_t k) {
    return static_cast<unsigned>(reading.node(k).relation);
  };
  const unsigned here = part_at(labels, i);
  std::int32_t cue = i;
  std::int32_t branch = kNoHead;
  int depth = 0;
  while (cue >= 0 && depth < kFar && (depth == 0 || !labels.is_cue(cue))) {
    branch = cue;
    cue = reading.node(cue).head;
    ++depth;
  }
  if (cue >= 0 && depth < kFar) {
    const Node& held = reading.node(branch);
    const unsigned edge =
        (i < cue ? 4U : 0U) | (i == held.left ? 1U : 0U) | (i == held.right ? 2U : 0U);
    const unsigned by = relation(branch);
    pen.word(190, reading.at(cue).lemma, by, edge);
    pen.small(191, by, edge, here);
    pen.small(192, by, edge, std::min(depth, 3), at[i].tag);
    pen.small(193, by, edge, at[i + 1].tag, at[i - 1].tag);
    pen.word(194, at[held.left].lemma, by, edge & 4U);
  } else {
    pen.small(195, here);
  }
  const std::int32_t head = reading.node(i).head;
  pen.small(196, head < 0 ? kEdge : part_at(labels, head), here, relation(i));
}

}  // namespace

void label_features(const Reading& reading, const ReadParagraph& paragraph,
                    const ReadSentence& sentence, const LabelMap& labels, std::int32_t i,
                    SpanFeatures& features) {
  FeaturePen pen(features);
  const ParagraphView at(reading, paragraph);
  const auto part = [&](std::int32_t k) { return part_at(labels, k); };
  const ReadToken& here = at[i];
  for (int o = -2; o <= 2; ++o) pen.small(static_cast<unsigned>(143 + o), number_of(labels, i + o));
  const unsigned number = number_of(labels, i);
  pen.small(150, number, number_of(labels, i - 1), number_of(labels, i + 1));
  pen.small(151, number, here.tag, here.mark);
  pen.word(152, here.lemma, number);

  const unsigned own = part(i);
  const std::int32_t first = labels.first(i);
  const std::int32_t last = labels.last(i);
  const std::int32_t left = labels.before(i);
  const std::int32_t right = labels.behind(i);
  const std::int32_t left2 = labels.inside(left) ? labels.before(left) : left;
  const std::int32_t right2 = labels.inside(right) ? labels.behind(right) : right;
  const unsigned l = part(left);
  const unsigned r = part(right);
  const unsigned l2 = part(left2);
  const unsigned r2 = part(right2);
  const unsigned same = (left >= sentence.begin ? 1U : 0U) | (right < sentence.end ? 2U : 0U);
  pen.small(153, own, l, r, l2, r2);
  pen.small(154, own, l, r, i == first, i == last, here.tag);
  pen.small(155, own, l, r, same, step_of(i - left), step_of(right - i));
  pen.small(156, own, l * 8 + l2, r * 8 + r2, std::min(i - first, 2) * 3 + std::min(last - i, 2),
            same);
  pen.small(157, own, l * 8 + l2, r * 8 + r2, here.mark, same, paragraph.quotes);

  if (const std::int32_t cue = labels.cue_before(i); labels.inside(cue)) {
    const FeatureHash lemma = at[cue].lemma;
    const FeatureHash begin = at[labels.first(cue)].lemma;
    const bool near = cue >= sentence.begin;
    pen.words(160, begin, lemma, near);
    pen.word(161, lemma, step_of(i - cue), near);
    pen.word(163, begin, own, std::min(here.commas - at[cue].commas, 3U));
    pen.word(164, lemma, own, l, r, i - 1 == cue);
  }
  if (const std::int32_t cue = labels.cue_behind(i); labels.inside(cue)) {
    const FeatureHash lemma = at[cue].lemma;
    const FeatureHash end = at[labels.last(cue)].lemma;
    const bool near = cue < sentence.end;
    pen.word(170, lemma, near);
    pen.word(171, lemma, step_of(cue - i), near);
    pen.words(173, end, lemma, own);
    pen.word(174, lemma, own, l, r, i + 1 == cue);
  }

  tree_label_features(reading, at, labels, i, pen);

  const unsigned parts = labels.parts(sentence.begin, sentence.end);
  const bool later = sentence.begin > paragraph.begin;
  pen.small(180, own, here.mark, later ? 9U : paragraph.after_quoted);
  pen.small(181, parts, own, here.mark);
  pen.small(182, parts, later ? part(sentence.begin - 1) : 9U, own);
  pen.small(183, parts, sentence.end < paragraph.end ? part(sentence.end) : 9U, own, here.tag);
}

}  // namespace quoth
