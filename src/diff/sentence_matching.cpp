#include "diff/sentence_matching.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "wording/similarity.h"

namespace quoth::diff {
namespace {

struct Sentence {
  Place place;
  std::int32_t weight = 0;
  wording::StemBag bag;
};

bool is_narration(const Record& record, Place place) {
  const auto after = std::ranges::upper_bound(
      record.paragraphs, place.start, {},
      [](const ParagraphRecord& paragraph) { return paragraph.place.start; });
  if (after == record.paragraphs.begin()) return true;
  const Role role = (after - 1)->role;
  return role != Role::headline && role != Role::furniture;
}

std::vector<Sentence> changed(const ArticleText& text, const UnchangedSentences& unchanged) {
  std::vector<Sentence> sentences;
  for (const SentenceRecord& record : unchanged.changed()) {
    if (!is_narration(text.record(), record.place)) continue;
    const auto wording = wording::weigh(text.at(record.place), QuotationType::indirect);
    sentences.push_back({record.place, wording.weight, wording::make_bag(wording)});
  }
  return sentences;
}

}  // namespace

std::vector<SentencePair> match_sentences(const ArticleText& old_text,
                                          const UnchangedSentences& old_unchanged,
                                          const ArticleText& new_text,
                                          const UnchangedSentences& new_unchanged) {
  constexpr double kMinOverlap = 0.6;
  if (!old_text.known() || !new_text.known()) return {};
  struct Candidate {
    double overlap;
    std::size_t old_sentence;
    std::size_t new_sentence;
  };
  const std::vector<Sentence> before = changed(old_text, old_unchanged);
  const std::vector<Sentence> after = changed(new_text, new_unchanged);
  std::vector<Candidate> candidates;
  for (std::size_t o = 0; o < before.size(); ++o) {
    for (std::size_t n = 0; n < after.size(); ++n) {
      const auto both = static_cast<double>(std::max(1, before[o].weight + after[n].weight));
      const double overlap = 2.0 * wording::shared_weight(before[o].bag, after[n].bag) / both;
      if (overlap >= kMinOverlap) candidates.push_back({overlap, o, n});
    }
  }
  std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
    return std::tuple(-a.overlap, a.old_sentence, a.new_sentence) <
           std::tuple(-b.overlap, b.old_sentence, b.new_sentence);
  });
  std::vector<SentencePair> pairs;
  std::set<std::size_t> old_taken;
  std::set<std::size_t> new_taken;
  for (const Candidate& candidate : candidates) {
    if (old_taken.contains(candidate.old_sentence) || new_taken.contains(candidate.new_sentence))
      continue;
    old_taken.insert(candidate.old_sentence);
    new_taken.insert(candidate.new_sentence);
    pairs.push_back({before[candidate.old_sentence].place, after[candidate.new_sentence].place});
  }
  return pairs;
}

}  // namespace quoth::diff
