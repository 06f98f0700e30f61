// Who of one version's speakers is who in the other.
#pragma once

#include <string>
#include <vector>

#include "quoth/record.h"

namespace quoth::diff {

inline constexpr Index kUnmatched = ~Index{0};

struct SpeakerPairs {
  std::vector<Index> new_of;  // of each old speaker; kUnmatched where there is none
  std::vector<Index> old_of;  // of each new speaker

  void join(Index old_speaker, Index new_speaker);
};

// By name: the same, or two that may name one person and no other here.
SpeakerPairs match_speakers(const Record& old_record, const Record& new_record);

// Whether a speaker who says what the other one said is that one under a corrected name: spelled
// much alike, or a description that a name took the place of.
bool renamed(const SpeakerRecord& old_speaker, const SpeakerRecord& new_speaker);

// "Parker" of "Sir Andrew Parker", "firms" of "tech firms": all words of it, in order. Another form
// of a name is no other name.
bool is_part_of_name(const std::string& part, const std::string& name);

}  // namespace quoth::diff
