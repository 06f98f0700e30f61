#include "attribution/model/candidate_features.h"

#include <algorithm>

#include "attribution/model/ancestors.h"
#include "attribution/model/candidate_surroundings.h"
#include "attribution/model/feature_writer.h"

namespace quoth::attribution {
namespace {

constexpr unsigned kTemplates = 80;  // of each part
// The lemmas of what is missing.
constexpr model::FeatureHash kNoHeadLemma = 5;
constexpr model::FeatureHash kNoCueLemma = 7;

// Losses in steps that grow wider.
unsigned step_of_loss(std::int32_t loss) {
  if (loss < 200) return static_cast<unsigned>(loss / 20);
  if (loss < 600) return static_cast<unsigned>(10 + (loss - 200) / 50);
  return static_cast<unsigned>(18 + std::min((loss - 600) / 150, 22));
}
unsigned step_of_lead(std::int32_t lead) {
  return lead >= 0 ? 50 + step_of_loss(lead) : step_of_loss(-lead);
}

class CandidateWriter {
 public:
  CandidateWriter(const AttributionView& view, const ParagraphRange& paragraph,
                  const SpanLattice& lattice, const SpanCandidate& candidate,
                  SpanFeatures& features)
      : view_(view),
        part_(candidate.span.part),
        span_(candidate.span.tokens),
        around_(surroundings_of(view, paragraph, lattice, candidate.span)),
        side_(static_cast<unsigned>(around_.side)),
        writer_(features),
        at_(view, paragraph.tokens) {
    if (has_cue()) cue_head_ = head_within(around_.cue.begin, around_.cue);
    Index first = span_.begin;
    Index last = span_.end - 1;
    while (first + 1 < span_.end && is_punctuation(first)) ++first;
    while (last > first && is_punctuation(last)) --last;
    head_ = head_within(first, span_);
    last_head_ = head_within(last, span_);
    const std::int32_t without = lattice.loss_without(part_, head_ - paragraph.tokens.begin);
    without_ = step_of_lead(without - candidate.loss);
  }

  bool has_cue() const { return around_.side != CueSide::none; }
  const CandidateSurroundings& around() const { return around_; }

  void write_losses(const SpanCandidate& candidate, const Rivals& rivals) {
    const unsigned length = step_of(span_.size() - 1);
    const auto lead = [&](std::int32_t rival) {
      return rival == kNoRival ? 99U : step_of_lead(rival - candidate.loss);
    };
    small(0);
    small(1, step_of_loss(candidate.loss));
    small(2, lead(rivals.any));
    small(3, lead(rivals.same_end));
    small(4, without_);
    small(5, length);
    small(6, first_mark(), last_mark(), length);
    small(7, first_mark(), last_mark(), without_ / 3);
    if (!has_cue()) small(8, length, step_of_loss(candidate.loss) / 2);
  }

  // Words in quotation marks have a speaker: how many of its sentences' it takes and leaves out.
  void write_quoted() {
    const auto quoted_before = [&](Index token) { return view_.at(token).quoted; };
    const auto quoted_with = [&](Index token) {
      return quoted_before(token) + (view_.at(token).mark == MarkState::opening ? 1U : 0U);
    };
    const Index last = span_.end - 1;
    const auto [begin, end] = around_.sentences;
    const unsigned taken = std::min(quoted_with(last) - quoted_before(span_.begin), 3U);
    const unsigned left = std::min(quoted_before(span_.begin) - quoted_before(begin), 2U);
    const unsigned right = std::min(quoted_with(end - 1) - quoted_with(last), 2U);
    small(9, taken, left, right, side_);
    small(10, taken, right, part_after(), without_ / 4);
    small(11, taken, left, part_before(), without_ / 4);
    small(12, taken, left, right, part_before(), part_after());
  }

