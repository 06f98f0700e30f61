// Helpers for the tests of the steps of link_speakers().
#pragma once

#include <string>
#include <vector>

#include "report/articles.h"
#include "report/ties.h"

namespace quoth::report {

// Makes one record for each speaker, with ids "a", "b", ... Each speaker says something different.
inline std::vector<Record> article_each(const std::vector<TestSpeaker>& speakers) {
  std::vector<Record> records;
  for (const TestSpeaker& speaker : speakers) {
    const std::string id(1, static_cast<char>('a' + records.size()));
    records.push_back(article(id, {{speaker.name, "“Pier " + id + " is dry.”"}}, {speaker}));
  }
  return records;
}

// "John Holm = Holm | Jane Holm": the names in all sets, in order.
inline std::string sets_of(const Ties& ties) {
  std::string line;
  for (const auto& members : ties.sets()) {
    if (!line.empty()) line += " | ";
    for (const Member& member : members) {
      if (member != members.front()) line += " = ";
      line += ties.speaker(member).name;
    }
  }
  return line;
}

// The sets after one step, for speakers in separate articles.
inline std::string joined_by(void (*step)(Ties&), const std::vector<TestSpeaker>& speakers) {
  const std::vector<Record> records = article_each(speakers);
  Ties ties(records);
  step(ties);
  return sets_of(ties);
}

// The reasons given by a step, in order.
inline std::vector<std::string> reasons_of(void (*step)(Ties&),
                                           const std::vector<TestSpeaker>& speakers) {
  const std::vector<Record> records = article_each(speakers);
  Ties ties(records);
  step(ties);
  std::vector<std::string> reasons;
  for (const Tie& tie : ties.ties()) reasons.push_back(tie.reason);
  return reasons;
}

}  // namespace quoth::report
