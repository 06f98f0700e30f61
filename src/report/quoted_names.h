// The names of who is quoted, to recognize a name that nobody has.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "quoth/record.h"

namespace quoth::report {

struct UnknownName {
  std::string name;
  std::vector<std::string> similar;  // at most three names of speakers, the nearest first
};

// Everyone who is quoted in some articles. A plain value; the order of what is added does not
// count.
class QuotedNames {
 public:
  void add(const Record& article);
  void add(const QuotedNames& others);
  // A speaker of an article, who has so many quotations in it; nobody if none.
  void add(const SpeakerRecord& speaker, std::size_t quotations);

  // Those of `names` that nobody who is quoted has, as Filter::speakers reads names. A name is
  // similar if it has all of the words, in any order, each but for a few letters.
  std::vector<UnknownName> unknown(const std::vector<std::string>& names) const;

 private:
  struct Speaker {
    std::set<std::string> ids;
    std::set<std::string> forms;  // the name and its aliases
    std::size_t quotations = 0;
  };
  bool has(const std::string& name) const;
  std::vector<std::string> similar(const std::string& name) const;

  std::map<std::string, Speaker> speakers_;  // by name
};

}  // namespace quoth::report
