#include "parse/tree.h"

#include <gtest/gtest.h>

#include <set>
#include <utility>

namespace quoth::parse {
namespace {

TEST(Dependency, IsReadByItsName) {
  using enum Dependency;
  const std::vector<std::pair<const char*, Dependency>> names = {{"root", root},
                                                                 {"nsubj", nsubj},
                                                                 {"nsubjpass", nsubjpass},
                                                                 {"dobj", dobj},
                                                                 {"iobj", iobj},
                                                                 {"ccomp", ccomp},
                                                                 {"xcomp", xcomp},
                                                                 {"advcl", advcl},
                                                                 {"acl", acl},
                                                                 {"acl:relcl", relcl},
                                                                 {"nmod", nmod},
                                                                 {"nmod:poss", poss},
                                                                 {"nmod:tmod", tmod},
                                                                 {"nmod:npmod", npmod},
                                                                 {"case", case_},
                                                                 {"mark", mark},
                                                                 {"aux", aux},
                                                                 {"auxpass", auxpass},
                                                                 {"cop", cop},
                                                                 {"neg", neg},
                                                                 {"advmod", advmod},
                                                                 {"amod", amod},
                                                                 {"nummod", nummod},
                                                                 {"det", det},
                                                                 {"compound", compound},
                                                                 {"compound:prt", prt},
                                                                 {"conj", conj},
                                                                 {"cc", cc},
                                                                 {"appos", appos},
                                                                 {"parataxis", parataxis},
                                                                 {"punct", punct}};
  std::set<Dependency> read = {dep};
  for (const auto& [name, relation] : names) {
    EXPECT_EQ(parse_dependency(name), relation) << name;
    read.insert(relation);
  }
  EXPECT_EQ(read.size(), static_cast<std::size_t>(kDependencyCount));
}

TEST(Dependency, NamesOfUniversalDependencies2AreReadToo) {
  EXPECT_EQ(parse_dependency("nsubj:pass"), Dependency::nsubjpass);
  EXPECT_EQ(parse_dependency("aux:pass"), Dependency::auxpass);
  EXPECT_EQ(parse_dependency("obj"), Dependency::dobj);
  EXPECT_EQ(parse_dependency("obl"), Dependency::nmod);
}

TEST(Dependency, AStrangeNameIsDep) {
  for (const char* name : {"", "dep", "discourse", "NSUBJ", "nsubj ", "nsubj:xsubj", "acl:"}) {
    EXPECT_EQ(parse_dependency(name), Dependency::dep) << name;
  }
}

TEST(DependencyNode, IsARootOfItsOwnAtFirst) {
  const DependencyNode node;
  EXPECT_EQ(node.head, kNoHead);
  EXPECT_EQ(node.relation, Dependency::root);
}

TEST(FindSubtrees, TakeWhatDependsOnAWordDirectlyOrNot) {
  using token::TokenRange;
  const struct {
    const char* name;
    std::vector<std::int32_t> heads;
    std::vector<TokenRange> subtrees;
  } cases[] = {
      {"no words", {}, {}},
      {"one word", {kNoHead}, {{0, 1}}},
      {"a chain to the right", {kNoHead, 0, 1}, {{0, 3}, {1, 3}, {2, 3}}},
      {"a chain to the left", {1, 2, kNoHead}, {{0, 1}, {0, 2}, {0, 3}}},
      {"both sides", {1, kNoHead, 3, 1}, {{0, 1}, {0, 4}, {2, 3}, {2, 4}}},
      {"two roots", {kNoHead, 0, kNoHead}, {{0, 2}, {1, 2}, {2, 3}}},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    std::vector<DependencyNode> nodes(test.heads.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      nodes[i].head = test.heads[i];
      nodes[i].subtree = {7, 9};  // what another sentence left
    }
    find_subtrees(nodes);
    for (std::size_t i = 0; i < nodes.size(); ++i) EXPECT_EQ(nodes[i].subtree, test.subtrees[i]);
  }
}

}  // namespace
}  // namespace quoth::parse
