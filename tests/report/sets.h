// What the steps of link_speakers() join, one line a set.
#pragma once

#include <string>
#include <vector>

#include "report/articles.h"
#include "report/ties.h"

namespace quoth::report {

// A record for each voice, "a", "b", ... by id, in which it alone says something that no other
// says.
inline std::vector<Record> article_each(const std::vector<TestSpeaker>& speakers) {
  std::vector<Record> records;
  for (const TestSpeaker& speaker : speakers) {
    const std::string id(1, static_cast<char>('a' + records.size()));
    records.push_back(article(id, {{speaker.name, "“Pier " + id + " is dry.”"}}, {speaker}));
  }
  return records;
}

// "John Holm = Holm | Jane Holm": the names of every set, in order.
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

// What one step joins of speakers that have an article each.
inline std::string joined_by(void (*step)(Ties&), const std::vector<TestSpeaker>& speakers) {
  const std::vector<Record> records = article_each(speakers);
  Ties ties(records);
  step(ties);
  return sets_of(ties);
}

// The reasons that a step gives, in its order.
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