  void write_place() {
    const auto [begin, end] = around_.sentences;
    const unsigned b = part_before();
    const unsigned a = part_after();
    const unsigned edges = (span_.begin == begin ? 1U : 0U) | (span_.end >= end ? 2U : 0U) |
                           (span_.end + 1 == end ? 4U : 0U);
    small(13, b, around_.before[1].part, a, around_.after[1].part);
    small(14, b, a, step_of(span_.size() - 1), side_);
    small(15, edges, b, a);
    small(16, edges, b, a, side_, first_mark(), last_mark());
    small(17, step_of(span_.begin - begin), step_of(end + 1 - span_.end), side_);
    small(18, step_of(end - span_.end), b, a, side_);
    const Index more = last().sentence - first().sentence;
    small(19, std::min<Index>(more, 4), first_mark(), last_mark(), side_);
    if (!has_cue()) return;
    const token::TokenRange cue = around_.cue;
    const bool is_before = around_.side == CueSide::before || around_.side == CueSide::far_before;
    const auto gap =
        static_cast<std::int32_t>(is_before ? span_.begin - cue.end : cue.begin - span_.end);
    const unsigned near = static_cast<unsigned>(std::clamp(gap, -1, 3) + 1);
    small(43, side_, step_of(gap), view_.at(cue_head_).tag);
    small(44, side_, near, view_.at(cue.end - 1).tag, at_[span_.begin].tag,
          std::min<Index>(cue.size() - 1, 3));
    small(46, std::min(last().commas - first().commas, 4U), edges, side_);
    word(47, cue_lemma(), at_[cue.end].tag, near, side_);
  }

  void write_borders() {
    const Index begin = span_.begin;
    const Index end = span_.end;
    for (unsigned n = 0; n < 4; ++n) {
      word(20 + n, at_[begin + n - 2].lemma, part_before(), side_);
      word(24 + n, at_[end + n - 2].lemma, part_after(), side_);
    }
    small(30, at_[begin - 1].tag, at_[begin].tag, at_[begin + 1].tag, part_before());
    small(31, at_[end - 2].tag, at_[end - 1].tag, at_[end].tag, part_after());
    small(32, at_[end - 1].tag, at_[end].tag, at_[end + 1].tag);
    small(33, at_[begin - 1].tag, at_[begin].tag, side_);
  }

  void write_cue() {
    word(39, cue_lemma(), side_, step_of(span_.size() - 1));
    word(40, cue_lemma(), side_, without_ / 4);
    word(41, cue_lemma(), side_, part_before(), part_after());
    if (!has_cue()) return;
    words(42, cue_lemma(), view_.at(around_.cue.begin).lemma, side_);
    const AttributionToken& token = view_.at(cue_head_);
    word(48, lemma(view_.node(cue_head_).head), relation(cue_head_), side_);
    small(49, token.mark, token.odds, side_, without_ / 4);
    small(50, token.odds, around_.cue.size() - 1, token.tag);
  }

  // Which subtree it is, or is not wholly.
  void write_head() {
    const token::TokenRange first_tree = view_.node(head_).subtree;
    const token::TokenRange last_tree = view_.node(last_head_).subtree;
    const unsigned begins = first_tree.begin < span_.begin    ? 0U
                            : first_tree.begin == span_.begin ? 1U
                                                              : 2U;
    const unsigned ends = last_tree.end < span_.end ? 0U : last_tree.end == span_.end ? 1U : 2U;
    const std::int32_t above = view_.node(head_).head;
    const bool of_cue = in_cue(above);
    const unsigned by = relation(head_);
    small(62, begins, ends, by, of_cue, side_, relation(last_head_), head_ == last_head_);
    small(63, by, view_.at(head_).tag, of_cue, side_);
    word(64, cue_lemma(), by, of_cue, side_);
    word(65, view_.at(head_).lemma, by);
    word(66, lemma(above), by, of_cue);
    small(67, by, of_cue, begins, ends, without_ / 4);
  }

  // What begins after it, and whether that depends on it.
  void write_following() {
    const Index end = around_.sentences.end;
    Index next = span_.end;
    while (next < end && at_[next].tag == Tag::comma) ++next;
    if (next >= end) return;
    const Index top = climb_while(view_, next, [&](Index above) {
      return !span_.contains(above) && view_.node(above).subtree.begin == next;
    });
    const std::int32_t above = view_.node(top).head;
    const unsigned tie = above == static_cast<std::int32_t>(head_) ? 2U
                         : in_span(above)                          ? 1U
                         : in_cue(above)                           ? 3U
                                                                   : 0U;
    const bool comma = next > span_.end;
    const Index tree_end = view_.node(top).subtree.end;
    const unsigned by = relation(top);
    small(70, tie, by, comma);
    small(71, tie, by, comma, at_[next].tag, tree_end + 1 >= end);
    word(72, at_[next].lemma, tie, by, comma);
    small(74, tie, by, comma, step_of(tree_end - 1 - next), part_after());
    word(75, cue_lemma(), tie, by, comma);
  }

