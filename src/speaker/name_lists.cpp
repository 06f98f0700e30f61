#include "speaker/name_lists.h"

#include <algorithm>
#include <utility>

#include "speaker/title.h"

namespace quoth::speaker {
namespace {

constexpr std::size_t kLists = 4;    // that are remembered
constexpr std::size_t kMembers = 8;  // of each, at most

}  // namespace

void NameLists::add(Index referent, std::vector<Index> members) {
  if (members.size() > kMembers) return;
  if (lists_.size() == kLists) lists_.erase(lists_.begin());
  lists_.push_back({referent, std::move(members)});
}

Index NameLists::latest(const DocumentView& page, const ReferentTable& cast,
                        const Phrase& phrase) const {
  const auto sense = sense_of(page, phrase);
  if (phrase.determiner != Determiner::definite || sense.empty()) return kNone;
  const bool bare = phrase.core.end == phrase.core.begin + 2 && phrase.complement.empty();
  if (!bare) return kNone;
  const auto holds = [&](Index who) {
    const auto& offices = cast.referents[who].offices;
    return std::any_of(offices.begin(), offices.end(),
                       [&](const Office& office) { return office.sense == sense; });
  };
  const auto may_hold = [&](Index who) {
    const auto& offices = cast.referents[who].offices;
    return holds(who) || std::all_of(offices.begin(), offices.end(), [](const Office& office) {
             return office.sense == "republican" || office.sense == "democrat";
           });
  };
  for (auto list = lists_.rbegin(); list != lists_.rend(); ++list) {
    const auto& members = list->members;
    if (std::any_of(members.begin(), members.end(), holds) &&
        std::all_of(members.begin(), members.end(), may_hold)) {
      return list->referent;
    }
  }
  return kNone;
}

}  // namespace quoth::speaker
