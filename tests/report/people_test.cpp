// Tests join_people().
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/sets.h"

namespace quoth::report {
namespace {

using enum SpeakerKind;

std::string joined(const std::vector<TestSpeaker>& speakers) {
  return joined_by(join_people, speakers);
}

std::string joined(const std::vector<const char*>& names) {
  std::vector<TestSpeaker> speakers;
  for (const char* name : names) speakers.push_back({name, person, "", {}});
  return joined(speakers);
}

using Names = std::vector<const char*>;

TEST(JoinPeople, EmptyInput) {
  EXPECT_EQ(joined(Names{}), "");
  EXPECT_EQ(joined(Names{"John Holm"}), "John Holm");
}

TEST(JoinPeople, JoinsCompatibleFullNames) {
  const struct {
    const char* how;
    Names names;
    const char* sets;
  } cases[] = {
      {"the same", {"John Holm", "John Holm"}, "John Holm = John Holm"},
      {"another case", {"JOHN HOLM", "John Holm"}, "JOHN HOLM = John Holm"},
      {"an accent", {"Zoë Holm", "Zoe Holm"}, "Zoë Holm = Zoe Holm"},
      {"an honour", {"Dame Jane Holm", "Jane Holm"}, "Dame Jane Holm = Jane Holm"},
      {"an initial", {"J. Holm", "John Holm"}, "J. Holm = John Holm"},
      {"a pet form", {"Bill Holm", "William Holm"}, "Bill Holm = William Holm"},
      {"a middle name left out", {"John Paul Holm", "John Holm"}, "John Paul Holm = John Holm"},
      {"a middle initial", {"John P. Holm", "John Paul Holm"}, "John P. Holm = John Paul Holm"},
      {"an office before it",
       {"House Speaker Jo Holm", "Jo Holm"},
       "House Speaker Jo Holm = Jo Holm"},
      {"a particle", {"Bill de Holm", "William de Holm"}, "Bill de Holm = William de Holm"},
  };
  for (const auto& c : cases) EXPECT_EQ(joined(c.names), c.sets) << c.how;
}

TEST(JoinPeople, DoesNotJoinIncompatibleFullNames) {
  const struct {
    const char* how;
    Names names;
    const char* sets;
  } cases[] = {
      {"two given names", {"John Holm", "Jane Holm"}, "John Holm | Jane Holm"},
      {"two surnames", {"John Holm", "John Elm"}, "John Holm | John Elm"},
      {"two middle names", {"John P. Holm", "John Q. Holm"}, "John P. Holm | John Q. Holm"},
      {"a part of a word", {"Jo Holm", "Banjo Holm"}, "Jo Holm | Banjo Holm"},
      {"two suffixes", {"John Holm Sr.", "John Holm Jr."}, "John Holm Sr. | John Holm Jr."},
      {"one that is compatible with two",
       {"J. Holm", "John Holm", "Jane Holm"},
       "J. Holm | John Holm | Jane Holm"},
      {"one that is compatible with two, in another order",
       {"John Holm", "Jane Holm", "J. Holm"},
       "John Holm | Jane Holm | J. Holm"},
  };
  for (const auto& c : cases) EXPECT_EQ(joined(c.names), c.sets) << c.how;
}

TEST(JoinPeople, MiddleNamesKeepTwoPeopleApartDespiteAThirdName) {
  EXPECT_EQ(joined(Names{"John P. Holm", "John Q. Holm", "John Holm"}),
            "John P. Holm | John Q. Holm | John Holm");
}

TEST(JoinPeople, ABareSurnameIsJoinedToTheOnlyHolder) {
  EXPECT_EQ(joined(Names{"Holm", "John Holm", "Holm"}), "Holm = John Holm = Holm");
  EXPECT_EQ(joined(Names{"Holm", "John Holm", "Jane Holm"}), "Holm | John Holm | Jane Holm");
  EXPECT_EQ(joined(Names{"Elm", "John Holm"}), "Elm | John Holm");
}

TEST(JoinPeople, BareNamesWithoutAFullNameAreJoined) {
  EXPECT_EQ(joined(Names{"Holm", "HOLM", "Elm"}), "Holm = HOLM | Elm");
}

TEST(JoinPeople, AmbiguousBareNamesAreNotJoined) {
  EXPECT_EQ(joined(Names{"Holm", "Holm", "John Holm", "Jane Holm"}),
            "Holm | Holm | John Holm | Jane Holm");
}

TEST(JoinPeople, ATitleExcludesPeople) {
  EXPECT_EQ(joined(std::vector<TestSpeaker>{{"John Holm"}, {"Holm", person, "", {"Mrs. Holm"}}}),
            "John Holm | Holm");
  EXPECT_EQ(joined(std::vector<TestSpeaker>{{"John Holm"}, {"Holm", person, "", {"Mr. Holm"}}}),
            "John Holm = Holm");
  EXPECT_EQ(joined(std::vector<TestSpeaker>{
                {"John Holm"}, {"Jane Holm"}, {"Holm", person, "", {"Mrs. Holm"}}}),
            "John Holm | Jane Holm = Holm");
}

TEST(JoinPeople, PrefersASimilarDescription) {
  const TestSpeaker john{"John Holm", person, "mayor of Aldwick", {}};
  const TestSpeaker jane{"Jane Holm", person, "a singer", {}};
  EXPECT_EQ(joined({john, jane, {"Holm", person, "the mayor", {}}}),
            "John Holm = Holm | Jane Holm");
  EXPECT_EQ(joined({john, jane, {"Holm", person, "the pilot", {}}}),
            "John Holm | Jane Holm | Holm");
  EXPECT_EQ(joined({john, jane, {"Holm", person, "a singer and mayor", {}}}),
            "John Holm | Jane Holm | Holm")
      << "both are";
}

TEST(JoinPeople, UsesDescriptionsOfAllArticles) {
  EXPECT_EQ(joined({{"John Holm", person, "", {}},
                    {"Jane Holm", person, "", {}},
                    {"John Holm", person, "mayor of Aldwick", {}},
                    {"Holm", person, "mayor", {}}}),
            "John Holm = John Holm = Holm | Jane Holm");
}

TEST(JoinPeople, PrefersTheBestKnownByFar) {
  const auto with = [](std::size_t johns, std::size_t janes) {
    Names names(johns, "John Holm");
    names.insert(names.end(), janes, "Jane Holm");
    names.push_back("Holm");
    return joined(names).ends_with(" | Holm");
  };
  EXPECT_FALSE(with(5, 1)) << "five times as many articles";
  EXPECT_TRUE(with(4, 1)) << "too few";
  EXPECT_TRUE(with(9, 2)) << "not five times as many";
  EXPECT_FALSE(with(10, 2));
}

TEST(JoinPeople, AnHonourWithAGivenNameIsJoined) {
  EXPECT_EQ(joined(Names{"Sir Andrew Holm", "Sir Andrew"}), "Sir Andrew Holm = Sir Andrew");
  EXPECT_EQ(joined(Names{"Andrew Holm", "Sir Andrew"}), "Andrew Holm | Sir Andrew");
  EXPECT_EQ(joined(Names{"Lord Andrew Holm", "Sir Andrew"}), "Lord Andrew Holm | Sir Andrew");
}

TEST(JoinPeople, ABareGivenNameIsJoinedIfAnArticleUsesIt) {
  EXPECT_EQ(joined(std::vector<TestSpeaker>{{"Andrew Holm", person, "", {"Andrew"}}, {"Andrew"}}),
            "Andrew Holm = Andrew");
  EXPECT_EQ(joined(std::vector<TestSpeaker>{{"Andrew Holm"}, {"Andrew"}}), "Andrew Holm | Andrew");
}

TEST(JoinPeople, DoesNotJoinOrganizationsOrUnnamedSpeakers) {
  EXPECT_EQ(joined({{"Holm", organization, "", {}},
                    {"Holm", unnamed, "", {}},
                    {"John Holm", person, "", {}},
                    {"Holm", group, "", {}}}),
            "Holm | Holm | John Holm | Holm");
}

TEST(JoinPeople, GivesReasons) {
  using Reasons = std::vector<std::string>;
  EXPECT_EQ(reasons_of(join_people, {{"John Holm"}, {"John Holm"}}), Reasons{"the same name"});
  EXPECT_EQ(reasons_of(join_people, {{"Bill Holm"}, {"William Holm"}}),
            Reasons{"names that go together"});
  EXPECT_EQ(reasons_of(join_people, {{"John Holm"}, {"Holm"}}),
            Reasons{"nobody else here is called Holm"});
  EXPECT_EQ(reasons_of(join_people, {{"John Holm", person, "mayor", {}},
                                     {"Jane Holm", person, "a singer", {}},
                                     {"Holm", person, "a singer", {}}}),
            Reasons{"the only one described alike of those called Holm"});
  const TestSpeaker john{"John Holm"};
  EXPECT_EQ(reasons_of(join_people, {john, john, john, john, john, {"Jane Holm"}, {"Holm"}}).back(),
            "by far the best known here of those called Holm");
  EXPECT_EQ(reasons_of(join_people, {{"Holm"}, {"Holm"}}), Reasons{"the same name"});
}

TEST(JoinPeople, DoesNotDependOnArticleOrder) {
  const std::vector<TestSpeaker> speakers = {
      {"J. Holm"}, {"Holm"}, {"John Holm"}, {"Jane Elm"}, {"Elm"}};
  std::vector<std::size_t> order = {0, 1, 2, 3, 4};
  do {
    std::vector<TestSpeaker> shuffled;
    for (const std::size_t place : order) shuffled.push_back(speakers[place]);
    const std::vector<Record> records = article_each(shuffled);
    Ties ties(records);
    join_people(ties);
    for (std::size_t a = 0; a < order.size(); ++a)
      for (std::size_t b = 0; b < order.size(); ++b)
        ASSERT_EQ(ties.joined({static_cast<Index>(a), 0}, {static_cast<Index>(b), 0}),
                  (order[a] < 3) == (order[b] < 3))
            << sets_of(ties);
  } while (std::ranges::next_permutation(order).found);
}

}  // namespace
}  // namespace quoth::report
