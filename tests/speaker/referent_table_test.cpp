#include "speaker/referent_table.h"

#include <gtest/gtest.h>

#include "marked.h"

namespace quoth::speaker {
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
    {"a slip of the keyboard is still the name",
     "[p Jo/NNP Birchstein/NNP ] came/VBD ./. | [p Birchsten/NNP ] left/VBD",
     {"Jo Birchstein", "Jo Birchstein"}},
    {"a short name that differs is another",
     "[p Jo/NNP Birch/NNP ] came/VBD ./. | [p Birth/NNP ] left/VBD",
     {"Jo Birch", "Birth"}},
    {"a title corrects the gender that a given name suggests",
     "[p Lee/NNP Alder/NNP ] came/VBD ./. | Ms./NNP [p Alder/NNP ] left/VBD",
     {"Lee Alder", "Lee Alder"}},
    {"a title that contradicts another is somebody else's",
     "Mr./NNP [p Lee/NNP Alder/NNP ] came/VBD ./. | Ms./NNP [p Alder/NNP ] left/VBD",
     {"Lee Alder", "Alder"}},
    {"titles of several words are not the name",
     "[p Prime/NNP Minister/NNP Jo/NNP Alder/NNP ] met/VBD [p Minister/NNP of/IN Trade/NNP "
     "Paul/NNP Birch/NNP ]",
     {"Jo Alder", "Paul Birch"}},
    {"a surname that is a title elsewhere is kept",
     "[p Paul/NNP Luther/NNP King/NNP Jr./NNP ] left/VBD",
     {"Paul Luther King Jr."}},
    {"a body without what its name drops in passing",
     "[o Birch/NNP University/NNP ] met/VBD the/DT [o Birch/NNP ] team/NN",
     {"Birch University", "Birch University"}},
    {"an acronym is a body of its own beside a longer name that ends in it",
     "[o Young/NNP SVP/NNP ] met/VBD the/DT [o SVP/NNP ]",
     {"Young SVP", "SVP"}},
    {"a chamber is not the palace that ends in its name",
     "The/DT [o Elm/NNP House/NNP ] met/VBD the/DT [o House/NNP ]",
     {"Elm House", "House"}},
    {"a name in capitals alone gets small letters", "[p JO/NNP ALDER/NNP ] left/VBD", {"Jo Alder"}},
};

TEST(ReferentTable, JoinsTheNamesOfOne) {
  for (const Case& c : kCases) {
    const Annotation article = marked(c.markup);
    const DocumentView page(article);
    const ReferentTable cast = find_referents(page, {});
    std::vector<std::string_view> names;
    for (const Mention& mention : cast.names) {
      names.push_back(cast.referents[mention.referent].text);
    }
    EXPECT_EQ(names, c.names) << c.behaviour;
  }
}

TEST(ReferentTable, TakesNoNumberAndNoAcronymForAPerson) {
  for (const std::string_view name :
       {"[p 9/11/NNP ] hurt/VBD", "[p ELM/NNP -/HYPH TV/NN ] left/VBD",
        "[p Young/NNP SVP/NNP ] left/VBD"}) {
    const Annotation article = marked(name);
    const DocumentView page(article);
    const ReferentTable cast = find_referents(page, {});
    ASSERT_EQ(cast.referents.size(), 1U) << name;
    EXPECT_EQ(cast.referents[0].kind, SpeakerKind::organization) << name;
  }
}

TEST(ReferentTable, TakesAGivenNameAndWhatFollowsForAPerson) {
  const Annotation article = marked("Mary/NNP Alder/NNP left/VBD");
  const DocumentView page(article);
  const ReferentTable cast = find_referents(page, {});
  ASSERT_EQ(cast.referents.size(), 1U);
  EXPECT_EQ(cast.referents[0].text, "Mary Alder");
  EXPECT_EQ(cast.referents[0].gender, token::Gender::female);
}

}  // namespace
}  // namespace quoth::speaker
