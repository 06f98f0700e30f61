// Who is who across articles.
#pragma once

#include <string>
#include <vector>

#include "quoth/report.h"
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
  std::vector<std::vector<Index>> of;  // of[article][speaker]: which of `speakers` that is
  std::vector<Tie> ties;               // why
};

// A function of the set of records; they must be in the report's order. Two people of one surname
// are never joined; a bare surname that both could bear stays by itself.
Links link_speakers(const std::vector<Record>& records);

}  // namespace quoth::report
