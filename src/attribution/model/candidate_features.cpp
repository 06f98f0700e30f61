#include <algorithm>
#include <array>

#include "attribution/model/feature_writer.h"
#include "attribution/model/span_candidate.h"

namespace quoth::attribution {
namespace {

// How far a candidate is looked around.
constexpr std::int32_t kReach = 60;
constexpr int kFar = 12;
constexpr std::size_t kNear = 64;  // candidates

constexpr unsigned kTemplates = 80;
constexpr unsigned kNone = 63;
constexpr std::int32_t kUnknown = 1'000'000;

// Losses in steps that widen.
unsigned step_of_loss(std::int32_t loss) {
  if (loss < 200) return static_cast<unsigned>(loss / 20);
  if (loss < 600) return static_cast<unsigned>(10 + (loss - 200) / 50);
  return static_cast<unsigned>(18 + std::min((loss - 600) / 150, 22));
}
unsigned step_of_lead(std::int32_t lead) {
  return lead >= 0 ? 50 + step_of_loss(lead) : step_of_loss(-lead);
}

// The least loss of other candidates that overlap one, and of those that begin elsewhere alone.
struct Rivals {
  std::int32_t any = kUnknown;
  std::int32_t other_begin = kUnknown;
};

Rivals rivals_of(std::span<const SpanCandidate> candidates, std::size_t number) {
  Rivals rivals;
  const PartSpan& own = candidates[number].span;
  const auto compare = [&](const SpanCandidate& candidate) {
    const auto& [other, loss] = candidate;
    if (own.first > other.last) return;
    rivals.any = std::min(rivals.any, loss);
    if (other.last == own.last) rivals.other_begin = std::min(rivals.other_begin, loss);
  };
  // By part, then by the first token: those behind end where one begins too late.
  const std::size_t begin = number - std::min(number, kNear);
  for (std::size_t k = number; k-- > begin && candidates[k].span.part == own.part;) {
    compare(candidates[k]);
  }
  const std::size_t end = std::min(candidates.size(), number + kNear);
  for (std::size_t k = number + 1; k < end; ++k) {
    const PartSpan& other = candidates[k].span;
    if (other.part != own.part || other.first > own.last) break;
    compare(candidates[k]);
  }
  return rivals;
}

// A span next to the candidate on the best path through it; part 0 where none is near.
struct Neighbour {
  unsigned part = 0;
  std::int32_t first = 0;
  std::int32_t last = 0;
};
using Neighbours = std::array<Neighbour, 2>;  // the nearest first

// Those before a candidate (step -1) or behind it (1), up to the token `edge`.
template <std::int32_t kStep>
Neighbours neighbours(const ParagraphRange& paragraph, const SpanLattice& lattice,
                      const PartSpan& span, std::int32_t edge) {
  constexpr bool kBefore = kStep < 0;
  std::int32_t i = kBefore ? span.first : span.last;
  edge = std::clamp(edge, i - kReach, i + kReach - 1);
  edge = std::clamp(edge, paragraph.begin, paragraph.end - 1);
  const SpanPlace place = span.first == span.last ? SpanPlace::single
                          : kBefore               ? SpanPlace::begin
                                                  : SpanPlace::end;
  SpanLabel label = make_label(span.part, place);
  Neighbours found;
  std::size_t count = 0;
  while (i != edge && count < found.size()) {
    const std::int32_t from = i - paragraph.begin;
    label = kBefore ? lattice.before(from, label) : lattice.behind(from, label);
    i += kStep;
    if (label == kOutside) continue;
    const bool nearest = kBefore ? ends_span(label) : begins_span(label);
    if (nearest) found[count] = {part_number(label), i, i};
    (kBefore ? found[count].first : found[count].last) = i;
    const bool farthest = kBefore ? begins_span(label) : ends_span(label);
    if (farthest) ++count;
  }
  return found;
}

// Where the cue stands that a candidate may belong to; a cue is its own.
enum class Side : std::uint8_t { none, before, behind, far_before, far_behind, own };

struct Writer {
  const AttributionView& reading;
  const PartSpan& span;
  FeatureWriter pen;
  ParagraphView at;
  std::int32_t begin;  // of the sentence in which the candidate begins
  std::int32_t end;    // of that in which it ends
  Neighbours before;
  Neighbours behind;
  Neighbour cue;
  Side side = Side::none;
  std::int32_t cue_head = 0;
  std::int32_t head = 0;  // that its first and its last word depend on
  std::int32_t last_head = 0;
  unsigned without = 0;  // how much better it is to have the candidate than nothing of its part

