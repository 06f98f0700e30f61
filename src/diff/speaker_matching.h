// Matches the speakers of two versions.
#pragma once

#include <string>
#include <vector>

#include "quoth/record.h"

namespace quoth::diff {

inline constexpr Index kUnmatched = ~Index{0};

struct SpeakerPairs {
  std::vector<Index> new_of;  // for each old speaker; kUnmatched if there is none
  std::vector<Index> old_of;  // for each new speaker

  void join(Index old_speaker, Index new_speaker);
};

// By name: equal names, or two that may be the same person and match best.
SpeakerPairs match_speakers(const Record& old_record, const Record& new_record);

// "Parker" of "Sir Andrew Parker", "firms" of "tech firms": all words of `part` are in `name`, in
// order. Another form of a name does not count as another name.
bool is_part_of_name(const std::string& part, const std::string& name);

}  // namespace quoth::diff
