#include "diff/source_relation.h"

#include <gtest/gtest.h>

namespace quoth::diff {
namespace {

using enum SpeakerKind;

struct Named {
  const char* name;
  SpeakerKind kind = person;
  const char* description = "";
};

SourceRelation related(const Named& was, const Named& is) {
  const auto speaker = [](const Named& named) {
    return SpeakerRecord{.name = named.name, .kind = named.kind, .description = named.description};
  };
  return compare_sources(speaker(was), speaker(is));
}

TEST(CompareSources, OneSourceUnderTwoNames) {
  const struct {
    Named was;
    Named is;
    bool same;
    Naming naming = Naming::unchanged;
  } cases[] = {
      {{"Bo Kerr"}, {"Bo Kehr"}, true},
      {{"Bo Kerr"}, {"bo kerr"}, true},
      {{"Bo Kerr"}, {"Ann Lee"}, false},
      {{"abcdefghij"}, {"abcdefgxyz"}, true},  // seven of ten letters are equal
      {{"abcdefghij"}, {"abcdefwxyz"}, false},
      {{"Elm Police Department", organization}, {"police", group}, true},
      {{"Department of Ice", organization}, {"Ice spokesman", unnamed}, true, Naming::unnamed},
      {{"Ministry of Ice", organization}, {"Ministry of Silt", organization}, false},
      {{"ministry", organization}, {"Ann Lee", person, "spokeswoman for the ministry"}, true},
      {{"lawyer", unnamed}, {"Ann Lee", person, "lawyer"}, true, Naming::named},
      {{"lawyer", unnamed}, {"Ann Lee", person, "pilot"}, false},
      {{"two officials", group}, {"Ann Lee", person, "pilot"}, true, Naming::named},
      {{"Ann Lee"}, {"spokesman", unnamed}, true, Naming::unnamed},
      {{"Ann Lee", person, "general"}, {"country’s coast guard", unnamed}, false},
      {{"Ann Lee", person, "mayor"}, {"Bo Kerr", person, "mayor"}, false},
      {{"senior official", unnamed}, {"official", unnamed}, true},
      {{"pilot", unnamed}, {"lawyer", unnamed}, false},
  };
  for (const auto& c : cases) {
    const SourceRelation relation = related(c.was, c.is);
    EXPECT_EQ(relation.same, c.same) << c.was.name << " | " << c.is.name;
    EXPECT_EQ(relation.naming, c.naming) << c.was.name << " | " << c.is.name;
  }
}

}  // namespace
}  // namespace quoth::diff
