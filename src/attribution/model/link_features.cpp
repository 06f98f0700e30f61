#include "attribution/model/link_features.h"

#include <algorithm>
#include <array>

#include "attribution/model/feature_writer.h"

namespace quoth::attribution {
namespace {

constexpr unsigned kSourceless = 15;  // the kind of link that is none
constexpr unsigned kNoSpan = 9;
constexpr model::FeatureHash kNoWordBetween = 1;

// The word of a span that the others depend on: the first whose head is outside of it.
Index head_of(const AttributionView& view, token::TokenRange span) {
  for (Index i = span.begin; i < span.end; ++i) {
    const parse::DependencyNode& node = view.node(i);
    if (!span.contains(static_cast<Index>(node.head)) &&
        node.relation != parse::Dependency::punct) {
      return i;
    }
  }
  return span.begin;
}

// Tokens between two spans; negative if they overlap.
std::int32_t gap_between(const PartSpan& before, const PartSpan& after) {
  return static_cast<std::int32_t>(after.tokens.begin - before.tokens.end);
}

// Whether a cue other than `cue` has fewer than `gap` tokens between it and spans[other].
bool another_is_nearer(std::span<const PartSpan> spans, std::size_t cue, std::size_t other,
                       std::int32_t gap) {
  for (std::size_t k = other; k-- > 0 && gap_between(spans[k], spans[other]) < gap;) {
    if (k != cue && spans[k].part == Part::cue) return true;
  }
  for (std::size_t k = other + 1; k < spans.size() && gap_between(spans[other], spans[k]) < gap;
       ++k) {
    if (k != cue && spans[k].part == Part::cue) return true;
  }
  return false;
}

}  // namespace

void link_features(const AttributionView& view, std::span<const PartSpan> spans, std::size_t cue,
                   std::size_t other, SpanFeatures& features) {
  const token::TokenRange c = spans[cue].tokens;
  const token::TokenRange x = spans[other].tokens;
  const bool before = other < cue;
  const auto kind = static_cast<unsigned>(spans[other].part) * 2U + (before ? 1U : 0U);
  const std::size_t low = std::min(cue, other);
  const std::size_t high = std::max(cue, other);
  std::array<unsigned, kPartCount> between{};
  model::FeatureHash pattern = 1;
  for (std::size_t k = low + 1; k < high; ++k) {
    auto& count = between[static_cast<std::size_t>(spans[k].part)];
    count = std::min(count + 1, 3U);
    if (k - low < 6) pattern = pattern * 4 + static_cast<model::FeatureHash>(spans[k].part);
  }
  const std::int32_t gap = gap_between(spans[low], spans[high]);
  const AttributionToken& low_end = view.at(spans[low].tokens.end - 1);
  const AttributionToken& high_begin = view.at(spans[high].tokens.begin);
  const unsigned apart = std::min<unsigned>(high_begin.sentence - low_end.sentence, 3);
  const Index cue_head = head_of(view, c);
  const AttributionToken& cue_token = view.at(cue_head);
  const parse::DependencyNode& x_head = view.node(head_of(view, x));
  const unsigned tie = c.contains(static_cast<Index>(x_head.head))                ? 1U
                       : x.contains(static_cast<Index>(view.node(cue_head).head)) ? 2U
                                                                                  : 0U;
  const auto relation = static_cast<unsigned>(x_head.relation);
  const auto x_mark = static_cast<unsigned>(view.at(x.begin).mark);
  const bool cue_quoted = view.at(c.begin).mark != MarkState::outside;
  const bool same_marks = view.at(c.begin).opening == view.at(x.begin).opening;
  const unsigned cues = between[static_cast<std::size_t>(Part::cue)];
  const unsigned sources = between[static_cast<std::size_t>(Part::source)];
  const unsigned contents = between[static_cast<std::size_t>(Part::content)];

  FeatureWriter writer(features);
  writer.small(1, kind, apart);
  writer.small(2, kind, cues, sources, contents);
  writer.word(3, pattern, kind, apart);
  writer.small(4, kind, step_of(gap), apart);
  writer.small(5, kind, tie, relation, apart);
  writer.small(6, kind, tie, cues);
  writer.small(7, kind, x_mark, cue_quoted, same_marks, cues);
  writer.small(8, kind, x_mark, cue_quoted, apart, cues);
  writer.word(9, cue_token.lemma, kind, cues, apart);
  writer.word(10, cue_token.lemma, kind, relation);
  writer.small(11, kind, cue_token.tag, cues, apart);
  const Index next = before ? x.end : c.end;
  writer.word(12, gap > 0 ? view.at(next).lemma : kNoWordBetween, kind, std::min(gap, 2), cues);
  writer.small(13, kind, view.at(x.begin).tag, relation, cue_token.tag);
  writer.small(14, kind, gap == 0, cues, contents);
  const bool colon = (c.end < view.size() && view.at(c.end).tag == Tag::colon) ||
                     view.at(c.end - 1).tag == Tag::colon;
  writer.small(15, kind, colon, cues, apart, x_mark);
  const bool commas = high_begin.commas != low_end.commas;
  writer.small(16, kind, commas, cues, sources, apart);
  const bool nearer = another_is_nearer(spans, cue, other, gap);
  writer.small(17, kind, nearer, apart, tie);
  writer.small(18, kind, nearer, cues, sources, contents);
}

void sourceless_features(const AttributionView& view, std::span<const PartSpan> spans,
                         std::size_t cue, SpanFeatures& features) {
  const token::TokenRange c = spans[cue].tokens;
  const AttributionToken& token = view.at(head_of(view, c));
  const auto part_at = [&](std::size_t k) {
    return k < spans.size() ? static_cast<unsigned>(spans[k].part) : kNoSpan;
  };
  unsigned sources = 0;
  const auto in_sentence = [&](const PartSpan& span) {
    return view.at(span.tokens.begin).sentence == view.at(c.begin).sentence;
  };
  const auto count = [&](const PartSpan& span) {
    if (span.part == Part::source) sources = std::min(sources + 1, 3U);
  };
  for (std::size_t k = cue; k-- > 0 && in_sentence(spans[k]);) count(spans[k]);
  for (std::size_t k = cue + 1; k < spans.size() && in_sentence(spans[k]); ++k) count(spans[k]);
  FeatureWriter writer(features);
  writer.small(1, kSourceless);
  writer.small(2, kSourceless, sources);
  writer.word(3, token.lemma, kSourceless);
  writer.small(4, kSourceless, token.tag, sources);
  writer.small(5, kSourceless, cue == 0 ? kNoSpan : part_at(cue - 1), part_at(cue + 1), sources);
  writer.small(6, kSourceless, token.tag, view.at(c.begin).tag, sources);
}

}  // namespace quoth::attribution
