#include "attribution/model/feature_writer.h"

namespace quoth::attribution {
namespace {

constexpr std::int32_t kFar = 12;

unsigned mark_of(const AttributionToken& token) { return static_cast<unsigned>(token.mark); }

void word_features(const ParagraphView& at, std::int32_t i, FeatureWriter& pen) {
  const AttributionToken& l2 = at[i - 2];
  const AttributionToken& l1 = at[i - 1];
  const AttributionToken& here = at[i];
  const AttributionToken& r1 = at[i + 1];
  const AttributionToken& r2 = at[i + 2];
  pen.word(2, l2.lemma);
  pen.word(3, l1.lemma);
  pen.word(4, here.lemma);
  pen.word(5, r1.lemma);
  pen.small(13, l1.tag);
  pen.small(14, here.tag);
  pen.small(15, r1.tag);
  pen.small(26, here.shape, here.entity);
  pen.small(27, r1.shape, r1.entity);
  pen.small(31, l1.odds);
  pen.small(32, here.odds);
  pen.small(33, r1.odds);
  pen.small(40, l2.tag, l1.tag);
  pen.small(41, l1.tag, here.tag);
  pen.small(42, here.tag, r1.tag);
  pen.small(43, r1.tag, r2.tag);
  pen.word(45, here.lemma, l1.tag);
  pen.word(53, here.suffix, here.tag);
  pen.small(55, here.odds, l1.tag, r1.tag);
  pen.small(56, here.odds, l1.odds, r1.odds);
  pen.small(59, here.entity, r1.tag, l1.tag);
  pen.small(69, l1.cluster.coarse);
  pen.small(70, r1.cluster.coarse);
  pen.word(71, here.cluster.fine, here.tag);
}

void place_features(const ParagraphRange& paragraph, const ParagraphView& at, std::int32_t i,
                    std::int32_t begin, std::int32_t end, FeatureWriter& pen) {
  const AttributionToken& here = at[i];
  const int after = std::min(i - begin, 4);
  const int before = std::min(end - 1 - i, 4);
  pen.small(60, after, before);
  pen.small(61, std::min(after, 3), here.tag);
  const unsigned q = mark_of(here);
  const unsigned ql = mark_of(at[i - 1]);
  const unsigned qr = mark_of(at[i + 1]);
  const unsigned kind = (paragraph.quotes ? 1U : 0U) | (paragraph.begins_quoted ? 2U : 0U);
  pen.small(63, q, ql, qr, kind & 1U);
  pen.small(65, ql, qr, here.tag);
  pen.small(67, q, here.odds, kind & 1U);
  pen.small(68, kind, q, std::min(after, 3), std::min(before, 3));
  if (here.opening != kNowhere) return;
  // How far the nearest quotation marks are.
  const std::int32_t left = here.quoted_before;
  const std::int32_t right = here.quoted_after;
  const bool near_left = left != kNowhere && i - left < kFar;
  const bool near_right = right != kNowhere && right - i < kFar;
  const unsigned to_left = near_left ? step_of(i - left) : 9;
  const unsigned to_right = near_right ? step_of(right - i) : 9;
  pen.small(81, to_left, here.odds);
  pen.small(82, to_right, here.odds);
  if (near_left) pen.word(85, at[left - 1].lemma, to_left);
}

void cue_features(const AttributionView& reading, std::int32_t i, std::int32_t begin,
                  std::int32_t end, FeatureWriter& pen) {
  const AttributionToken& here = reading.at(i);
  const std::int32_t l = here.cue_before;
  const std::int32_t r = here.cue_after;
  if (l != kNowhere) {
    const AttributionToken& cue = reading.at(l);
    const unsigned commas = std::min(here.commas - cue.commas, 3U);
    pen.small(92, cue.odds, step_of(i - l), std::min(commas, 2U));
    pen.word(94, cue.lemma, here.tag, commas);
    pen.small(95, cue.cluster.coarse, here.tag, commas);
  }
  const unsigned left = l >= begin ? reading.at(l).odds : 10;
  const unsigned right = r != kNowhere && r < end ? reading.at(r).odds : 10;
  pen.small(109, left, right, mark_of(here), here.tag);
}

}  // namespace

void window_features(const AttributionView& reading, const ParagraphRange& paragraph,
                     const SentenceRange& sentence, std::int32_t token, SpanFeatures& features) {
  FeatureWriter pen(features);
  const ParagraphView at(reading, paragraph);
  word_features(at, token, pen);
  place_features(paragraph, at, token, sentence.begin, sentence.end, pen);
  cue_features(reading, token, sentence.begin, sentence.end, pen);
}

}  // namespace quoth::attribution
