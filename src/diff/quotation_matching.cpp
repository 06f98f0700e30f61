#include "diff/quotation_matching.h"

#include <algorithm>
#include <tuple>

#include "wording/similarity.h"

namespace quoth::diff {
namespace {

struct Line {
  const QuotationRecord* quotation = nullptr;
  Index speaker = kUnmatched;  // in the new version's numbers; of the old one's, where matched
  bool unmatched_speaker = false;
  wording::Wording wording;
  wording::StemBag bag;
  std::string words;
  Index matched = kUnmatched;
};

// A pair that may be one quotation, and how well its sides go together.
struct Candidate {
  double score = 0;
  Index old_line = 0;
  Index new_line = 0;
};

class Matching {
 public:
  Matching(const Record& old_record, const Record& new_record, const SpeakerPairs& speakers)
      : old_(lines(old_record)), new_(lines(new_record)) {
    for (Line& line : old_)
      if (line.speaker != kUnmatched) {
        line.unmatched_speaker = speakers.new_of[line.speaker] == kUnmatched;
        line.speaker = speakers.new_of[line.speaker];
      }
  }

  QuotationPairs run() {
    match_same_words();
    match_alike();
    match_in_place();
    settle_splits(old_, new_);
    settle_splits(new_, old_);
    QuotationPairs result;
    for (Index n = 0; n < new_.size(); ++n) {
      if (new_[n].matched == kUnmatched) result.added.push_back(n);
      if (new_[n].matched < old_.size()) result.pairs.push_back({new_[n].matched, n});
    }
    for (Index o = 0; o < old_.size(); ++o)
      if (old_[o].matched == kUnmatched) result.removed.push_back(o);
    return result;
  }

 private:
  static constexpr Index kSettled = kUnmatched - 1;

  static std::vector<Line> lines(const Record& record) {
    std::vector<Line> result;
    for (const QuotationRecord& quotation : record.quotations) {
      Line line;
      line.quotation = &quotation;
      line.speaker = find_speaker(record, quotation.speaker);
      line.wording = wording::weigh(quotation.text, quotation.type);
      line.bag = wording::make_bag(line.wording);
      line.words = wording::fold_words(line.wording.words);
      result.push_back(std::move(line));
    }
    return result;
  }

  static bool same_speaker(const Line& a, const Line& b) {
    return !a.unmatched_speaker && a.speaker == b.speaker;
  }
  static bool same_phrase(const std::optional<PhraseRecord>& a,
                          const std::optional<PhraseRecord>& b) {
    return a.has_value() == b.has_value() && (!a || a->text == b->text);
  }
  // What speaks for a pair besides its words: from 0 to 0.4.
  static double surroundings(const Line& a, const Line& b) {
    return (same_speaker(a, b) ? 0.2 : 0) +
           (same_phrase(a.quotation->cue, b.quotation->cue) ? 0.1 : 0) +
           (same_phrase(a.quotation->source, b.quotation->source) ? 0.1 : 0);
  }

  void take(std::vector<Candidate>& candidates) {
    std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
      return std::tuple(-a.score, a.old_line, a.new_line) <
             std::tuple(-b.score, b.old_line, b.new_line);
    });
    for (const Candidate& candidate : candidates) {
      Line& o = old_[candidate.old_line];
      Line& n = new_[candidate.new_line];
      if (o.matched != kUnmatched || n.matched != kUnmatched) continue;
      o.matched = candidate.new_line;
      n.matched = candidate.old_line;
    }
  }

  void match_same_words() {
    std::vector<Candidate> candidates;
    for (Index o = 0; o < old_.size(); ++o)
      for (Index n = 0; n < new_.size(); ++n)
        if (old_[o].words == new_[n].words)
          candidates.push_back({surroundings(old_[o], new_[n]), o, n});
    take(candidates);
  }

  void match_alike() {
    constexpr double kAlike = 0.5;
    std::vector<Candidate> candidates;
    for (Index o = 0; o < old_.size(); ++o) {
      if (old_[o].matched != kUnmatched) continue;
      for (Index n = 0; n < new_.size(); ++n) {
        if (new_[n].matched != kUnmatched) continue;
        if (wording::shared_weight(old_[o].bag, new_[n].bag) == 0) continue;
        const wording::Similarity like = wording::likeness(old_[o].wording, new_[n].wording);
        const double around = surroundings(old_[o], new_[n]);
        const double alike = std::max(like.overlap, like.containment * 0.8);
        // Among the same words around it, less of the wording has to stay.
        if (alike + around >= kAlike + 0.2 || like.overlap >= kAlike)
          candidates.push_back({alike + around, o, n});
      }
    }
    take(candidates);
  }

  // The quotation that was matched last before this one, counted from one; 0 at the beginning.
  static std::vector<Index> matched_before(const std::vector<Line>& lines, bool matched_to) {
    std::vector<Index> before;
    Index last = 0;
    for (Index i = 0; i < lines.size(); ++i) {
      before.push_back(last);
      if (lines[i].matched != kUnmatched) last = (matched_to ? lines[i].matched : i) + 1;
    }
    return before;
  }

  // Of a short one little may be left: it is known by who says it, with what cue, and what is said
  // before it.
  void match_in_place() {
    const auto before_old = matched_before(old_, false);
    const auto before_new = matched_before(new_, true);
    std::vector<Candidate> candidates;
    for (Index o = 0; o < old_.size(); ++o) {
      if (old_[o].matched != kUnmatched || !old_[o].quotation->cue) continue;
      for (Index n = 0; n < new_.size(); ++n) {
        if (new_[n].matched != kUnmatched || before_old[o] != before_new[n]) continue;
        if (!same_speaker(old_[o], new_[n]) ||
            !same_phrase(old_[o].quotation->cue, new_[n].quotation->cue) ||
            !same_phrase(old_[o].quotation->source, new_[n].quotation->source))
          continue;
        const auto shared = static_cast<double>(wording::shared_weight(old_[o].bag, new_[n].bag));
        if (shared > 0) candidates.push_back({shared, o, n});
      }
    }
    take(candidates);
  }

  // A quotation that the other version tells in several, one after the other, is all there.
  static void settle_splits(std::vector<Line>& whole, std::vector<Line>& parts) {
    for (Line& line : whole) {
      if (line.matched == kSettled) continue;
      for (std::size_t begin = 0; begin < parts.size(); ++begin) {
        std::string words;
        std::size_t end = begin;
        while (end < parts.size() && words.size() < line.words.size()) {
          if (!words.empty()) words += ' ';
          words += parts[end++].words;
        }
        if (end - begin < 2 || words != line.words) continue;
        settle(whole, parts, line, begin, end);
        break;
      }
    }
  }
  static void settle(std::vector<Line>& whole, std::vector<Line>& parts, Line& line,
                     std::size_t begin, std::size_t end) {
    const auto self = static_cast<std::size_t>(&line - whole.data());
    const auto free = [&](std::size_t p) {
      return parts[p].matched == kUnmatched || parts[p].matched == self;
    };
    for (std::size_t p = begin; p < end; ++p)
      if (!free(p)) return;
    if (line.matched != kUnmatched && (line.matched < begin || line.matched >= end)) return;
    for (std::size_t p = begin; p < end; ++p) parts[p].matched = kSettled;
    line.matched = kSettled;
  }

  std::vector<Line> old_;
  std::vector<Line> new_;
};

}  // namespace

QuotationPairs match_quotations(const Record& old_record, const Record& new_record,
                                const SpeakerPairs& speakers) {
  return Matching(old_record, new_record, speakers).run();
}

}  // namespace quoth::diff
