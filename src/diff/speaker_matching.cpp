#include "diff/speaker_matching.h"

#include <algorithm>

#include "name/person_name.h"
#include "wording/word_diff.h"

namespace quoth::diff {
namespace {

// How well the names of two speakers match; 0 if they do not.
int name_match(const SpeakerRecord& a, const SpeakerRecord& b) {
  constexpr int kSameName = 4;
  if (wording::fold_words(a.name) == wording::fold_words(b.name)) return kSameName;
  if (a.kind == SpeakerKind::person && b.kind == SpeakerKind::person)
    return name::likeness(name::parse_name(a.name), name::parse_name(b.name));
  return is_part_of_name(a.name, b.name) || is_part_of_name(b.name, a.name) ? 1 : 0;
}

}  // namespace

void SpeakerPairs::join(Index old_speaker, Index new_speaker) {
  new_of[old_speaker] = new_speaker;
  old_of[new_speaker] = old_speaker;
}

SpeakerPairs match_speakers(const Record& old_record, const Record& new_record) {
  struct Pair {
    int name_match;
    Index old_speaker;
    Index new_speaker;
  };
  std::vector<Pair> pairs;
  for (Index o = 0; o < old_record.speakers.size(); ++o)
    for (Index n = 0; n < new_record.speakers.size(); ++n)
      if (const int match = name_match(old_record.speakers[o], new_record.speakers[n]); match > 0)
        pairs.push_back({match, o, n});
  std::ranges::stable_sort(pairs, std::greater<>(), &Pair::name_match);
  SpeakerPairs matched{std::vector<Index>(old_record.speakers.size(), kUnmatched),
                       std::vector<Index>(new_record.speakers.size(), kUnmatched)};
  for (const Pair& pair : pairs) {
    if (matched.new_of[pair.old_speaker] != kUnmatched) continue;
    if (matched.old_of[pair.new_speaker] != kUnmatched) continue;
    matched.join(pair.old_speaker, pair.new_speaker);
  }
  return matched;
}

bool is_part_of_name(const std::string& part, const std::string& name) {
  const auto words = wording::split_words(part);
  const auto all = wording::split_words(name);
  std::size_t found = 0;
  for (const wording::PlacedWord& word : all)
    if (found < words.size() && words[found].fold == word.fold) ++found;
  return found == words.size();
}

}  // namespace quoth::diff
