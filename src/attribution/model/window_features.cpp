#include "attribution/model/feature_writer.h"

namespace quoth::attribution {
namespace {

constexpr Index kFar = 12;  // tokens to the nearest quotation marks

unsigned mark_of(const AttributionToken& token) { return static_cast<unsigned>(token.mark); }

void word_features(const BoundedTokens& at, Index i, FeatureWriter& writer) {
  const AttributionToken& l2 = at[i - 2];
  const AttributionToken& l1 = at[i - 1];
  const AttributionToken& here = at[i];
  const AttributionToken& r1 = at[i + 1];
  const AttributionToken& r2 = at[i + 2];
  writer.word(2, l2.lemma);
  writer.word(3, l1.lemma);
  writer.word(4, here.lemma);
  writer.word(5, r1.lemma);
  writer.small(13, l1.tag);
  writer.small(14, here.tag);
  writer.small(15, r1.tag);
  writer.small(26, here.shape, here.entity);
  writer.small(27, r1.shape, r1.entity);
  writer.small(31, l1.odds);
  writer.small(32, here.odds);
  writer.small(33, r1.odds);
  writer.small(40, l2.tag, l1.tag);
  writer.small(41, l1.tag, here.tag);
  writer.small(42, here.tag, r1.tag);
  writer.small(43, r1.tag, r2.tag);
  writer.word(45, here.lemma, l1.tag);
  writer.word(53, here.suffix, here.tag);
  writer.small(55, here.odds, l1.tag, r1.tag);
  writer.small(56, here.odds, l1.odds, r1.odds);
  writer.small(59, here.entity, r1.tag, l1.tag);
  writer.small(69, l1.cluster.coarse);
  writer.small(70, r1.cluster.coarse);
  writer.word(71, here.cluster.fine, here.tag);
}

void place_features(const ParagraphRange& paragraph, const BoundedTokens& at, Index i,
                    token::TokenRange sentence, FeatureWriter& writer) {
  const AttributionToken& here = at[i];
  const Index from_begin = std::min<Index>(i - sentence.begin, 4);
  const Index to_end = std::min<Index>(sentence.end - 1 - i, 4);
  writer.small(60, from_begin, to_end);
  writer.small(61, std::min<Index>(from_begin, 3), here.tag);
  const unsigned q = mark_of(here);
  const unsigned ql = mark_of(at[i - 1]);
  const unsigned qr = mark_of(at[i + 1]);
  const unsigned kind = (paragraph.quotes ? 1U : 0U) | (paragraph.begins_quoted ? 2U : 0U);
  writer.small(63, q, ql, qr, kind & 1U);
  writer.small(65, ql, qr, here.tag);
  writer.small(67, q, here.odds, kind & 1U);
  writer.small(68, kind, q, std::min<Index>(from_begin, 3), std::min<Index>(to_end, 3));
  if (here.opening != token::kNone) return;
  // How far the nearest quotation marks are.
  const Index left = here.quoted_before;
  const Index right = here.quoted_after;
  const bool near_left = left != token::kNone && i - left < kFar;
  const bool near_right = right != token::kNone && right - i < kFar;
  const unsigned to_left = near_left ? step_of(i - left) : 9;
  const unsigned to_right = near_right ? step_of(right - i) : 9;
  writer.small(81, to_left, here.odds);
  writer.small(82, to_right, here.odds);
  if (near_left) writer.word(85, at[left - 1].lemma, to_left);
}

void cue_features(const AttributionView& view, Index i, token::TokenRange sentence,
                  FeatureWriter& writer) {
  const AttributionToken& here = view.at(i);
  const Index l = here.cue_before;
  const Index r = here.cue_after;
  if (l != token::kNone) {
    const AttributionToken& cue = view.at(l);
    const unsigned commas = std::min(here.commas - cue.commas, 3U);
    writer.small(92, cue.odds, step_of(i - l), std::min(commas, 2U));
    writer.word(94, cue.lemma, here.tag, commas);
    writer.small(95, cue.cluster.coarse, here.tag, commas);
  }
  const unsigned left = sentence.contains(l) ? view.at(l).odds : 10;
  const unsigned right = sentence.contains(r) ? view.at(r).odds : 10;
  writer.small(109, left, right, mark_of(here), here.tag);
}

}  // namespace

void window_features(const AttributionView& view, const ParagraphRange& paragraph,
                     token::TokenRange sentence, Index token, SpanFeatures& features) {
  FeatureWriter writer(features);
  const BoundedTokens at(view, paragraph.tokens);
  word_features(at, token, writer);
  place_features(paragraph, at, token, sentence, writer);
  cue_features(view, token, sentence, writer);
}

}  // namespace quoth::attribution
