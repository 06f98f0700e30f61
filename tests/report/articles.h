// Made-up records for the tests of reports and diffs.
#pragma once

#include <string>
#include <vector>

#include "quoth/record.h"

namespace quoth {

// Who says something in an article; `speaker` is a SpeakerRecord's name, or empty.
struct Said {
  std::string speaker;
  std::string text;
  QuotationType type = QuotationType::direct;
};

struct TestSpeaker {
  std::string name;
  SpeakerKind kind = SpeakerKind::person;
  std::string description;
  std::vector<std::string> aliases;
};

// A record with these quotations in this order, one sentence each. Speakers that `speakers` does
// not list are persons.
Record article(const std::string& id, const std::vector<Said>& quotations,
               const std::vector<TestSpeaker>& speakers = {});

}  // namespace quoth
