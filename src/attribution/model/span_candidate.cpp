#include "attribution/model/span_candidate.h"

#include <algorithm>
#include <array>

namespace quoth::attribution {
namespace {

// How much worse than the best a path through a candidate may be.
constexpr std::array<std::int32_t, kPartCount> kMostLoss = {600, 600, 930};
// How far candidates reach, so that a book without paragraphs takes no more time a word than an
// article.
constexpr std::int32_t kLongest = 1000;
constexpr std::size_t kMostEnds = 64;

// The tokens that a span of a part may begin and end at.
struct Ends {
  std::vector<std::int32_t> firsts;
  std::vector<std::int32_t> lasts;
};

std::array<Ends, kPartCount> find_ends(const SpanLattice& lattice) {
  std::array<Ends, kPartCount> ends;
  for (std::int32_t i = 0; i < lattice.size(); ++i) {
    const auto losses = lattice.losses(i);
    for (const Part part : {Part::source, Part::cue, Part::content}) {
      const auto number = static_cast<std::size_t>(part);
      const auto likely = [&](SpanPlace place) {
        return losses[make_label(part, place)] <= kMostLoss[number];
      };
      const bool single = likely(SpanPlace::single);
      if (single || likely(SpanPlace::begin)) ends[number].firsts.push_back(i);
      if (single || likely(SpanPlace::end)) ends[number].lasts.push_back(i);
    }
  }
  return ends;
}

void add_candidates(const AttributionView& reading, const ParagraphRange& paragraph,
                    const SpanLattice& lattice, Part part, const Ends& ends,
                    std::vector<SpanCandidate>& candidates) {
  for (const std::int32_t first : ends.firsts) {
    auto last = std::ranges::lower_bound(ends.lasts, first);
    for (std::size_t n = 0; n < kMostEnds && last != ends.lasts.end() && *last < first + kLongest;
         ++n, ++last) {
      const std::int32_t loss = lattice.loss(part, first, *last);
      const PartSpan span{part, paragraph.begin + first, paragraph.begin + *last};
      // The bullet of a list is no content.
      const bool bullet =
          first == *last && part == Part::content && is_symbol(reading.at(span.first));
      const bool likely = loss <= kMostLoss[static_cast<std::size_t>(part)];
      if (likely && !bullet) candidates.push_back({span, loss});
    }
  }
}

}  // namespace

std::vector<SpanCandidate> find_candidates(const AttributionView& reading,
                                           const ParagraphRange& paragraph,
                                           const SpanLattice& lattice) {
  std::vector<SpanCandidate> candidates;
  const std::array<Ends, kPartCount> ends = find_ends(lattice);
  for (const Part part : {Part::source, Part::cue, Part::content}) {
    add_candidates(reading, paragraph, lattice, part, ends[static_cast<std::size_t>(part)],
                   candidates);
  }
  return candidates;
}

}  // namespace quoth::attribution