  // Each part has templates of its own.
  template <typename... Value>
  void small(unsigned number, Value... values) {
    pen.small(number_of(number), values...);
  }
  template <typename... Value>
  void word(unsigned number, model::FeatureHash form, Value... values) {
    pen.word(number_of(number), form, values...);
  }
  template <typename... Value>
  void words(unsigned number, model::FeatureHash form, model::FeatureHash other, Value... values) {
    pen.words(number_of(number), form, other, values...);
  }
  unsigned number_of(unsigned number) const {
    return kTemplates * static_cast<unsigned>(span.part) + number;
  }

  bool holds(std::int32_t token) const { return span.first <= token && token <= span.last; }
  bool in_cue(std::int32_t token) const {
    return side != Side::none && cue.first <= token && token <= cue.last;
  }
  unsigned relation(std::int32_t token) const {
    return token < 0 ? kNone : static_cast<unsigned>(reading.node(token).relation);
  }
  model::FeatureHash lemma(std::int32_t token) const {
    return token < 0 ? 5 : reading.at(token).lemma;
  }
  model::FeatureHash cue_lemma() const {
    return side == Side::none ? 7 : reading.at(cue_head).lemma;
  }

  // Up from a token as long as the heads are within [first, last].
  std::int32_t climb(std::int32_t token, std::int32_t first, std::int32_t last) const {
    for (int n = 0; n < kFar; ++n) {
      const std::int32_t above = reading.node(token).head;
      if (above < first || above > last) break;
      token = above;
    }
    return token;
  }

  void find_cue() {
    constexpr unsigned kCue = 1 + static_cast<unsigned>(Part::cue);
    const auto take = [&](const Neighbour& neighbour, Side where) {
      if (side != Side::none || neighbour.part != kCue) return;
      cue = neighbour;
      side = where;
    };
    if (span.part == Part::cue) {
      take({kCue, span.first, span.last}, Side::own);
    } else {
      take(before[0], Side::before);
      take(behind[0], Side::behind);
      take(before[1], Side::far_before);
      take(behind[1], Side::far_behind);
    }
    if (side != Side::none) cue_head = climb(cue.first, cue.first, cue.last);
  }

  void find_heads() {
    std::int32_t first = span.first;
    std::int32_t last = span.last;
    while (first < span.last && relation(first) == static_cast<unsigned>(parse::Dependency::punct))
      ++first;
    while (last > first && relation(last) == static_cast<unsigned>(parse::Dependency::punct))
      --last;
    head = climb(first, span.first, span.last);
    last_head = climb(last, span.first, span.last);
  }

  void write_losses(const SpanCandidate& candidate, const Rivals& rivals) {
    const unsigned length = step_of(span.last - span.first);
    const auto lead = [&](std::int32_t rival) {
      return rival == kUnknown ? 99U : step_of_lead(rival - candidate.loss);
    };
    const auto begins = static_cast<unsigned>(reading.at(span.first).mark);
    const auto ends = static_cast<unsigned>(reading.at(span.last).mark);
    small(0);
    small(1, step_of_loss(candidate.loss));
    small(2, lead(rivals.any));
    small(3, lead(rivals.other_begin));
    small(4, without);
    small(5, length);
    small(6, begins, ends, length);
    small(7, begins, ends, without / 3);
    if (side == Side::none) small(8, length, step_of_loss(candidate.loss) / 2);
  }

