#include "speaker/name_places.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

namespace quoth::speaker {
namespace {

// "p Jo Alder; b Elm Bank; l Elm": persons, bodies and locations.
std::string listed(const DocumentView& view, NamePlaces& places) {
  std::string out;
  for (const NamePlace& place : places.all()) {
    if (!out.empty()) out += "; ";
    out += place.person ? "p " : place.location ? "l " : "b ";
    out += view.words(place.tokens);
  }
  return out;
}

struct Case {
  const char* name;
  std::string_view markup;
  std::string_view places;
};

constexpr Case kCases[] = {
    {"entities", "[p Jo/NNP Alder/NNP ] left/VBD [o Elm/NNP Bank/NNP ] in/IN [l Elm/NNP ]",
     "p Jo Alder; b Elm Bank; l Elm"},
    {"without an article and a possessive", "[o the/DT Elm/NNP Bank/NNP 's/POS ] lawyer/NN",
     "b Elm Bank"},
    {"without titles", "[p Senator/NNP Jo/NNP Alder/NNP ] left/VBD", "p Jo Alder"},
    {"with a title of honour", "Sir/NNP [p Paul/NNP Alder/NNP ] left/VBD", "p Sir Paul Alder"},
    {"without a body", "[p Alder/NNP of/IN the/DT Elm/NNP Union/NNP ] left/VBD", "p Alder"},
    {"with a suffix", "[p Paul/NNP Alder/NNP ] Jr./NNP left/VBD", "p Paul Alder Jr."},
    {"a person in a body's name", "[o Alder/NNP County/NNP Judge/NNP Jo/NNP Birch/NNP ] left/VBD",
     "p Jo Birch"},
    {"a double name in capitals", "[p ALDER/NNP -/HYPH BIRCH/NNP ] left/VBD", "p ALDER - BIRCH"},
    {"a station in capitals", "[p ELM/NNP -/HYPH TV/NNP ] left/VBD", "b ELM - TV"},
    {"the other half of a name", "[p Jo/NNP ] Alder/NNP left/VBD", "p Jo Alder"},
    {"a nickname in brackets", "[p Paul/NNP ] (/-LRB- Pip/NNP )/-RRB- [p Alder/NNP ] left/VBD",
     "p Paul ( Pip ) Alder"},
    {"a nickname that the entity begins with",
     "[p Paul/NNP ] (/-LRB- [p Pip/NNP )/-RRB- Alder/NNP ] left/VBD", "p Paul ( Pip ) Alder"},
    {"a nickname in marks", "[p Paul/NNP ] \"/`` Pip/NNP \"/'' [p Alder/NNP ] left/VBD",
     "p Paul \" Pip \" Alder"},
    {"an account in brackets is none",
     "[p Paul/NNP ] (/-LRB- @paul/NNP )/-RRB- November/NNP left/VBD", "p Paul"},
    {"a party in brackets is none", "[p Paul/NNP ] (/-LRB- D/NNP )/-RRB- left/VBD", "p Paul"},
    {"the middle one of three names", "[p Ime/NNP Bishop/NNP Alder/NNP ] left/VBD",
     "p Ime Bishop Alder"},
    {"a full name without an entity", "then/RB Paul/NNP Alder/NNP left/VBD", "p Paul Alder"},
    {"a department for two fields",
     "the/DT [o Department/NNP of/IN Elm/NNP ] and/CC [o Birch/NNP Services/NNP ] met/VBD",
     "b Department of Elm and Birch Services"},
    {"not a department and a bank",
     "the/DT [o Department/NNP of/IN Elm/NNP ] and/CC [o EBC/NNP ] met/VBD",
     "b Department of Elm; b EBC"},
    {"no date", "[p 9/11/CD ] passed/VBD", "b 9/11"},
    {"no acronym after a common word", "[p Young/NNP SVP/NNP ] met/VBD", "b Young SVP"},
};

TEST(NamePlaces, AreEntitiesAndFullNames) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    NamePlaces places(view, {});
    EXPECT_EQ(listed(view, places), c.places);
  }
}

TEST(NamePlaces, OfMoreReplaceTheEntitiesThatTheyOverlap) {
  const Annotation article = marked("[o Alder/NNP Slams/NNP Elm/NNP ] plan/NN [p Birch/NNP ]");
  const DocumentView view(article);
  NamePlaces places(view, {{0, 1}});
  EXPECT_EQ(listed(view, places), "p Alder; p Birch");
}

TEST(NamePlaces, HaveSurnamesOnceTheyAreKnown) {
  const Annotation article = marked("[p Jo/NNP Alder/NNP ] left/VBD ./. | Alder/NNP slept/VBD");
  const DocumentView view(article);
  NamePlaces places(view, {});
  EXPECT_EQ(listed(view, places), "p Jo Alder");
  places.add_surnames([](const std::string& folded) { return folded == "alder"; });
  EXPECT_EQ(listed(view, places), "p Jo Alder; p Alder");
}

TEST(NamePlaces, HaveTheLastWordsOfBodies) {
  const Annotation article = marked(
      "[o Elm/NNP Times/NNP ] met/VBD ./. | The/DT Times/NNP slept/VBD ./. | Times/NNP change/VBP");
  const DocumentView view(article);
  NamePlaces places(view, {});
  places.add_short_bodies();
  EXPECT_EQ(listed(view, places), "b Elm Times; b Times");
}

}  // namespace
}  // namespace quoth::speaker
