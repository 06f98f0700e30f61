// Dependency trees.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace quoth::parse {

// Relations as Stanford's converter and Universal Dependencies 1 name them, those that tell the
// parts of an attribution apart; the rest is `dep`.
enum class Dependency : std::uint8_t {
  // clang-format off
  dep, root, nsubj, nsubjpass, dobj, iobj, ccomp, xcomp, advcl, acl, relcl, nmod, poss, tmod,
  npmod, case_, mark, aux, auxpass, cop, neg, advmod, amod, nummod, det, compound, prt, conj, cc,
  appos, parataxis, punct
  // clang-format on
};
inline constexpr int kDependencyCount = static_cast<int>(Dependency::punct) + 1;

// The relation a treebank names so ("nmod:poss", "acl:relcl", "obj"); `dep` for a strange one.
Dependency parse_dependency(std::string_view name);

inline constexpr std::int32_t kNoHead = -1;

// The place of one word in its tree. Numbers count words from the first one of what was parsed.
struct Node {
  std::int32_t head = kNoHead;
  std::int32_t left = 0;  // the first and the last word of what depends on it, itself included
  std::int32_t right = 0;
  Dependency relation = Dependency::root;
};

}  // namespace quoth::parse