  // Words in quotation marks are somebody's: which of its sentences' it holds and leaves out.
  void write_quoted() {
    const auto quoted_before = [&](std::int32_t token) { return reading.at(token).quoted; };
    const auto quoted_with = [&](std::int32_t token) {
      return quoted_before(token) + (reading.at(token).mark == MarkState::opening ? 1U : 0U);
    };
    const unsigned held = std::min(quoted_with(span.last) - quoted_before(span.first), 3U);
    const unsigned left = std::min(quoted_before(span.first) - quoted_before(begin), 2U);
    const unsigned right = std::min(quoted_with(end - 1) - quoted_with(span.last), 2U);
    const unsigned b = before[0].part;
    const unsigned r = behind[0].part;
    small(9, held, left, right, static_cast<unsigned>(side));
    small(10, held, right, r, without / 4);
    small(11, held, left, b, without / 4);
    small(12, held, left, right, b, r);
  }

  void write_place() {
    const auto where = static_cast<unsigned>(side);
    const unsigned length = step_of(span.last - span.first);
    const unsigned edges = (span.first == begin ? 1U : 0U) | (span.last + 1 >= end ? 2U : 0U) |
                           (span.last + 2 == end ? 4U : 0U);
    const auto begins = static_cast<unsigned>(reading.at(span.first).mark);
    const auto ends = static_cast<unsigned>(reading.at(span.last).mark);
    const unsigned b = before[0].part;
    const unsigned r = behind[0].part;
    small(13, b, before[1].part, r, behind[1].part);
    small(14, b, r, length, where);
    small(15, edges, b, r);
    small(16, edges, b, r, where, begins, ends);
    small(17, step_of(span.first - begin), step_of(end - span.last), where);
    small(18, step_of(end - 1 - span.last), b, r, where);
    const Index more = reading.at(span.last).sentence - reading.at(span.first).sentence;
    small(19, std::min<Index>(more, 4), begins, ends, where);
    if (side == Side::none) return;
    const bool is_before = side == Side::before || side == Side::far_before;
    const std::int32_t gap = is_before ? span.first - cue.last - 1 : cue.first - span.last - 1;
    const unsigned near = static_cast<unsigned>(std::clamp(gap, -1, 3) + 1);
    const AttributionToken& cue_end = reading.at(cue.last);
    small(43, where, step_of(gap), reading.at(cue_head).tag);
    small(44, where, near, cue_end.tag, at[span.first].tag, std::min(cue.last - cue.first, 3));
    small(46, std::min(at[span.last].commas - at[span.first].commas, 4U), edges, where);
    word(47, cue_lemma(), at[cue.last + 1].tag, near, where);
  }

  void write_borders() {
    const auto where = static_cast<unsigned>(side);
    const std::int32_t first = span.first;
    const std::int32_t last = span.last;
    const unsigned b = before[0].part;
    const unsigned r = behind[0].part;
    for (std::int32_t o = -2; o <= 1; ++o) {
      const auto place = static_cast<unsigned>(o + 2);
      word(20 + place, at[first + o].lemma, b, where);
      word(24 + place, at[last + 1 + o].lemma, r, where);
    }
    small(30, at[first - 1].tag, at[first].tag, at[first + 1].tag, b);
    small(31, at[last - 1].tag, at[last].tag, at[last + 1].tag, r);
    small(32, at[last].tag, at[last + 1].tag, at[last + 2].tag);
    small(33, at[first - 1].tag, at[first].tag, where);
  }

  void write_cue() {
    const auto where = static_cast<unsigned>(side);
    const model::FeatureHash lemma = cue_lemma();
    word(39, lemma, where, step_of(span.last - span.first));
    word(40, lemma, where, without / 4);
    word(41, lemma, where, before[0].part, behind[0].part);
    if (side == Side::none) return;
    words(42, lemma, reading.at(cue.first).lemma, where);
    const AttributionToken& token = reading.at(cue_head);
    const std::int32_t above = reading.node(cue_head).head;
    word(48, this->lemma(above), relation(cue_head), where);
    small(49, token.mark, token.odds, where, without / 4);
    small(50, token.odds, cue.last - cue.first, token.tag);
  }

