#include "speaker/person_referents.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

struct Case {
  const char* name;
  std::string_view markup;
  std::vector<Index> referents;  // of each place, in order of the text
};

const Case kCases[] = {
    {"full names and the surname",
     "[p Jo/NNP Alder/NNP ] met/VBD [p Al/NNP Birch/NNP ] ./. | [p Alder/NNP ] left/VBD",
     {0, 1, 0}},
    {"a full name that comes later",
     "[p Alder/NNP ] left/VBD ./. | [p Jo/NNP Alder/NNP ] slept/VBD",
     {0, 0}},
    {"a given name", "[p Jo/NNP Alder/NNP ] left/VBD ./. | [p Jo/NNP ] slept/VBD", {0, 0}},
    {"a given name before the whole one",
     "[p Jo/NNP ] left/VBD ./. | [p Jo/NNP Alder/NNP ] slept/VBD",
     {0, 0}},
    {"no given name of somebody named once, much later",
     "[p Jo/NNP ] left/VBD ./. | so/RB ./. | so/RB ./. | so/RB ./. | so/RB ./. | so/RB ./. | so/RB "
     "./. | by/IN [p Jo/NNP Alder/NNP ]",
     {1, 0}},
    {"a queen is not who has her given name",
     "[p Elizabeth/NNP Alder/NNP ] left/VBD ./. | Queen/NNP [p Elizabeth/NNP ] slept/VBD",
     {0, 1}},
    {"a courtesy title goes with a surname",
     "[p Howard/NNP Alder/NNP ] left/VBD ./. | Mr./NNP [p Howard/NNP ] slept/VBD",
     {0, 1}},
    {"of father and son the one with the suffix",
     "[p Paul/NNP Alder/NNP ] met/VBD [p Paul/NNP Alder/NNP Jr./NNP ] ./. | [p Alder/NNP Jr./NNP ] "
     "left/VBD",
     {0, 1, 1}},
    {"the father where the surname is used before the son is named",
     "[p Alder/NNP ] left/VBD ./. | Mr./NNP [p Alder/NNP ] slept/VBD ./. | [p Paul/NNP Alder/NNP "
     "Jr./NNP ] met/VBD [p Alder/NNP ]",
     {1, 1, 0, 1}},
    {"the son where it is used once",
     "[p Alder/NNP ] left/VBD ./. | [p Paul/NNP Alder/NNP Jr./NNP ] slept/VBD",
     {0, 0}},
    {"of two the one who is not named in full any more",
     "[p Paul/NNP Alder/NNP ] met/VBD [p Jane/NNP Alder/NNP ] ./. | [p Alder/NNP ] left/VBD ./. | "
     "[p Jane/NNP Alder/NNP ] slept/VBD",
     {0, 1, 0, 1}},
    {"of two the one whose title it has",
     "Sen./NNP [p Paul/NNP Alder/NNP ] met/VBD Gov./NNP [p Jane/NNP Alder/NNP ] ./. | Sen./NNP [p "
     "Alder/NNP ] left/VBD ./. | Gov./NNP [p Alder/NNP ] slept/VBD",
     {0, 1, 0, 1}},
    {"not the one who only says whose relative somebody is",
     "The/DT brother/NN of/IN [p Paul/NNP Alder/NNP ] left/VBD ./. | [p Al/NNP Alder/NNP ] "
     "slept/VBD ./. | It/PRP rained/VBD ./. | It/PRP rained/VBD ./. | [p Alder/NNP ] woke/VBD",
     {0, 1, 1}},
    {"nor by a possessive",
     "[p Paul/NNP Alder/NNP ] 's/POS older/JJ brother/NN left/VBD ./. | [p Al/NNP Alder/NNP ] "
     "slept/VBD ./. | It/PRP rained/VBD ./. | It/PRP rained/VBD ./. | [p Alder/NNP ] woke/VBD",
     {0, 1, 1}},
    {"but whose plan it is",
     "[p Paul/NNP Alder/NNP ] 's/POS plan/NN failed/VBD ./. | [p Al/NNP Alder/NNP ] slept/VBD ./. "
     "| It/PRP rained/VBD ./. | It/PRP rained/VBD ./. | [p Alder/NNP ] woke/VBD",
     {0, 1, 0}},
    {"of two the one who is introduced first",
     "[p Paul/NNP Alder/NNP ] slept/VBD ./. | [p Alder/NNP ] left/VBD ./. | [p Jane/NNP Alder/NNP "
     "] "
     "slept/VBD ./. | it/PRP rained/VBD ./. | [p Alder/NNP ] left/VBD",
     {0, 0, 1, 0}},
    {"of two the one of the title's gender",
     "[p Paul/NNP Alder/NNP ] met/VBD [p Jane/NNP Alder/NNP ] ./. | Mr./NNP [p Alder/NNP ] "
     "left/VBD",
     {0, 1, 0}},
    {"the first of two family names",
     "[p Ana/NNP Birch/NNP de/NNP la/NNP Alder/NNP ] left/VBD ./. | [p Ana/NNP Birch/NNP ] "
     "slept/VBD",
     {0, 0}},
    {"a second family name later",
     "[p Ana/NNP Birch/NNP ] left/VBD ./. | [p Ana/NNP Elm/NNP ] met/VBD [p Ana/NNP Birch/NNP "
     "de/NNP la/NNP Alder/NNP ]",
     {0, 1, 0}},
    {"a surname with a slip",
     "[p Jo/NNP Birchstein/NNP ] left/VBD ./. | [p Birchsten/NNP ] slept/VBD",
     {0, 0}},
    {"a place that is somebody's surname",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | [l Alder/NNP ] slept/VBD",
     {0, 0}},
    {"not after a preposition of places",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | In/IN [l Alder/NNP ] it/PRP rained/VBD",
     {0, kNone}},
    {"no body", "[o Elm/NNP Bank/NNP ] met/VBD", {kNone}},
};

