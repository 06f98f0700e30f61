#include "speaker/cast.h"

#include <gtest/gtest.h>

#include "marked.h"

namespace quoth {
namespace {

struct Case {
  std::string_view behaviour;
  std::string_view markup;
  std::vector<std::string_view> names;  // of whom each name means
};

const Case kCases[] = {
    {"a surname joins its full name",
     "[p Jo/NNP Alder/NNP ] met/VBD [p Birch/NNP ] ./. | [p Alder/NNP ] left/VBD",
     {"Jo Alder", "Birch", "Jo Alder"}},
    {"people of one surname stay apart",
     "[p Jo/NNP Alder/NNP ] met/VBD [p Paul/NNP Alder/NNP ]",
     {"Jo Alder", "Paul Alder"}},
    {"a place is not the person of its name",
     "[p Jo/NNP Alder/NNP ] lives/VBZ in/IN [l Alder/NNP ]",
     {"Jo Alder", "Alder"}},
    {"a body by its initials",
     "[o Elm/NNP Trade/NNP Union/NNP ] met/VBD the/DT [o ETU/NNP ]",
     {"Elm Trade Union", "Elm Trade Union"}},
    {"capitals throughout give way to the written form",
     "[p ALDER/NNP ] ./. | [p Jo/NNP Alder/NNP ] left/VBD",
     {"Jo Alder", "Jo Alder"}},
    {"a name in capitals alone gets small letters", "[p JO/NNP ALDER/NNP ] left/VBD", {"Jo Alder"}},
};

TEST(Cast, JoinsTheNamesOfOne) {
  for (const Case& c : kCases) {
    const Annotation article = marked(c.markup);
    const Page page(article);
    const Cast cast = find_cast(page, {});
    std::vector<std::string_view> names;
    for (const Mention& mention : cast.names) {
      names.push_back(cast.referents[mention.referent].text);
    }
    EXPECT_EQ(names, c.names) << c.behaviour;
  }
}

TEST(Cast, TakesAGivenNameAndWhatFollowsForAPerson) {
  const Annotation article = marked("Mary/NNP Alder/NNP left/VBD");
  const Page page(article);
  const Cast cast = find_cast(page, {});
  ASSERT_EQ(cast.referents.size(), 1U);
  EXPECT_EQ(cast.referents[0].text, "Mary Alder");
  EXPECT_EQ(cast.referents[0].gender, Gender::female);
}

}  // namespace
}  // namespace quoth
