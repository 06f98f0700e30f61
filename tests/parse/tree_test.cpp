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

TEST(Node, IsARootOfItsOwnAtFirst) {
  const Node node;
  EXPECT_EQ(node.head, kNoHead);
  EXPECT_EQ(node.relation, Dependency::root);
}

}  // namespace
}  // namespace quoth::parse
