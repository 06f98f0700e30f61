#include "attribution/model/span_candidates.h"

#include <algorithm>
#include <array>

namespace quoth::attribution {
namespace {

// How much worse than the best a path through a candidate may be. With larger losses the chooser
// takes longer and finds no more on the development set.
constexpr std::array<std::int32_t, kPartCount> kMostLoss = {600, 600, 930};
// Limits of candidates, so that a book without paragraphs takes no more time a word than an
// article.
constexpr Index kLongest = 1000;  // tokens
constexpr std::size_t kMostEnds = 64;

// Where the spans of a part may begin and end.
struct Borders {
  std::vector<Index> begins;
  std::vector<Index> ends;
};

std::array<Borders, kPartCount> find_borders(const SpanLattice& lattice) {
  std::array<Borders, kPartCount> borders;
  for (Index i = 0; i < lattice.size(); ++i) {
    const auto losses = lattice.losses(i);
    for (const Part part : {Part::source, Part::cue, Part::content}) {
      const auto number = static_cast<std::size_t>(part);
      const auto likely = [&](SpanPlace place) {
        return losses[make_label(part, place)] <= kMostLoss[number];
      };
      const bool single = likely(SpanPlace::single);
      if (single || likely(SpanPlace::begin)) borders[number].begins.push_back(i);
      if (single || likely(SpanPlace::end)) borders[number].ends.push_back(i + 1);
    }
  }
  return borders;
}

void add_candidates(const AttributionView& view, const ParagraphRange& paragraph,
                    const SpanLattice& lattice, Part part, const Borders& borders,
                    std::vector<SpanCandidate>& candidates) {
  for (const Index begin : borders.begins) {
    auto end = std::ranges::upper_bound(borders.ends, begin);
    for (std::size_t n = 0; n < kMostEnds && end != borders.ends.end() && *end <= begin + kLongest;
         ++n, ++end) {
      const std::int32_t loss = lattice.loss(part, {begin, *end});
      const PartSpan span{part, {paragraph.tokens.begin + begin, paragraph.tokens.begin + *end}};
      // The bullet of a list is no content.
      const bool bullet =
          part == Part::content && span.tokens.size() == 1 && is_symbol(view.at(span.tokens.begin));
      const bool likely = loss <= kMostLoss[static_cast<std::size_t>(part)];
      if (likely && !bullet) candidates.push_back({span, loss});
    }
  }
}

}  // namespace

std::vector<SpanCandidate> find_candidates(const AttributionView& view,
                                           const ParagraphRange& paragraph,
                                           const SpanLattice& lattice) {
  std::vector<SpanCandidate> candidates;
  const std::array<Borders, kPartCount> borders = find_borders(lattice);
  for (const Part part : {Part::source, Part::cue, Part::content}) {
    add_candidates(view, paragraph, lattice, part, borders[static_cast<std::size_t>(part)],
                   candidates);
  }
  return candidates;
}

}  // namespace quoth::attribution
