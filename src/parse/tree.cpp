#include "parse/tree.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quoth::parse {

Dependency parse_dependency(std::string_view name) {
  using Entry = std::pair<std::string_view, Dependency>;
  static constexpr auto kNames = std::to_array<Entry>({
      {"root", Dependency::root},
      {"nsubj", Dependency::nsubj},
      {"nsubjpass", Dependency::nsubjpass},
      {"nsubj:pass", Dependency::nsubjpass},
      {"dobj", Dependency::dobj},
      {"obj", Dependency::dobj},
      {"iobj", Dependency::iobj},
      {"ccomp", Dependency::ccomp},
      {"xcomp", Dependency::xcomp},
      {"advcl", Dependency::advcl},
      {"acl", Dependency::acl},
      {"acl:relcl", Dependency::relcl},
      {"nmod", Dependency::nmod},
      {"obl", Dependency::nmod},
      {"nmod:poss", Dependency::poss},
      {"nmod:tmod", Dependency::tmod},
      {"nmod:npmod", Dependency::npmod},
      {"case", Dependency::case_},
      {"mark", Dependency::mark},
      {"aux", Dependency::aux},
      {"auxpass", Dependency::auxpass},
      {"aux:pass", Dependency::auxpass},
      {"cop", Dependency::cop},
      {"neg", Dependency::neg},
      {"advmod", Dependency::advmod},
      {"amod", Dependency::amod},
      {"nummod", Dependency::nummod},
      {"det", Dependency::det},
      {"compound", Dependency::compound},
      {"compound:prt", Dependency::prt},
      {"conj", Dependency::conj},
      {"cc", Dependency::cc},
      {"appos", Dependency::appos},
      {"parataxis", Dependency::parataxis},
      {"punct", Dependency::punct},
  });
  for (const auto& [known, relation] : kNames) {
    if (known == name) return relation;
  }
  return Dependency::dep;
}

void find_subtrees(std::span<DependencyNode> nodes) {
  const auto size = static_cast<Index>(nodes.size());
  for (Index i = 0; i < size; ++i) nodes[i].subtree = {i, i + 1};
  // Each word extends the subtrees of all its ancestors. A tree has no cycle, and a subtree that
  // has the word already needs no further steps.
  for (Index i = 0; i < size; ++i) {
    for (std::int32_t ancestor = nodes[i].head; ancestor != kNoHead;) {
      DependencyNode& node = nodes[static_cast<std::size_t>(ancestor)];
      if (node.subtree.contains(i)) break;
      node.subtree = {std::min(node.subtree.begin, i), std::max(node.subtree.end, i + 1)};
      ancestor = node.head;
    }
  }
}

}  // namespace quoth::parse
