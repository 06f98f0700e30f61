// Dependency trees.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "token/token_range.h"

namespace quoth::parse {

// Relations as named by Stanford's converter and Universal Dependencies 1: those that distinguish
// the parts of an attribution. The rest is `dep`.
enum class Dependency : std::uint8_t {
  // clang-format off
  dep, root, nsubj, nsubjpass, dobj, iobj, ccomp, xcomp, advcl, acl, relcl, nmod, poss, tmod,
  npmod, case_, mark, aux, auxpass, cop, neg, advmod, amod, nummod, det, compound, prt, conj, cc,
  appos, parataxis, punct
  // clang-format on
};
inline constexpr int kDependencyCount = static_cast<int>(Dependency::punct) + 1;

// The relation of a treebank's name ("nmod:poss", "acl:relcl", "obj"); `dep` if it is unknown.
Dependency parse_dependency(std::string_view name);

inline constexpr std::int32_t kNoHead = -1;

// The place of one word in its tree. Numbers count words from the first one of what was parsed.
struct DependencyNode {
  std::int32_t head = kNoHead;
  token::TokenRange subtree;  // what depends on it directly or indirectly, itself included
  Dependency relation = Dependency::root;
};

// Fills the subtrees from the heads.
void find_subtrees(std::span<DependencyNode> nodes);

}  // namespace quoth::parse
