#include "diff/unchanged_sentences.h"

#include <algorithm>
#include <unordered_map>

namespace quoth::diff {

UnchangedSentences::UnchangedSentences(const Record& record, const Record& other) {
  // A sentence that is in `record` more often than in `other` did not stay everywhere.
  std::unordered_map<std::uint32_t, int> surplus;
  for (const SentenceRecord& sentence : record.sentences) ++surplus[sentence.digest];
  for (const SentenceRecord& sentence : other.sentences) --surplus[sentence.digest];
  for (const SentenceRecord& sentence : record.sentences) {
    known_ = known_ && sentence.digest != 0;
    if (surplus[sentence.digest] > 0) changed_.push_back(sentence);
  }
  known_ = known_ && !record.sentences.empty() && !other.sentences.empty();
}

bool UnchangedSentences::contains(Place place) const {
  return known_ && std::ranges::none_of(changed_, [&](const SentenceRecord& sentence) {
           return sentence.place.start < place.end && place.start < sentence.place.end;
         });
}

bool UnchangedSentences::contains(const std::vector<Place>& places) const {
  return std::ranges::all_of(places, [&](Place place) { return contains(place); });
}

bool UnchangedSentences::contains(const QuotationRecord& quotation) const {
  return contains(quotation.content) && (!quotation.cue || contains(quotation.cue->place)) &&
         (!quotation.source || contains(quotation.source->place));
}

}  // namespace quoth::diff
