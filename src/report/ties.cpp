#include "report/ties.h"

#include <algorithm>
#include <numeric>

namespace quoth::report {

Ties::Ties(Records records) : records_(std::move(records)) {
  for (Index a = 0; a < records_.size(); ++a) {
    first_.push_back(members_.size());
    const std::size_t speakers = records_.speakers(a).size();
    for (Index s = 0; s < speakers; ++s) members_.push_back({a, s});
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