TEST(PersonReferents, AreOneForEachPerson) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    NamePlaces places(view, {});
    std::vector<Referent> referents;
    PersonReferents people(view, referents);
    people.join_full_names(places.all());
    people.join_single_names(places.all());
    std::vector<Index> found;
    for (const NamePlace& place : places.all()) found.push_back(place.referent);
    EXPECT_EQ(found, c.referents);
  }
}

TEST(PersonReferents, OfTwoTheOneWhomTheTextIntroducesIsInTheHeadline) {
  Annotation article = marked(
      "[p Alder/NNP ] leaves/VBZ || [p Paul/NNP Alder/NNP ] left/VBD ./. | [p Paul/NNP Alder/NNP ] "
      "slept/VBD ./. | [p Alder/NNP ] sang/VBD ./. | [p Paul/NNP Alder/NNP ] and/CC [p Jane/NNP "
      "Alder/NNP ] danced/VBD");
  article.paragraphs[0].role = Role::headline;
  const DocumentView view(article);
  NamePlaces places(view, {});
  std::vector<Referent> referents;
  PersonReferents people(view, referents);
  people.join_full_names(places.all());
  people.join_single_names(places.all());
  std::vector<Index> found;
  for (const NamePlace& place : places.all()) found.push_back(place.referent);
  EXPECT_EQ(found, (std::vector<Index>{0, 0, 0, 0, 0, 1}));
}

TEST(PersonReferents, KnowSurnamesByTheirFoldedWords) {
  const Annotation article = marked("[p Jo/NNP Alder/NNP ] left/VBD");
  const DocumentView view(article);
  NamePlaces places(view, {});
  std::vector<Referent> referents;
  PersonReferents people(view, referents);
  people.join_full_names(places.all());
  EXPECT_TRUE(people.is_surname("alder"));
  EXPECT_FALSE(people.is_surname("jo"));
}

}  // namespace
}  // namespace quoth::speaker