  // What it begins with, and how that is connected to the word before.
  void write_beginning() {
    if (span_.begin <= around_.sentences.begin) return;
    const Index before = span_.begin - 1;
    const Index top = climb_while(view_, span_.begin, [&](Index above) {
      return span_.contains(above) && view_.node(above).subtree.begin == span_.begin;
    });
    const std::int32_t above = view_.node(top).head;
    const unsigned tie = in_span(above)                               ? 1U
                         : above == static_cast<std::int32_t>(before) ? 2U
                         : in_cue(above)                              ? 3U
                                                                      : 0U;
    const bool inward = in_span(view_.node(before).head);
    const unsigned by = relation(top);
    small(76, inward, relation(before), part_before());
    small(77, inward, relation(before), by, tie, part_before());
    small(78, at_[before].tag, by, tie, part_before());
    word(79, at_[before].lemma, by, tie, part_before());
  }

 private:
  // Each part has templates of its own.
  template <typename... Value>
  void small(unsigned number, Value... values) {
    writer_.small(number_of(number), values...);
  }
  template <typename... Value>
  void word(unsigned number, model::FeatureHash form, Value... values) {
    writer_.word(number_of(number), form, values...);
  }
  template <typename... Value>
  void words(unsigned number, model::FeatureHash form, model::FeatureHash other, Value... values) {
    writer_.words(number_of(number), form, other, values...);
  }
  unsigned number_of(unsigned number) const {
    return kTemplates * static_cast<unsigned>(part_) + number;
  }

  AttributionToken first() const { return view_.at(span_.begin); }
  AttributionToken last() const { return view_.at(span_.end - 1); }
  unsigned first_mark() const { return static_cast<unsigned>(first().mark); }
  unsigned last_mark() const { return static_cast<unsigned>(last().mark); }
  unsigned part_before() const { return around_.before[0].part; }
  unsigned part_after() const { return around_.after[0].part; }

  // Of a head, which may be kNoHead.
  bool in_span(std::int32_t head) const { return span_.contains(static_cast<Index>(head)); }
  bool in_cue(std::int32_t head) const {
    return has_cue() && around_.cue.contains(static_cast<Index>(head));
  }
  model::FeatureHash lemma(std::int32_t head) const {
    return head == parse::kNoHead ? kNoHeadLemma : view_.at(static_cast<Index>(head)).lemma;
  }

  unsigned relation(Index token) const { return static_cast<unsigned>(view_.node(token).relation); }
  bool is_punctuation(Index token) const {
    return view_.node(token).relation == parse::Dependency::punct;
  }
  model::FeatureHash cue_lemma() const {
    return has_cue() ? view_.at(cue_head_).lemma : kNoCueLemma;
  }
  // The last token of the path from a token to its ancestors that is in the range.
  Index head_within(Index token, token::TokenRange range) const {
    return climb_while(view_, token, [&](Index above) { return range.contains(above); });
  }

  const AttributionView& view_;
  Part part_;
  token::TokenRange span_;
  CandidateSurroundings around_;
  unsigned side_;
  FeatureWriter writer_;
  BoundedTokens at_;
  Index cue_head_ = 0;
  Index head_ = 0;        // what its first word depends on
  Index last_head_ = 0;   // what its last word depends on
  unsigned without_ = 0;  // how much better it is to have the candidate than nothing of its part
};

}  // namespace

std::optional<PartSpan> candidate_features(const AttributionView& view,
                                           const ParagraphRange& paragraph,
                                           const SpanLattice& lattice,
                                           std::span<const SpanCandidate> candidates,
                                           std::size_t number, SpanFeatures& features) {
  const SpanCandidate& candidate = candidates[number];
  const token::TokenRange span = candidate.span.tokens;
  features.clear();
  CandidateWriter writer(view, paragraph, lattice, candidate, features);
  writer.write_losses(candidate, rivals_of(candidates, number));
  writer.write_quoted();
  writer.write_place();
  writer.write_borders();
  writer.write_cue();
  if (view.parsed[view.at(span.begin).sentence] && view.parsed[view.at(span.end - 1).sentence]) {
    writer.write_head();
    writer.write_following();
    writer.write_beginning();
  }
  if (!writer.has_cue()) return std::nullopt;
  return PartSpan{Part::cue, writer.around().cue};
}

}  // namespace quoth::attribution
