#include "speaker/body_referents.h"

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
    {"the same name", "[o Elm/NNP Bank/NNP ] met/VBD the/DT [o Elm/NNP Bank/NNP ]", {0, 0}},
    {"the end of a longer name, wherever that is",
     "The/DT [o Courier/NNP ] met/VBD the/DT [o Elm/NNP Evening/NNP Courier/NNP ]",
     {0, 0}},
    {"the beginning without what names drop",
     "[o Birch/NNP University/NNP ] met/VBD [o Birch/NNP ]",
     {0, 0}},
    {"a possessive that begins a longer name",
     "[o Elm's/NNP Evening/NNP Courier/NNP ] met/VBD [o Elm/NNP 's/POS ]",
     {0, 0}},
    {"a possessive of several words",
     "[o Elm/NNP and/CC Birch's/NNP Corp/NNP ] met/VBD [o Elm/NNP and/CC Birch/NNP 's/POS ]",
     {0, 0}},
    {"not that of another name beside it",
     "[o Elm/NNP ] met/VBD the/DT [o Elm's/NNP Open/NNP Future/NNP ]",
     {1, 0}},
    {"the initials", "[o Elm/NNP Trade/NNP Union/NNP ] met/VBD the/DT [o ETU/NNP ]", {0, 0}},
    {"the initials with full stops",
     "[o Elm/NNP Trade/NNP Union/NNP ] met/VBD the/DT [o E.T.U./NNP ]",
     {0, 0}},
    {"not an acronym that a longer name ends in",
     "[o Young/NNP SVP/NNP ] met/VBD the/DT [o SVP/NNP ]",
     {0, 1}},
    {"not a place", "[o Bank/NNP of/IN Elm/NNP ] is/VBZ in/IN [l Elm/NNP ]", {0, 1}},
    {"not a chamber", "The/DT [o Elm/NNP House/NNP ] met/VBD the/DT [o House/NNP ]", {0, 1}},
};

TEST(BodyReferents, AreOneForEachBody) {
  for (const Case& c : kCases) {
    SCOPED_TRACE(c.name);
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    NamePlaces places(view, {});
    std::vector<Referent> referents;
    join_bodies(view, places.all(), referents);
    std::vector<Index> found;
    for (const NamePlace& place : places.all()) found.push_back(place.referent);
    EXPECT_EQ(found, c.referents);
    for (const Referent& body : referents) {
      EXPECT_EQ(body.kind, SpeakerKind::organization);
      EXPECT_EQ(body.gender, token::Gender::thing);
    }
  }
}

TEST(BodyReferents, LeaveThoseWhoAreKnown) {
  const Annotation article = marked("[o Elm/NNP Bank/NNP ] met/VBD");
  const DocumentView view(article);
  NamePlaces places(view, {});
  places.all()[0].referent = 7;
  std::vector<Referent> referents;
  join_bodies(view, places.all(), referents);
  EXPECT_EQ(places.all()[0].referent, 7U);
  EXPECT_TRUE(referents.empty());
}

}  // namespace
}  // namespace quoth::speaker
