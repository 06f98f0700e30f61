// Links speakers across articles.
#pragma once

#include <string>
#include <vector>

#include "quoth/copies.h"
#include "quoth/record.h"
#include "report/ties.h"

namespace quoth::report {

struct LinkedSpeaker {
  std::string id;
  std::string name;
  SpeakerKind kind = SpeakerKind::person;
  std::string description;
  std::vector<std::string> aliases;
  std::vector<Member> members;  // in order
};

struct Links {
  std::vector<LinkedSpeaker> speakers;
  std::vector<std::vector<Index>> of;  // of[article][speaker] is an index into `speakers`
  std::vector<Tie> ties;               // the reasons
};

// Depends only on the set of records, which must be in the order of the report. Two people with the
// same surname are never joined; a bare surname that both may have is a separate speaker.
Links link_speakers(const Records& records, const Copies& copies);
inline Links link_speakers(const std::vector<Record>& records, const Copies& copies) {
  return link_speakers(Records(records), copies);
}

}  // namespace quoth::report
