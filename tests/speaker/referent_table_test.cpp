#include "speaker/referent_table.h"

#include <gtest/gtest.h>

#include "speaker/annotation_markup.h"

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
    const DocumentView view(article);
    const ReferentTable cast = find_referents(view, {});
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
    const DocumentView view(article);
    const ReferentTable cast = find_referents(view, {});
    ASSERT_EQ(cast.referents.size(), 1U) << name;
    EXPECT_EQ(cast.referents[0].kind, SpeakerKind::organization) << name;
  }
}

TEST(ReferentTable, TakesAGivenNameAndWhatFollowsForAPerson) {
  const Annotation article = marked("Mary/NNP Alder/NNP left/VBD");
  const DocumentView view(article);
  const ReferentTable cast = find_referents(view, {});
  ASSERT_EQ(cast.referents.size(), 1U);
  EXPECT_EQ(cast.referents[0].text, "Mary Alder");
  EXPECT_EQ(cast.referents[0].gender, token::Gender::female);
}

const Case kMore[] = {
    {"a given name joins its full name",
     "[p Jo/NNP Alder/NNP ] met/VBD [p Al/NNP Birch/NNP ] ./. | [p Jo/NNP ] left/VBD",
     {"Jo Alder", "Al Birch", "Jo Alder"}},
    {"a body by the beginning of its name",
     "[o Birch/NNP Inc./NNP ] met/VBD [o Birch/NNP ]",
     {"Birch Inc.", "Birch Inc."}},
    {"a short body joins one that comes later",
     "The/DT [o Courier/NNP ] met/VBD the/DT [o Elm/NNP Courier/NNP ]",
     {"Elm Courier", "Elm Courier"}},
    {"other bodies stay apart",
     "[o Birch/NNP Bank/NNP ] met/VBD [o Elm/NNP Bank/NNP ]",
     {"Birch Bank", "Elm Bank"}},
    {"a place is one however often it is named",
     "[l Ashville/NNP ] saw/VBD [l Ashville/NNP ]",
     {"Ashville", "Ashville"}},
    {"one surname of two is whoever was named last",
     "[p Jo/NNP Alder/NNP ] left/VBD ./. | It/PRP rained/VBD ./. | [p Ned/NNP Alder/NNP ] came/VBD "
     "./. | [p Alder/NNP ] slept/VBD",
     {"Jo Alder", "Ned Alder", "Ned Alder"}},
    {"father and son",
     "[p Paul/NNP Alder/NNP ] met/VBD [p Paul/NNP Alder/NNP Jr./NNP ]",
     {"Paul Alder", "Paul Alder Jr."}},
    {"a possessive is not the name",
     "[p Jo/NNP Alder/NNP 's/POS ] dog/NN saw/VBD [p Alder/NNP ]",
     {"Jo Alder", "Jo Alder"}},
    {"but a body's own, before a verb",
     "bank/NN [o Birch/NNP ] 's/POS announced/VBD it/PRP",
     {"Birch 's"}},
    {"not that of its plan", "bank/NN [o Birch/NNP ] 's/POS plan/NN failed/VBD", {"Birch"}},
    {"nor a verb", "bank/NN [o Birch/NNP ] 's/VBZ said/VBD to/TO fail/VB", {"Birch"}},
    {"half a name takes its other half",
     "[p Mary/NNP ] Alder/NNP met/VBD [p Alder/NNP ]",
     {"Mary Alder", "Mary Alder"}},
    {"a surname that the entities have for a body",
     "[p Jo/NNP Alder/NNP ] came/VBD ./. | [o Alder/NNP ] left/VBD",
     {"Jo Alder", "Jo Alder"}},
    {"a surname that the entities do not have",
     "[p Jo/NNP Alder/NNP ] came/VBD ./. | Alder/NNP left/VBD",
     {"Jo Alder", "Jo Alder"}},
    {"a person within a body's name",
     "[o Elm/NNP County/NNP Judge/NNP Mary/NNP Alder/NNP ] left/VBD",
     {"Mary Alder"}},
    {"what is neither is not named", "[m French/JJ ] wine/NN came/VBD", {}},
};

TEST(ReferentTable, JoinsShortFormsAndNamesThatTheEntitiesCutOff) {
  for (const Case& c : kMore) {
    SCOPED_TRACE(c.behaviour);
    Annotation article = marked(c.markup);
    if (c.markup.starts_with("[m")) article.entities[0].label = EntityLabel::misc;
    const DocumentView view(article);
    const ReferentTable cast = find_referents(view, {});
    std::vector<std::string_view> names;
    for (const Mention& mention : cast.names) {
      names.push_back(cast.referents[mention.referent].text);
    }
    EXPECT_EQ(names, c.names);
  }
}

