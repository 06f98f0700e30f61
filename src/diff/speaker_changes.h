// Judges whether two versions give a quotation to different speakers.
#pragma once

#include <set>
#include <string>
#include <utility>

#include "diff/quotation_matching.h"
#include "diff/speaker_matching.h"
#include "diff/unchanged_sentences.h"
#include "quoth/record.h"

namespace quoth::diff {

// Words given to the wrong speaker are worse than a change that is not reported: a verdict needs
// both versions to name the speaker surely. Its arguments must outlive it.
class SpeakerChanges {
 public:
  SpeakerChanges(const Record& old_record, const Record& new_record, const SpeakerPairs& speakers,
                 const UnchangedSentences& old_unchanged, const UnchangedSentences& new_unchanged,
                 const QuotationPairs& quotations);

  enum class Verdict : std::uint8_t { same, renamed, another };
  Verdict judge(const QuotationRecord& was, const QuotationRecord& is) const;

 private:
  Verdict judge_alone(const QuotationRecord& was, const QuotationRecord& is) const;

  const Record* old_;
  const Record* new_;
  const SpeakerPairs* speakers_;
  const UnchangedSentences* old_unchanged_;
  const UnchangedSentences* new_unchanged_;
  // Ids of the old and the new speaker of quotations whose own words show that they moved: "he"
  // after a name that was replaced follows the new name.
  std::set<std::pair<std::string, std::string>> moved_;
};

}  // namespace quoth::diff
