#include "diff/quotation_matching.h"

#include <algorithm>
#include <tuple>

#include "wording/similarity.h"

namespace quoth::diff {
namespace {

struct ComparedQuotation {
  const QuotationRecord* quotation = nullptr;
  Index speaker = kUnmatched;  // for old quotations, the matching speaker of the new version
  bool unmatched_speaker = false;
  bool headline = false;
  wording::Wording wording;
  wording::StemBag bag;
  std::string words;
  Index matched = kUnmatched;
};

// A pair that may be the same quotation, with a score.
struct Candidate {
  double score = 0;
  Index old_quotation = 0;
  Index new_quotation = 0;
};

class Matching {
 public:
  Matching(const Record& old_record, const Record& new_record, const SpeakerPairs& speakers)
      : old_(compared_quotations(old_record)), new_(compared_quotations(new_record)) {
    for (ComparedQuotation& compared : old_)
      if (compared.speaker != kUnmatched) {
        compared.unmatched_speaker = speakers.new_of[compared.speaker] == kUnmatched;
        compared.speaker = speakers.new_of[compared.speaker];
      }
  }

  QuotationPairs run() {
    match_same_words();
    match_similar();
    match_by_context();
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

  static std::vector<ComparedQuotation> compared_quotations(const Record& record) {
    std::vector<ComparedQuotation> result;
    for (const QuotationRecord& quotation : record.quotations) {
      ComparedQuotation compared;
      compared.quotation = &quotation;
      compared.speaker = find_speaker(record, quotation.speaker).value_or(kUnmatched);
      compared.headline = quotation.paragraph < record.paragraphs.size() &&
                          record.paragraphs[quotation.paragraph].role == Role::headline;
      compared.wording = wording::weigh(quotation.text, quotation.type);
      compared.bag = wording::make_bag(compared.wording);
      compared.words = wording::fold_words(compared.wording.words);
      result.push_back(std::move(compared));
    }
    return result;
  }

  static bool same_speaker(const ComparedQuotation& a, const ComparedQuotation& b) {
    return !a.unmatched_speaker && a.speaker == b.speaker;
  }
  static bool same_phrase(const std::optional<PhraseRecord>& a,
                          const std::optional<PhraseRecord>& b) {
    return a.has_value() == b.has_value() && (!a || a->text == b->text);
  }
  // Evidence for a pair other than its words: from 0 to 0.4.
  static double context_score(const ComparedQuotation& a, const ComparedQuotation& b) {
    return (same_speaker(a, b) ? 0.2 : 0) +
           (same_phrase(a.quotation->cue, b.quotation->cue) ? 0.1 : 0) +
           (same_phrase(a.quotation->source, b.quotation->source) ? 0.1 : 0);
  }

  void accept(std::vector<Candidate>& candidates) {
    std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
      return std::tuple(-a.score, a.old_quotation, a.new_quotation) <
             std::tuple(-b.score, b.old_quotation, b.new_quotation);
    });
    for (const Candidate& candidate : candidates) {
      ComparedQuotation& o = old_[candidate.old_quotation];
      ComparedQuotation& n = new_[candidate.new_quotation];
      if (o.matched != kUnmatched || n.matched != kUnmatched) continue;
      o.matched = candidate.new_quotation;
      n.matched = candidate.old_quotation;
    }
  }

  void match_same_words() {
    std::vector<Candidate> candidates;
    for (Index o = 0; o < old_.size(); ++o)
      for (Index n = 0; n < new_.size(); ++n)
        if (old_[o].words == new_[n].words && old_[o].headline == new_[n].headline)
          candidates.push_back({context_score(old_[o], new_[n]), o, n});
    accept(candidates);
  }

  void match_similar() {
    constexpr double kMinSimilarity = 0.5;
    std::vector<Candidate> candidates;
    for (Index o = 0; o < old_.size(); ++o) {
      if (old_[o].matched != kUnmatched) continue;
      for (Index n = 0; n < new_.size(); ++n) {
        if (new_[n].matched != kUnmatched || old_[o].headline != new_[n].headline) continue;
        if (wording::shared_weight(old_[o].bag, new_[n].bag) == 0) continue;
        const wording::Similarity similarity = wording::compare(old_[o].wording, new_[n].wording);
        const double context = context_score(old_[o], new_[n]);
        const double wording_score = std::max(similarity.overlap, similarity.containment * 0.8);
        // If the context is the same, the wordings may differ more.
        if (wording_score + context >= kMinSimilarity + 0.2 || similarity.overlap >= kMinSimilarity)
          candidates.push_back({wording_score + context, o, n});
      }
    }
    accept(candidates);
  }

  // For each quotation, the number (from 1) of the last matched quotation before it; 0 if there is
  // none.
  static std::vector<Index> matched_before(const std::vector<ComparedQuotation>& quotations,
                                           bool matched_to) {
    std::vector<Index> before;
    Index last = 0;
    for (Index i = 0; i < quotations.size(); ++i) {
      before.push_back(last);
      if (quotations[i].matched != kUnmatched) last = (matched_to ? quotations[i].matched : i) + 1;
    }
    return before;
  }

  // A short quotation may have few words left: match it by speaker, cue, source and the quotation
  // before it.
  void match_by_context() {
    constexpr std::size_t kBrief = 8;      // words of a quotation that one edit may change whole
    constexpr std::int32_t kMinShare = 3;  // a longer one keeps a third of its weight
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
        const std::int32_t shared = wording::shared_weight(old_[o].bag, new_[n].bag);
        const std::int32_t lighter = std::min(old_[o].wording.weight, new_[n].wording.weight);
        const bool brief =
            std::max(old_[o].wording.words.size(), new_[n].wording.words.size()) <= kBrief;
        if (shared > 0 && (brief || kMinShare * shared >= lighter))
          candidates.push_back({static_cast<double>(shared), o, n});
      }
    }
    accept(candidates);
  }

  // If a quotation equals several consecutive quotations of the other version, all of them are
  // settled.
  static void settle_splits(std::vector<ComparedQuotation>& whole,
                            std::vector<ComparedQuotation>& parts) {
    for (ComparedQuotation& compared : whole) {
      if (compared.matched == kSettled) continue;
      for (std::size_t begin = 0; begin < parts.size(); ++begin) {
        std::string words;
        std::size_t end = begin;
        while (end < parts.size() && words.size() < compared.words.size()) {
          if (!words.empty()) words += ' ';
          words += parts[end++].words;
        }
        if (end - begin < 2 || words != compared.words) continue;
        settle(whole, parts, compared, begin, end);
        break;
      }
    }
  }
  static void settle(std::vector<ComparedQuotation>& whole, std::vector<ComparedQuotation>& parts,
                     ComparedQuotation& compared, std::size_t begin, std::size_t end) {
    const auto self = static_cast<std::size_t>(&compared - whole.data());
    const auto free = [&](std::size_t p) {
      return parts[p].matched == kUnmatched || parts[p].matched == self;
    };
    for (std::size_t p = begin; p < end; ++p)
      if (!free(p)) return;
    if (compared.matched != kUnmatched && (compared.matched < begin || compared.matched >= end))
      return;
    for (std::size_t p = begin; p < end; ++p) parts[p].matched = kSettled;
    compared.matched = kSettled;
  }

  std::vector<ComparedQuotation> old_;
  std::vector<ComparedQuotation> new_;
};

}  // namespace

QuotationPairs match_quotations(const Record& old_record, const Record& new_record,
                                const SpeakerPairs& speakers) {
  return Matching(old_record, new_record, speakers).run();
}

}  // namespace quoth::diff
