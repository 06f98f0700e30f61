// Finds the speakers of an article by their ids, each in the same time however many there are.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "quoth/record.h"

namespace quoth::report {

// Points to the speakers, which must outlive it.
class SpeakersById {
 public:
  explicit SpeakersById(const std::vector<SpeakerRecord>& speakers) {
    for (Index s = 0; s < speakers.size(); ++s) by_id_.emplace(speakers[s].id, s);
  }
  // As find_speaker().
  std::optional<Index> find(const std::string& id) const {
    const auto found = id.empty() ? by_id_.end() : by_id_.find(id);
    return found == by_id_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::unordered_map<std::string_view, Index> by_id_;
};

}  // namespace quoth::report
