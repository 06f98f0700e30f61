#include "speaker/name_lists.h"

#include <utility>

namespace quoth::speaker {
namespace {

constexpr std::size_t kLists = 4;    // that are remembered
constexpr std::size_t kMembers = 8;  // of each, at most

}  // namespace

void remember(std::vector<NameList>& lists, NameList list) {
  if (list.members.size() > kMembers) return;
  if (lists.size() == kLists) lists.erase(lists.begin());
  lists.push_back(std::move(list));
}

}  // namespace quoth::speaker
