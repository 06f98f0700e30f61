#include "parse/tree.h"

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

}  // namespace quoth::parse