TEST(ReferentTable, KnowsOfEachHowItIsNamed) {
  const Annotation article = marked(
      "Mayor/NNP [p Jo/NNP Alder/NNP ] met/VBD [p Alder/NNP ] in/IN [l Ashville/NNP ] ./. | [p "
      "Alder/NNP ] left/VBD the/DT [o Elm/NNP Bank/NNP ]");
  const DocumentView view(article);
  const ReferentTable found = find_referents(view, {});
  ASSERT_EQ(found.referents.size(), 3U);
  const Referent& alder = found.referents[0];
  EXPECT_EQ(alder.kind, SpeakerKind::person);
  EXPECT_EQ(alder.named, 3U);
  EXPECT_EQ(alder.forms, (std::vector<std::string>{"Jo Alder", "Alder"}));
  EXPECT_EQ(alder.name.surname, "Alder");
  EXPECT_FALSE(alder.place);
  EXPECT_FALSE(alder.plural);
  ASSERT_EQ(alder.offices.size(), 1U);
  EXPECT_EQ(alder.offices[0].sense, "mayor");
  EXPECT_TRUE(is_person(found, 0));
  EXPECT_FALSE(is_person(found, kNone));
  ASSERT_EQ(found.names.size(), 5U);
  EXPECT_EQ(found.names[0].tokens, (TokenRange{1, 3}));
  EXPECT_EQ(found.names[0].titled, (TokenRange{0, 3}));
  EXPECT_EQ(found.names[0].head, 2U);
  EXPECT_EQ(found.names[0].kind, MentionKind::name);
  for (const Index number : {found.names[2].referent, found.names[4].referent}) {
    EXPECT_EQ(found.referents[number].kind, SpeakerKind::organization);
    EXPECT_EQ(found.referents[number].gender, token::Gender::thing);
    EXPECT_FALSE(is_person(found, number));
  }
  EXPECT_TRUE(found.referents[found.names[2].referent].place);
  EXPECT_FALSE(found.referents[found.names[4].referent].place);
}

TEST(ReferentTable, TakesFurtherPlacesBeforeTheEntitiesThatTheyOverlap) {
  const Annotation article =
      marked("[p Jo/NNP Alder/NNP Says/NNP ] so/RB ./. | Zorvak/NNP left/VBD");
  const DocumentView view(article);
  const ReferentTable found = find_referents(view, {{0, 2}, {5, 6}});
  ASSERT_EQ(found.names.size(), 2U);
  EXPECT_EQ(found.names[0].tokens, (TokenRange{0, 2}));
  EXPECT_EQ(found.referents[found.names[0].referent].text, "Jo Alder");
  EXPECT_EQ(found.names[1].tokens, (TokenRange{5, 6}));
  EXPECT_EQ(found.referents[found.names[1].referent].text, "Zorvak");
  EXPECT_EQ(found.referents[found.names[1].referent].kind, SpeakerKind::person);
}

TEST(ReferentTable, TakesAFurtherPlaceRightAfterAnEntityAsAnotherName) {
  const Annotation article = marked("[o Elm/NNP Bank/NNP ] Zorvak/NNP left/VBD");
  const DocumentView view(article);
  const ReferentTable found = find_referents(view, {{2, 3}});
  ASSERT_EQ(found.names.size(), 2U);
  EXPECT_EQ(found.names[0].tokens, (TokenRange{0, 2}));
  EXPECT_EQ(found.names[1].tokens, (TokenRange{2, 3}));
}

TEST(ReferentTable, OfAFurtherPlaceItLooksWhetherItIsAPerson) {
  const struct {
    std::string_view markup;
    SpeakerKind kind;
  } cases[] = {
      {"Zorvak/NNP left/VBD", SpeakerKind::person},
      {"ZORVAK/NNP left/VBD", SpeakerKind::organization},
      {"Mr./NNP ZORVAK/NNP left/VBD", SpeakerKind::person},
      {"Council/NNP left/VBD", SpeakerKind::organization},
      {"9/11/NNP left/VBD", SpeakerKind::organization},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.markup);
    const Annotation article = marked(c.markup);
    const DocumentView view(article);
    const Index head = view.size() - 2;
    const ReferentTable found = find_referents(view, {{head, head + 1}});
    ASSERT_EQ(found.referents.size(), 1U);
    EXPECT_EQ(found.referents[0].kind, c.kind);
  }
}

TEST(ReferentTable, OfNothingIsEmpty) {
  const Annotation article;
  const DocumentView view(article);
  const ReferentTable found = find_referents(view, {});
  EXPECT_TRUE(found.referents.empty());
  EXPECT_TRUE(found.names.empty());
}

TEST(ReferentTable, KeepsThePossessiveOfANameBeforeAVerb) {
  for (const auto& [markup, called] :
       {std::pair("[o Elm/NNP 's/POS ] recently/RB said/VBD so/RB", "Elm 's"),
        std::pair("[o Elm/NNP 's/POS ] denied/VBN it/PRP", "Elm 's"),
        std::pair("[o Elm/NNP ] 's/POS alleged/VBN plan/NN", "Elm"),
        std::pair("[o Elm/NNP 's/POS ] bridge/NN fell/VBD", "Elm")}) {
    const Annotation article = marked(markup);
    const ReferentTable table = find_referents(DocumentView(article), {});
    ASSERT_EQ(table.referents.size(), 1U) << markup;
    EXPECT_EQ(table.referents[0].text, called);
  }
}

}  // namespace
}  // namespace quoth::speaker
