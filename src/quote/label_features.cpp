#include "quote/feature_pen.h"

namespace quoth {
namespace {

constexpr unsigned kEdge = 7;
constexpr int kFar = 12;
constexpr std::int32_t kReach = 1000;

// The labels of a paragraph around a token, as far as any article's paragraphs go.
class Labels {
 public:
  Labels(const ReadParagraph& paragraph, std::span<const SpanLabel> labels, std::int32_t i)
      : labels_(labels),
        begin_(std::max(paragraph.begin, i - kReach)),
        end_(std::min(paragraph.end, i + kReach)) {}
  bool inside(std::int32_t i) const { return i >= begin_ && i < end_; }
  SpanLabel label(std::int32_t i) const { return labels_[static_cast<std::size_t>(i)]; }
  unsigned number(std::int32_t i) const { return inside(i) ? label(i) : 15U; }
  unsigned part(std::int32_t i) const { return inside(i) ? part_number(label(i)) : kEdge; }
  bool is_cue(std::int32_t i) const { return is_part(label(i), Part::cue); }

  // The first and the last token of the span, or of the gap between spans, around `i`.
  std::int32_t first(std::int32_t i) const {
    while (i > begin_ && part(i - 1) == part(i) && !begins_span(label(i))) --i;
    return i;
  }
  std::int32_t last(std::int32_t i) const {
    while (i + 1 < end_ && part(i + 1) == part(i) && !begins_span(label(i + 1))) ++i;
    return i;
  }
  // The nearest token before `i`, or behind it, that is part of something.
  std::int32_t before(std::int32_t i) const {
    do --i;
    while (i >= begin_ && label(i) == kOutside);
    return i;
  }
  std::int32_t behind(std::int32_t i) const {
    do ++i;
    while (i < end_ && label(i) == kOutside);
    return i;
  }
  // The nearest token of a cue.
  std::int32_t cue_before(std::int32_t i) const {
    do --i;
    while (i >= begin_ && !is_cue(i));
    return i;
  }
  std::int32_t cue_behind(std::int32_t i) const {
    do ++i;
    while (i < end_ && !is_cue(i));
    return i;
  }
  // Which parts the tokens [from, to) hold, one bit each.
  unsigned parts(std::int32_t from, std::int32_t to) const {
    unsigned found = 0;
    for (std::int32_t i = from; i < to; ++i) {
      if (label(i) != kOutside) found |= 1U << static_cast<unsigned>(part_of(label(i)));
    }
    return found;
  }

 private:
  std::span<const SpanLabel> labels_;
  std::int32_t begin_;
  std::int32_t end_;
};

void tree_label_features(const Reading& reading, const ParagraphView& at, const Labels& labels,
                         std::int32_t i, FeaturePen& pen) {
  const auto relation = [&](std::int32_t k) {
    return static_cast<unsigned>(reading.node(k).relation);
  };
  const unsigned here = labels.part(i);
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
  pen.small(196, head < 0 ? kEdge : labels.part(head), here, relation(i));
}

}  // namespace

void label_features(const Reading& reading, const ReadParagraph& paragraph,
                    const ReadSentence& sentence, std::span<const SpanLabel> all, std::int32_t i,
                    SpanFeatures& features) {
  FeaturePen pen(features);
  const ParagraphView at(reading, paragraph);
  const Labels labels(paragraph, all, i);
  const ReadToken& here = at[i];
  for (int o = -2; o <= 2; ++o) pen.small(static_cast<unsigned>(143 + o), labels.number(i + o));
  const unsigned number = labels.number(i);
  pen.small(150, number, labels.number(i - 1), labels.number(i + 1));
  pen.small(151, number, here.tag, here.mark);
  pen.word(152, here.lemma, number);

  const unsigned own = labels.part(i);
  const std::int32_t first = labels.first(i);
  const std::int32_t last = labels.last(i);
  const std::int32_t left = labels.before(first);
  const std::int32_t right = labels.behind(last);
  const std::int32_t left2 = labels.inside(left) ? labels.before(labels.first(left)) : left;
  const std::int32_t right2 = labels.inside(right) ? labels.behind(labels.last(right)) : right;
  const unsigned l = labels.part(left);
  const unsigned r = labels.part(right);
  const unsigned l2 = labels.part(left2);
  const unsigned r2 = labels.part(right2);
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
  pen.small(182, parts, later ? labels.part(sentence.begin - 1) : 9U, own);
  pen.small(183, parts, sentence.end < paragraph.end ? labels.part(sentence.end) : 9U, own,
            here.tag);
}

}  // namespace quoth
