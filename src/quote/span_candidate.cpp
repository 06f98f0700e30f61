#include "quote/span_candidate.h"

#include <algorithm>
#include <array>

namespace quoth {
namespace {

// How much worse than the best a path through a candidate may be.
constexpr std::array<std::int32_t, kPartCount> kMostLoss = {600, 600, 930};
// How far candidates reach, so that a book without paragraphs takes no more time a word than an
// article.
constexpr std::int32_t kLongest = 1000;
constexpr std::size_t kMostEnds = 64;

void add_candidates(const Reading& reading, const ReadParagraph& paragraph,
                    const SpanLattice& lattice, Part part, std::vector<SpanCandidate>& candidates) {
  const std::int32_t most = kMostLoss[static_cast<std::size_t>(part)];
  std::vector<std::int32_t> firsts;
  std::vector<std::int32_t> lasts;
  for (std::int32_t i = 0; i < lattice.size(); ++i) {
    const bool single = lattice.loss(i, make_label(part, SpanPlace::single)) <= most;
    if (single || lattice.loss(i, make_label(part, SpanPlace::begin)) <= most) firsts.push_back(i);
    if (single || lattice.loss(i, make_label(part, SpanPlace::end)) <= most) lasts.push_back(i);
  }
  for (const std::int32_t first : firsts) {
    auto last = std::ranges::lower_bound(lasts, first);
    for (std::size_t n = 0; n < kMostEnds && last != lasts.end() && *last < first + kLongest;
         ++n, ++last) {
      const std::int32_t loss = lattice.loss(part, first, *last);
      const PartSpan span{part, paragraph.begin + first, paragraph.begin + *last};
      // The bullet of a list is no content.
      const bool bullet =
          first == *last && part == Part::content && is_symbol(reading.at(span.first));
      if (loss <= most && !bullet) candidates.push_back({span, loss});
    }
  }
}

}  // namespace

std::vector<SpanCandidate> find_candidates(const Reading& reading, const ReadParagraph& paragraph,
                                           const SpanLattice& lattice) {
  std::vector<SpanCandidate> candidates;
  for (const Part part : {Part::source, Part::cue, Part::content}) {
    add_candidates(reading, paragraph, lattice, part, candidates);
  }
  return candidates;
}

}  // namespace quoth
