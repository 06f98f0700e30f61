#include "attribution/model/linker.h"

#include <algorithm>
#include <limits>

#include "attribution/model/feature_writer.h"

namespace quoth::attribution {
namespace {

// The word of a span that the others depend on: the first whose head lies outside.
std::int32_t head_of(const AttributionView& reading, const PartSpan& span) {
  for (std::int32_t i = span.first; i <= span.last; ++i) {
    const std::int32_t head = reading.node(i).head;
    if ((head < span.first || head > span.last) &&
        reading.node(i).relation != parse::Dependency::punct) {
      return i;
    }
  }
  return span.first;
}

// Whether a cue other than `cue` has fewer than `gap` tokens between it and spans[other].
bool another_is_nearer(std::span<const PartSpan> spans, std::size_t cue, std::size_t other,
                       std::int32_t gap) {
  const PartSpan& x = spans[other];
  for (std::size_t k = other; k-- > 0 && x.first - spans[k].last - 1 < gap;) {
    if (k != cue && spans[k].part == Part::cue) return true;
  }
  for (std::size_t k = other + 1; k < spans.size() && spans[k].first - x.last - 1 < gap; ++k) {
    if (k != cue && spans[k].part == Part::cue) return true;
  }
  return false;
}

bool holds(const PartSpan& span, std::int32_t token) {
  return span.first <= token && token <= span.last;
}

// Spans farther apart than this many others are never linked: a book without paragraphs takes no
// more time a word than an article.
constexpr std::size_t kReach = 32;

bool within_reach(std::size_t a, std::size_t b) {
  return std::max(a, b) - std::min(a, b) <= kReach;
}

}  // namespace

std::vector<PartSpan> spans_of(std::span<const SpanLabel> labels, std::int32_t begin,
                               std::int32_t end) {
  std::vector<PartSpan> spans;
  for (std::int32_t i = begin; i < end; ++i) {
    const SpanLabel label = labels[static_cast<std::size_t>(i)];
    if (label == kOutside) continue;
    const bool goes_on = !begins_span(label) && !spans.empty() && spans.back().last == i - 1 &&
                         spans.back().part == part_of(label);
    if (!goes_on) spans.push_back({part_of(label), i, i});
    spans.back().last = i;
  }
  return spans;
}

void mark_span(const PartSpan& span, std::span<SpanLabel> labels) {
  for (std::int32_t i = span.first; i <= span.last; ++i) {
    const SpanPlace place = span.first == span.last ? SpanPlace::single
                            : i == span.first       ? SpanPlace::begin
                            : i == span.last        ? SpanPlace::end
                                                    : SpanPlace::inside;
    labels[static_cast<std::size_t>(i)] = make_label(span.part, place);
  }
}

void link_features(const AttributionView& reading, std::span<const PartSpan> spans, std::size_t cue,
                   std::size_t other, LinkFeatures& features) {
  const PartSpan& c = spans[cue];
  const PartSpan& x = spans[other];
  const bool before = other < cue;
  const auto kind = static_cast<unsigned>(x.part) * 2U + (before ? 1U : 0U);
  const std::size_t low = std::min(cue, other);
  const std::size_t high = std::max(cue, other);
  std::array<unsigned, kPartCount> between{};
  model::FeatureHash pattern = 1;
  for (std::size_t k = low + 1; k < high; ++k) {
    auto& count = between[static_cast<std::size_t>(spans[k].part)];
    count = std::min(count + 1, 3U);
    if (k - low < 6) pattern = pattern * 4 + static_cast<model::FeatureHash>(spans[k].part);
  }
  const std::int32_t gap = spans[high].first - spans[low].last - 1;
  const Index sentences =
      reading.at(spans[high].first).sentence - reading.at(spans[low].last).sentence;
  const unsigned apart = std::min<unsigned>(sentences, 3);
  const AttributionToken& cue_token = reading.at(head_of(reading, c));
  const std::int32_t x_head = head_of(reading, x);
  const std::int32_t above = reading.node(x_head).head;
  const unsigned tie = above >= 0 && holds(c, above)                      ? 1U
                       : holds(x, reading.node(head_of(reading, c)).head) ? 2U
                                                                          : 0U;
  const auto relation = static_cast<unsigned>(reading.node(x_head).relation);
  const auto x_mark = static_cast<unsigned>(reading.at(x.first).mark);
  const bool cue_quoted = reading.at(c.first).mark != MarkState::outside;
  const bool same_marks = reading.at(c.first).opening == reading.at(x.first).opening;
  const unsigned cues = between[static_cast<std::size_t>(Part::cue)];
  const unsigned sources = between[static_cast<std::size_t>(Part::source)];
  const unsigned contents = between[static_cast<std::size_t>(Part::content)];

  const auto small = [&](unsigned number, auto... values) {
    features.push(model::combine(model::FeatureHash{number} << 56, pack(kind, values...)));
  };
  const auto word = [&](unsigned number, model::FeatureHash form, auto... values) {
    features.push(model::combine(form, model::FeatureHash{number} << 56 | pack(kind, values...)));
  };
  small(1, apart);
  small(2, cues, sources, contents);
  features.push(model::combine(pattern, model::FeatureHash{3} << 56 | pack(kind, apart)));
  small(4, step_of(gap), apart);
  small(5, tie, relation, apart);
  small(6, tie, cues);
  small(7, x_mark, cue_quoted, same_marks, cues);
  small(8, x_mark, cue_quoted, apart, cues);
  word(9, cue_token.lemma, cues, apart);
  word(10, cue_token.lemma, relation);
  small(11, cue_token.tag, cues, apart);
  const std::int32_t next = before ? x.last + 1 : c.last + 1;
  word(12, gap > 0 ? reading.at(next).lemma : 1, std::min(gap, 2), cues);
  small(13, reading.at(x.first).tag, relation, cue_token.tag);
  small(14, gap == 0, cues, contents);
  const std::int32_t after_cue = c.last + 1;
  const bool colon = after_cue < static_cast<std::int32_t>(reading.tokens.size()) &&
                     reading.at(after_cue).tag == Tag::colon;
  small(15, colon || reading.at(c.last).tag == Tag::colon, cues, apart, x_mark);
  const bool commas = reading.at(spans[high].first).commas - reading.at(spans[low].last).commas > 0;
  small(16, commas, cues, sources, apart);
  const bool nearer = another_is_nearer(spans, cue, other, gap);
  small(17, nearer, apart, tie);
  small(18, nearer, cues, sources, contents);
}

void sourceless_features(const AttributionView& reading, std::span<const PartSpan> spans,
                         std::size_t cue, LinkFeatures& features) {
  const PartSpan& c = spans[cue];
  const AttributionToken& token = reading.at(head_of(reading, c));
  const auto part_at = [&](std::size_t k) {
    return k < spans.size() ? static_cast<unsigned>(spans[k].part) : 9U;
  };
  unsigned sources = 0;
  const auto in_sentence = [&](const PartSpan& span) {
    return reading.at(span.first).sentence == reading.at(c.first).sentence;
  };
  const auto count = [&](const PartSpan& span) {
    if (span.part == Part::source) sources = std::min(sources + 1, 3U);
  };
  for (std::size_t k = cue; k-- > 0 && in_sentence(spans[k]);) count(spans[k]);
  for (std::size_t k = cue + 1; k < spans.size() && in_sentence(spans[k]); ++k) count(spans[k]);
  constexpr unsigned kKind = 15;
  const auto small = [&](unsigned number, auto... values) {
    features.push(model::combine(model::FeatureHash{number} << 56, pack(kKind, values...)));
  };
  small(1);
  small(2, sources);
  features.push(model::combine(token.lemma, model::FeatureHash{3} << 56 | pack(kKind)));
  small(4, token.tag, sources);
  small(5, cue == 0 ? 9U : part_at(cue - 1), part_at(cue + 1), sources);
  small(6, token.tag, reading.at(c.first).tag, sources);
}

Result<Linker> Linker::read(std::string_view weights) {
  const Result<model::WeightRows> rows = model::WeightRows::read(weights, 1);
  if (!rows) return rows.error();
  Linker linker;
  linker.weights_ = *rows;
  return linker;
}

std::int32_t Linker::score(std::span<const model::FeatureHash> features) const {
  std::int32_t sum = 0;
  for (const model::FeatureHash feature : features) sum += *weights_[feature];
  return sum;
}

std::vector<Linked> Linker::link(const AttributionView& reading,
                                 std::span<const PartSpan> spans) const {
  constexpr std::int32_t kWorst = std::numeric_limits<std::int32_t>::min() / 2;
  constexpr std::int32_t kAlone = 255;  // the margin where there is no second choice
  std::vector<Linked> found;
  for (std::size_t k = 0; k < spans.size(); ++k) {
    if (spans[k].part == Part::cue) found.push_back({.cue = k, .margin = kAlone});
  }
  LinkFeatures features;
  for (std::size_t k = 0; k < spans.size(); ++k) {
    if (spans[k].part != Part::content) continue;
    std::int32_t best = kWorst;
    std::int32_t second = kWorst;
    Linked* choice = nullptr;
    auto near = std::ranges::lower_bound(found, k - std::min(k, kReach), {}, &Linked::cue);
    for (; near != found.end() && within_reach(near->cue, k); ++near) {
      Linked& linked = *near;
      features.clear();
      link_features(reading, spans, linked.cue, k, features);
      const std::int32_t value = score(features.view());
      if (value > best) {
        second = best;
        best = value;
        choice = &linked;
      } else {
        second = std::max(second, value);
      }
    }
    if (choice == nullptr) continue;
    choice->contents.push_back(k);
    if (second > kWorst) choice->margin = std::min(choice->margin, best - second);
  }
  for (Linked& linked : found) {
    features.clear();
    sourceless_features(reading, spans, linked.cue, features);
    std::int32_t best = score(features.view());
    std::int32_t second = kWorst;
    const std::size_t end = std::min(spans.size(), linked.cue + kReach + 1);
    for (std::size_t k = linked.cue - std::min(linked.cue, kReach); k < end; ++k) {
      if (spans[k].part != Part::source) continue;
      features.clear();
      link_features(reading, spans, linked.cue, k, features);
      const std::int32_t value = score(features.view());
      if (value > best) {
        second = best;
        best = value;
        linked.source = k;
      } else {
        second = std::max(second, value);
      }
    }
    if (second > kWorst) linked.margin = std::min(linked.margin, best - second);
  }
  return found;
}

}  // namespace quoth::attribution
