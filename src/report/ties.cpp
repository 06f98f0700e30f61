#include "report/ties.h"

#include <algorithm>
#include <numeric>

namespace quoth::report {

Ties::Ties(const std::vector<Record>& records) : records_(&records) {
  for (Index a = 0; a < records.size(); ++a) {
    first_.push_back(members_.size());
    for (Index s = 0; s < records[a].speakers.size(); ++s) members_.push_back({a, s});
  }
  parents_.resize(members_.size());
  std::iota(parents_.begin(), parents_.end(), std::size_t{0});
}

std::size_t Ties::root(std::size_t number) const {
  while (parents_[number] != number) number = parents_[number] = parents_[parents_[number]];
  return number;
}

void Ties::join(Member member, Member with, std::string reason) {
  const std::size_t a = root(number(member));
  const std::size_t b = root(number(with));
  if (a == b) return;
  parents_[std::max(a, b)] = std::min(a, b);
  ties_.push_back({member, with, std::move(reason)});
}

std::vector<std::vector<Member>> Ties::sets() const {
  std::map<std::size_t, std::vector<Member>> by_root;
  for (std::size_t n = 0; n < members_.size(); ++n) by_root[root(n)].push_back(members_[n]);
  std::vector<std::vector<Member>> sets;
  sets.reserve(by_root.size());
  for (auto& [number, members] : by_root) sets.push_back(std::move(members));
  return sets;
}

}  // namespace quoth::report
