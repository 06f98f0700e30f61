// Synthetic records for the tests of reports and diffs.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "quoth/copies.h"
#include "quoth/record.h"

namespace quoth {

// A quotation of an article; `speaker` is the name of a SpeakerRecord, or empty.
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

// A record with these quotations in order, one sentence each. Speakers that are not listed in
// `speakers` are persons.
Record article(const std::string& id, const std::vector<Said>& quotations,
               const std::vector<TestSpeaker>& speakers = {});

// The ids of the copies of each original.
inline Copies known_copies(std::map<std::string, std::vector<std::string>, std::less<>> all) {
  return Copies(std::move(all));
}

}  // namespace quoth
