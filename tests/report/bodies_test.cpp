// Tests join_bodies().
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/sets.h"

namespace quoth::report {
namespace {

using enum SpeakerKind;

TestSpeaker body(const char* name) { return {name, organization, "", {}}; }
TestSpeaker people(const char* name) { return {name, group, "", {}}; }

TEST(JoinBodies, IgnoresArticlesAndLegalForms) {
  const struct {
    std::vector<TestSpeaker> speakers;
    const char* sets;
  } cases[] = {
      {{}, ""},
      {{body("Birch")}, "Birch"},
      {{body("Birch"), body("BIRCH")}, "Birch = BIRCH"},
      {{body("The Birch Company"), body("Birch Company")}, "The Birch Company = Birch Company"},
      {{body("Birch Ltd."), body("Birch, Inc."), body("Birch")},
       "Birch Ltd. = Birch, Inc. = Birch"},
      {{body("Birch"), body("Birch Company")}, "Birch | Birch Company"},
      {{body("Birch's"), body("Birch")}, "Birch's = Birch"},
      {{body("Birch and Elm"), body("Birch and Ash")}, "Birch and Elm | Birch and Ash"},
      {{body("Bank of Elm"), body("Bank of Elm")}, "Bank of Elm = Bank of Elm"},
      {{body("Ltd."), body("Ltd.")}, "Ltd. = Ltd."},
      {{body("Élan"), body("élan")}, "Élan = élan"},
  };
  for (const auto& c : cases) EXPECT_EQ(joined_by(join_bodies, c.speakers), c.sets);
}

TEST(JoinBodies, PhrasesWithoutAProperNameAreNotJoined) {
  const struct {
    const char* how;
    TestSpeaker speaker;
  } cases[] = {
      {"a common noun", body("the company")},
      {"people of a named body", people("White House officials")},
      {"an acronym for a kind of body", body("PAC")},
      {"a common word at the start of a sentence", people("Critics")},
  };
  for (const auto& c : cases) {
    const std::string apart = c.speaker.name + " | " + c.speaker.name;
    EXPECT_EQ(joined_by(join_bodies, {c.speaker, c.speaker}), apart) << c.how;
  }
}

TEST(JoinBodies, CommonWordsNameOrganizationsButNotGroups) {
  EXPECT_EQ(joined_by(join_bodies, {people("Critics"), people("Critics")}), "Critics | Critics");
  EXPECT_EQ(joined_by(join_bodies, {body("Critics"), body("Critics")}), "Critics = Critics");
}

TEST(JoinBodies, GroupsAndOrganizationsWithOneNameAreJoined) {
  EXPECT_EQ(joined_by(join_bodies, {people("Democrats"), body("Democrats")}),
            "Democrats = Democrats");
}

TEST(JoinBodies, DoesNotJoinPeopleOrUnnamedSpeakers) {
  EXPECT_EQ(
      joined_by(
          join_bodies,
          {body("Birch"), {"Birch", person, "", {}}, {"Birch", unnamed, "", {}}, body("Birch")}),
      "Birch = Birch | Birch | Birch");
}

TEST(JoinBodies, AcronymIsJoinedToTheOnlyNameWithItsInitials) {
  const struct {
    const char* how;
    std::vector<TestSpeaker> speakers;
    const char* sets;
  } cases[] = {
      {"before the name",
       {body("NCA"), body("Northern Channel Authority")},
       "NCA = Northern Channel Authority"},
      {"function words have no initials",
       {body("Office of the Northern Channel"), body("ONC")},
       "Office of the Northern Channel = ONC"},
      {"articles have no initials",
       {body("The Northern Channel Authority"), body("NCA")},
       "The Northern Channel Authority = NCA"},
      {"each article's",
       {body("NCA"), body("NCA"), body("Northern Channel Authority")},
       "NCA = NCA = Northern Channel Authority"},
      {"two names have them",
       {body("Northern Channel Authority"), body("National Coal Archive"), body("NCA")},
       "Northern Channel Authority | National Coal Archive | NCA"},
      {"a name written twice is one",
       {body("Northern Channel Authority"), body("Northern Channel Authority"), body("NCA")},
       "Northern Channel Authority = Northern Channel Authority = NCA"},
      {"initials of a group do not count",
       {people("Nora Channel Allies"), body("NCA")},
       "Nora Channel Allies | NCA"},
      {"a single word has no initials", {body("Northern"), body("N")}, "Northern | N"},
      {"more than six letters are a word",
       {body("Any Body Can Do Every Fine Gig"), body("ABCDEFG")},
       "Any Body Can Do Every Fine Gig | ABCDEFG"},
      {"six are an acronym",
       {body("Any Body Can Do Every Fine"), body("ABCDEF")},
       "Any Body Can Do Every Fine = ABCDEF"},
      {"figures make no acronym",
       {body("Northern Channel 5"), body("NC5")},
       "Northern Channel 5 | NC5"},
  };
  for (const auto& c : cases) EXPECT_EQ(joined_by(join_bodies, c.speakers), c.sets) << c.how;
}

TEST(JoinBodies, GivesReasons) {
  EXPECT_EQ(reasons_of(join_bodies, {body("NCA"), body("NCA"), body("Northern Channel Authority")}),
            (std::vector<std::string>{"the same name", "the only name here with these initials"}));
}

}  // namespace
}  // namespace quoth::report
