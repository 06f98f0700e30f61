// Tests join_offices() and join_unnamed().
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/sets.h"

namespace quoth::report {
namespace {

using enum SpeakerKind;

TestSpeaker named(const char* name, const char* description) {
  return {name, person, description, {}};
}
TestSpeaker nameless(const char* description) { return {description, unnamed, "", {}}; }

TEST(JoinOffices, AnOfficeIsJoinedToThePersonDescribedSo) {
  const struct {
    const char* how;
    std::vector<TestSpeaker> speakers;
    const char* sets;
  } cases[] = {
      {"in other words",
       {named("John Holm", "Aldwick's mayor"), nameless("the mayor of Aldwick")},
       "John Holm = the mayor of Aldwick"},
      {"before the name",
       {nameless("mayor of Aldwick"), named("John Holm", "mayor of Aldwick")},
       "mayor of Aldwick = John Holm"},
      {"a part of the description",
       {named("John Holm", "singer and mayor of Aldwick"), nameless("mayor of Aldwick")},
       "John Holm = mayor of Aldwick"},
      {"more than the description",
       {named("John Holm", "mayor"), nameless("mayor of Aldwick")},
       "John Holm | mayor of Aldwick"},
      {"of another town",
       {named("John Holm", "mayor of Elm"), nameless("mayor of Aldwick")},
       "John Holm | mayor of Aldwick"},
      {"an office without a place",
       {named("John Holm", "the mayor"), nameless("the mayor")},
       "John Holm | the mayor"},
      {"an office of two words without a place",
       {named("John Holm", "deputy mayor"), nameless("the deputy mayor")},
       "John Holm | the deputy mayor"},
      {"a post of several people",
       {named("John Holm", "spokesman for Aldwick"), nameless("spokesman for Aldwick")},
       "John Holm | spokesman for Aldwick"},
      {"a title that is the name's own",
       {named("John Holm", "President"), nameless("President")},
       "John Holm | President"},
      {"two different people",
       {named("John Holm", "mayor of Aldwick"), named("Jane Fox", "ex-mayor of Aldwick"),
        nameless("mayor of Aldwick")},
       "John Holm | Jane Fox | mayor of Aldwick"},
      {"no description",
       {named("John Holm", ""), nameless("mayor of Aldwick")},
       "John Holm | mayor of Aldwick"},
      {"two without a name are left to their words",
       {nameless("mayor of Aldwick"), nameless("mayor of Aldwick")},
       "mayor of Aldwick | mayor of Aldwick"},
  };
  for (const auto& c : cases) EXPECT_EQ(joined_by(join_offices, c.speakers), c.sets) << c.how;
}

TEST(JoinOffices, JoinedPeopleAreNotAmbiguous) {
  const auto records =
      article_each({named("John Holm", "mayor of Aldwick"), named("John Holm", "mayor of Aldwick"),
                    nameless("mayor of Aldwick")});
  Ties apart(records);
  join_offices(apart);
  EXPECT_EQ(sets_of(apart), "John Holm | John Holm | mayor of Aldwick");
  Ties one(records);
  join_people(one);
  join_offices(one);
  EXPECT_EQ(sets_of(one), "John Holm = John Holm = mayor of Aldwick");
}

TEST(JoinOffices, TheReasonNamesTheArticle) {
  EXPECT_EQ(reasons_of(join_offices,
                       {named("John Holm", "mayor of Aldwick"), nameless("mayor of Aldwick")}),
            std::vector<std::string>{"the office that a gives the name"});
}

const char* const kIce = "“The ice on the northern quay is thick enough for skating”";
const char* const kIceEdited = "“The ice on the northern quay is thick enough”";
const char* const kFerry = "“Every ferry to the southern islands leaves on time today”";

// The sets after join_unnamed() for two speakers with these quotations.
std::string joined(const TestSpeaker& one, const char* says, const TestSpeaker& other,
                   const char* other_says, QuotationType type = QuotationType::direct) {
  const std::vector<Record> records = {article("a", {{one.name, says, type}}, {one}),
                                       article("b", {{other.name, other_says, type}}, {other})};
  Ties ties(records);
  join_unnamed(ties);
  return sets_of(ties);
}

TEST(JoinUnnamed, JoinsSpeakersWithOneDescriptionAndOneStatement) {
  const TestSpeaker spokesman = nameless("spokesman for Aldwick");
  const TestSpeaker spokeswoman = nameless("a spokeswoman for Aldwick");
  EXPECT_EQ(joined(spokesman, kIce, spokesman, kIceEdited),
            "spokesman for Aldwick = spokesman for Aldwick");
  EXPECT_EQ(joined(spokesman, kIce, spokeswoman, kIce),
            "spokesman for Aldwick = a spokeswoman for Aldwick");
  EXPECT_EQ(joined(spokesman, kIce, spokesman, kFerry),
            "spokesman for Aldwick | spokesman for Aldwick")
      << "another statement";
  EXPECT_EQ(joined(spokesman, kIce, nameless("spokesman for Elm"), kIce),
            "spokesman for Aldwick | spokesman for Elm")
      << "another description";
}

TEST(JoinUnnamed, AShortStatementIsNotEnough) {
  const TestSpeaker spokesman = nameless("spokesman for Aldwick");
  EXPECT_EQ(joined(spokesman, "“ice is thick”", spokesman, "“ice is thick”"),
            "spokesman for Aldwick | spokesman for Aldwick");
}

TEST(JoinUnnamed, APersonIsJoinedOnlyIfTheDescriptionContainsAName) {
  EXPECT_EQ(joined(named("John Holm", "spokesman for Aldwick"), kIce,
                   nameless("spokesman for Aldwick"), kIce),
            "John Holm = spokesman for Aldwick");
  EXPECT_EQ(joined(named("John Holm", "a spokesman"), kIce, nameless("a spokesman"), kIce),
            "John Holm | a spokesman");
  EXPECT_EQ(joined(named("John Holm", ""), kIce, nameless("John Holm"), kIce),
            "John Holm | John Holm");
}

TEST(JoinUnnamed, DoesNotJoinTwoNamedPeople) {
  EXPECT_EQ(joined(named("John Holm", "pilot for Aldwick"), kIce,
                   named("Jane Fox", "pilot for Aldwick"), kIce),
            "John Holm | Jane Fox");
}

TEST(JoinUnnamed, OrganizationsAreComparedByName) {
  const TestSpeaker council{"Aldwick council", organization, "", {}};
  EXPECT_EQ(joined(council, kIce, council, kIce), "Aldwick council = Aldwick council");
  const TestSpeaker officials{"officials", group, "", {}};
  EXPECT_EQ(joined(officials, kIce, officials, kIce), "officials = officials");
}

TEST(JoinUnnamed, OneCommonStatementIsEnough) {
  const TestSpeaker speaker = nameless("spokesman for Aldwick");
  const std::vector<Record> records = {
      article("a", {{speaker.name, kFerry}, {speaker.name, kIce}}, {speaker}),
      article("b",
              {{speaker.name, "“Silt blocks every northern quay this winter”"},
               {speaker.name, kIceEdited}},
              {speaker})};
  Ties ties(records);
  join_unnamed(ties);
  ASSERT_EQ(ties.ties().size(), 1U);
  EXPECT_EQ(ties.ties()[0].reason, "one description and one statement");
  EXPECT_EQ(ties.ties()[0].member, (Member{1, 0}));
  EXPECT_EQ(ties.ties()[0].with, (Member{0, 0}));
}

TEST(JoinUnnamed, IgnoresStatementsOfOtherSpeakers) {
  const TestSpeaker speaker = nameless("spokesman for Aldwick");
  const std::vector<Record> records = {
      article("a", {{speaker.name, kIce}}, {speaker}),
      article("b", {{speaker.name, kFerry}, {"Ann Lee", kIce}}, {speaker})};
  Ties ties(records);
  join_unnamed(ties);
  EXPECT_TRUE(ties.ties().empty());
}

}  // namespace
}  // namespace quoth::report