  // What of the tree it is.
  void write_head() {
    const auto where = static_cast<unsigned>(side);
    const std::int32_t left = reading.node(head).left;
    const std::int32_t right = reading.node(last_head).right;
    const unsigned begins = left < span.first ? 0U : left == span.first ? 1U : 2U;
    const unsigned ends = right < span.last ? 0U : right == span.last ? 1U : 2U;
    const std::int32_t above = reading.node(head).head;
    const bool of_cue = in_cue(above);
    const unsigned by = relation(head);
    small(62, begins, ends, by, of_cue, where, relation(last_head), head == last_head);
    small(63, by, reading.at(head).tag, of_cue, where);
    word(64, cue_lemma(), by, of_cue, where);
    word(65, reading.at(head).lemma, by);
    word(66, lemma(above), by, of_cue);
    small(67, by, of_cue, begins, ends, without / 4);
  }

  // What begins behind it, and whether that depends on it.
  void write_rest() {
    std::int32_t next = span.last + 1;
    while (next < end && at[next].tag == Tag::comma) ++next;
    if (next >= end) return;
    std::int32_t top = next;
    for (int n = 0; n < kFar; ++n) {
      const std::int32_t above = reading.node(top).head;
      if (above < 0 || holds(above) || reading.node(above).left != next) break;
      top = above;
    }
    const std::int32_t above = reading.node(top).head;
    const unsigned tie = above == head ? 2U : holds(above) ? 1U : in_cue(above) ? 3U : 0U;
    const bool comma = next > span.last + 1;
    const std::int32_t right = reading.node(top).right;
    const unsigned by = relation(top);
    small(70, tie, by, comma);
    small(71, tie, by, comma, at[next].tag, right + 2 >= end);
    word(72, at[next].lemma, tie, by, comma);
    small(74, tie, by, comma, step_of(right - next), behind[0].part);
    word(75, cue_lemma(), tie, by, comma);
  }

  // What it begins with, and how that hangs together with the word before.
  void write_begin() {
    if (span.first <= begin) return;
    const std::int32_t first = span.first;
    std::int32_t top = first;
    for (int n = 0; n < kFar; ++n) {
      const std::int32_t above = reading.node(top).head;
      if (!holds(above) || reading.node(above).left != first) break;
      top = above;
    }
    const std::int32_t above = reading.node(top).head;
    const unsigned tie = holds(above) ? 1U : above == first - 1 ? 2U : in_cue(above) ? 3U : 0U;
    const bool inward = holds(reading.node(first - 1).head);
    const unsigned by = relation(top);
    const unsigned b = before[0].part;
    small(76, inward, relation(first - 1), b);
    small(77, inward, relation(first - 1), by, tie, b);
    small(78, at[first - 1].tag, by, tie, b);
    word(79, at[first - 1].lemma, by, tie, b);
  }
};

}  // namespace

std::optional<PartSpan> candidate_features(const Annotation& annotation,
                                           const AttributionView& reading,
                                           const ParagraphRange& paragraph,
                                           const SpanLattice& lattice,
                                           std::span<const SpanCandidate> candidates,
                                           std::size_t number, SpanFeatures& features) {
  const SpanCandidate& candidate = candidates[number];
  const PartSpan& span = candidate.span;
  const Index first_sentence = reading.at(span.first).sentence;
  const Index last_sentence = reading.at(span.last).sentence;
  const auto begin = static_cast<std::int32_t>(annotation.sentences[first_sentence].first_token);
  const auto end = static_cast<std::int32_t>(annotation.sentences[last_sentence].end_token);
  features.clear();
  Writer writer{.reading = reading,
                .span = span,
                .pen = FeatureWriter(features),
                .at = ParagraphView(reading, paragraph),
                .begin = begin,
                .end = end,
                .before = neighbours<-1>(paragraph, lattice, span, begin),
                .behind = neighbours<1>(paragraph, lattice, span, end - 1)};
  writer.find_cue();
  writer.find_heads();
  const std::int32_t token = writer.head - paragraph.begin;
  writer.without = step_of_lead(lattice.loss_without(span.part, token) - candidate.loss);
  writer.write_losses(candidate, rivals_of(candidates, number));
  writer.write_quoted();
  writer.write_place();
  writer.write_borders();
  writer.write_cue();
  if (reading.parsed[first_sentence] && reading.parsed[last_sentence]) {
    writer.write_head();
    writer.write_rest();
    writer.write_begin();
  }
  if (writer.side == Side::none) return std::nullopt;
  return PartSpan{Part::cue, writer.cue.first, writer.cue.last};
}

}  // namespace quoth::attribution
