#include "quote/feature_pen.h"

namespace quoth {
namespace {

unsigned mark_of(const ReadToken& token) { return static_cast<unsigned>(token.mark); }

void word_features(const ParagraphView& at, std::int32_t i, FeaturePen& pen) {
  const ReadToken& here = at[i];
  for (int o = -2; o <= 2; ++o) {
    const ReadToken& token = at[i + o];
    const auto number = static_cast<unsigned>(o + 4);
    pen.word(number, token.lemma);
    pen.small(10 + number, token.tag);
  }
  pen.small(11, at[i - 3].tag, at[i + 3].tag);
  for (int o = -1; o <= 1; ++o) {
    const ReadToken& token = at[i + o];
    pen.small(static_cast<unsigned>(o + 26), token.shape, token.entity);
  }
  for (int o = -1; o <= 1; ++o) pen.small(static_cast<unsigned>(32 + o), at[i + o].odds);
  const ReadToken& l1 = at[i - 1];
  const ReadToken& l2 = at[i - 2];
  const ReadToken& r1 = at[i + 1];
  const ReadToken& r2 = at[i + 2];
  pen.small(40, l2.tag, l1.tag);
  pen.small(41, l1.tag, here.tag);
  pen.small(42, here.tag, r1.tag);
  pen.small(43, r1.tag, r2.tag);
  pen.small(44, l1.tag, here.tag, r1.tag);
  pen.word(45, here.lemma, l1.tag);
  pen.word(53, here.suffix, here.tag);
  pen.small(55, here.odds, l1.tag, r1.tag);
  pen.small(56, here.odds, l1.odds, r1.odds);
  pen.small(59, here.entity, r1.tag, l1.tag);
}

void place_features(const Reading& reading, const ReadParagraph& paragraph, const ParagraphView& at,
                    std::int32_t i, std::int32_t begin, std::int32_t end, FeaturePen& pen) {
  const ReadToken& here = at[i];
  const int after = std::min(i - begin, 4);
  const int before = std::min(end - 1 - i, 4);
  pen.small(60, after, before);
  pen.small(61, std::min(after, 3), here.tag);
  pen.small(62, std::min(before, 3), here.tag);
  const unsigned q = mark_of(here);
  const unsigned ql = mark_of(at[i - 1]);
  const unsigned qr = mark_of(at[i + 1]);
  const unsigned kind = (paragraph.quotes ? 1U : 0U) | (paragraph.begins_quoted ? 2U : 0U) |
                        (paragraph.after_quoted ? 4U : 0U);
  pen.small(63, q, ql, qr, kind & 1U);
  pen.small(64, q, here.tag);
  pen.small(65, ql, qr, here.tag);
  pen.small(67, q, here.odds, kind & 1U);
  pen.small(68, kind & 3U, q, std::min(after, 3), std::min(before, 3));
  pen.small(69, mark_of(at[i - 2]), ql, q, qr, mark_of(at[i + 2]));
  if (here.opening != kNowhere) {
    const std::int32_t o = here.opening;
    const std::int32_t c = here.closing;
    pen.word(70, at[o - 1].lemma);
    pen.small(71, at[o - 1].odds, at[o - 2].odds);
    const unsigned size = c == kNowhere ? 9 : step_of(c - o);
    pen.small(72, o == paragraph.begin, size);
    if (c == kNowhere) return;
    pen.word(73, at[c + 1].lemma);
    return;
  }
  std::int32_t left = kNowhere;
  std::int32_t right = kNowhere;
  for (std::int32_t k = i - 1; k >= paragraph.begin && k > i - 12; --k) {
    if (reading.at(k).mark != MarkState::outside) {
      left = k;
      break;
    }
  }
  for (std::int32_t k = i + 1; k < paragraph.end && k < i + 12; ++k) {
    if (reading.at(k).mark != MarkState::outside) {
      right = k;
      break;
    }
  }
  const unsigned to_left = left == kNowhere ? 9 : step_of(i - left);
  const unsigned to_right = right == kNowhere ? 9 : step_of(right - i);
  pen.small(80, to_left, to_right);
  pen.small(81, to_left, here.odds);
  pen.small(82, to_right, here.odds);
  pen.small(83, to_left, here.tag);
  pen.small(84, to_right, here.tag);
  if (left != kNowhere) pen.word(85, at[left - 1].lemma, to_left);
}

void cue_features(const Reading& reading, std::int32_t i, std::int32_t begin, std::int32_t end,
                  const ParagraphView& at, FeaturePen& pen) {
  const ReadToken& here = at[i];
  const std::int32_t l = here.cue_before;
  const std::int32_t r = here.cue_after;
  const bool left_same = l >= begin;
  const bool right_same = r != kNowhere && r < end;
  unsigned left_step = 9;
  unsigned right_step = 9;
  if (l != kNowhere) {
    const ReadToken& cue = reading.at(l);
    const unsigned commas = std::min(here.commas - cue.commas, 3U);
    left_step = step_of(i - l);
    pen.small(92, cue.odds, left_step, std::min(commas, 2U));
    pen.word(94, cue.lemma, here.tag, commas);
  }
  if (r != kNowhere) {
    const ReadToken& cue = reading.at(r);
    const unsigned commas = std::min(cue.commas - here.commas, 3U);
    right_step = step_of(r - i);
    pen.small(102, cue.odds, right_step, std::min(commas, 2U));
    pen.word(104, cue.lemma, here.tag, commas);
  }
  const unsigned left_odds = l == kNowhere ? 9 : reading.at(l).odds;
  const unsigned right_odds = r == kNowhere ? 9 : reading.at(r).odds;
  pen.small(108, left_odds, right_odds, left_step, right_step);
  pen.small(109, left_same ? left_odds : 10, right_same ? right_odds : 10, mark_of(here), here.tag);
}

}  // namespace

void window_features(const Reading& reading, const ReadParagraph& paragraph,
                     const ReadSentence& sentence, std::int32_t token, SpanFeatures& features) {
  FeaturePen pen(features);
  const ParagraphView at(reading, paragraph);
  word_features(at, token, pen);
  place_features(reading, paragraph, at, token, sentence.begin, sentence.end, pen);
  cue_features(reading, token, sentence.begin, sentence.end, at, pen);
}

}  // namespace quoth
