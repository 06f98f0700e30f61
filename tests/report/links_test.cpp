#include "report/links.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "quoth/report.h"
#include "report/articles.h"

namespace quoth::report {
namespace {

// The linked speaker id of the only speaker of each article; joined speakers have the same id.
std::vector<std::string> linked(const std::vector<TestSpeaker>& speakers) {
  std::vector<Record> records;
  for (std::size_t v = 0; v < speakers.size(); ++v) {
    const std::string id(1, static_cast<char>('a' + v));
    Said said{speakers[v].name, "“It was a cold day on the quay of number ", QuotationType::direct};
    said.text.append(std::to_string(v)).append("”");
    records.push_back(article(id, {said}, {speakers[v]}));
  }
  const Links links = link_speakers(records, Copies(records));
  std::vector<std::string> names;
  for (const auto& of : links.of) names.push_back(links.speakers[of.front()].id);
  return names;
}

std::size_t different(const std::vector<TestSpeaker>& speakers) {
  const auto ids = linked(speakers);
  return std::set<std::string>(ids.begin(), ids.end()).size();
}

TEST(Links, JoinsPeopleByName) {
  using enum SpeakerKind;
  const struct {
    const char* how;
    std::vector<TestSpeaker> speakers;
    std::size_t people;
  } cases[] = {
      {"surname and full name", {{"Sir Andrew Holm"}, {"Holm"}, {"Andrew Holm"}}, 1},
      {"two given names", {{"John Holm"}, {"Jane Holm"}}, 2},
      {"a surname of two people", {{"John Holm"}, {"Jane Holm"}, {"Holm"}}, 3},
      {"a pet form", {{"William Holm"}, {"Bill Holm"}}, 1},
      {"a slip of the keyboard", {{"Christopher Holm"}, {"Chirstopher Holm"}}, 1},
      {"an initial", {{"J. Holm"}, {"John Holm"}}, 1},
      {"an initial that two have", {{"J. Holm"}, {"John Holm"}, {"Jane Holm"}}, 3},
      {"a middle initial", {{"John B. Holm"}, {"John Holm"}}, 1},
      {"two middle initials", {{"John B. Holm"}, {"John Q. Holm"}}, 2},
      {"a suffix", {{"John Holm Sr."}, {"John Holm Jr."}}, 2},
      {"an office taken for a name", {{"John Holm"}, {"Aldwick Mayor John Holm"}}, 1},
      {"a title that only one can have",
       {{"John Holm"}, {"Jane Holm"}, {"Holm", person, "", {"Mrs. Holm"}}},
       2},
      {"the one best known by the surname",
       {{"John Holm"},
        {"John Holm"},
        {"John Holm"},
        {"John Holm"},
        {"John Holm"},
        {"Jane Holm"},
        {"Holm"}},
       2},
      {"an honour and a given name", {{"Sir Andrew Holm"}, {"Sir Andrew"}}, 1},
      {"only bare names", {{"Holm"}, {"Holm"}}, 1},
      {"by description if two people have the name",
       {{"John Holm", person, "mayor of Aldwick", {}},
        {"Jane Holm", person, "a singer", {}},
        {"Holm", person, "the mayor", {}}},
       2},
  };
  for (const auto& c : cases) EXPECT_EQ(different(c.speakers), c.people) << c.how;
}

TEST(Links, JoinsOrganizationsWithAName) {
  using enum SpeakerKind;
  const struct {
    const char* how;
    std::vector<TestSpeaker> speakers;
    std::size_t bodies;
  } cases[] = {
      {"an article", {{"The Birch Council", organization}, {"Birch Council", organization}}, 1},
      {"a legal form", {{"Birch Ltd.", organization}, {"Birch", organization}}, 1},
      {"an acronym", {{"Northern Channel Authority", organization}, {"NCA", organization}}, 1},
      {"an acronym of two",
       {{"Northern Channel Authority", organization},
        {"National Coal Archive", organization},
        {"NCA", organization}},
       3},
      {"no acronym of a list of people",
       {{"Nora Channel and Al Ash", group}, {"NCAA", organization}, {"NCA", organization}},
       3},
      {"an acronym for a kind of body", {{"PAC", organization}, {"PAC", organization}}, 2},
      {"no name", {{"the report", organization}, {"the report", organization}}, 2},
      {"people of a body", {{"Birch officials", group}, {"Birch officials", group}}, 2},
      {"a common noun", {{"Critics", group}, {"Critics", group}}, 2},
      {"a named group", {{"Democrats", group}, {"Democrats", group}}, 1},
  };
  for (const auto& c : cases) EXPECT_EQ(different(c.speakers), c.bodies) << c.how;
}

TEST(Links, SkipsRareDescriptions) {
  std::vector<Record> records;
  const auto add = [&](const char* description) {
    const std::string id(1, static_cast<char>('a' + records.size()));
    const TestSpeaker speaker{"John Holm", SpeakerKind::person, description, {}};
    records.push_back(article(id, {{speaker.name, "“Ice is ice”"}}, {speaker}));
  };
  for (int i = 0; i < 9; ++i) add("senator from Elm");
  add("embattled senator from Elm");
  EXPECT_EQ(link_speakers(records, Copies(records)).speakers.front().description,
            "senator from Elm");
}

TEST(Links, AnOfficeIsJoinedToThePersonDescribedSo) {
  using enum SpeakerKind;
  EXPECT_EQ(
      different({{"John Holm", person, "Aldwick's mayor", {}}, {"mayor of Aldwick", unnamed}}), 1U);
  EXPECT_EQ(different({{"John Holm", person, "a spokesman for Aldwick", {}},
                       {"spokesman for Aldwick", unnamed}}),
            2U);
  EXPECT_EQ(different({{"John Holm", person, "mayor of Aldwick", {}},
                       {"Jane Fox", person, "former mayor of Aldwick", {}},
                       {"mayor of Aldwick", unnamed}}),
            3U);
}

TEST(Links, JoinsUnnamedSpeakersOnlyWithTheSameStatement) {
  const TestSpeaker speaker{"spokesman for Aldwick", SpeakerKind::unnamed};
  const Said ice{speaker.name, "“The ice on the northern quay is thick enough for skating”"};
  const Said same{speaker.name, "“The ice on the northern quay is thick enough”"};
  const Said other{speaker.name, "“Every ferry to the southern islands leaves on time today”"};
  EXPECT_EQ(make_report({article("a", {ice}, {speaker}), article("b", {same}, {speaker})})
                .speakers.size(),
            1U);
  EXPECT_EQ(make_report({article("a", {ice}, {speaker}), article("b", {other}, {speaker})})
                .speakers.size(),
            2U);
}

TEST(Links, ExplainsEachForm) {
  const Report report = make_report({article("a", {{"Sir Andrew Holm", "“Ice is ice”"}}),
                                     article("b", {{"Holm", "“Snow is snow”"}})});
  const auto explanations = explain_speakers(report);
  ASSERT_EQ(explanations.size(), 1U);
  EXPECT_EQ(explanations[0].name, "Sir Andrew Holm");
  ASSERT_EQ(explanations[0].forms.size(), 2U);
  EXPECT_EQ(explanations[0].forms[1].name, "Holm");
  EXPECT_EQ(explanations[0].forms[1].reason, "nobody else here is called Holm");
}

TEST(Links, IdsDoNotDependOnOtherArticles) {
  const TestSpeaker speaker{"spokesman for Aldwick", SpeakerKind::unnamed};
  EXPECT_EQ(linked({speaker}).front(), linked({speaker, speaker}).front());
}

TEST(Links, EmptyInput) {
  const Links links = link_speakers({}, {});
  EXPECT_TRUE(links.speakers.empty());
  EXPECT_TRUE(links.of.empty());
  EXPECT_TRUE(links.ties.empty());
}

TEST(Links, MapsEachSpeakerToItsLinkedSpeaker) {
  const std::vector<Record> records = {article("a", {}, {{"John Holm"}, {"Jane Fox"}}),
                                       article("b", {}), article("c", {}, {{"Fox"}, {"Holm"}})};
  const Links links = link_speakers(records, Copies(records));
  ASSERT_EQ(links.speakers.size(), 2U);
  EXPECT_EQ(links.of, (std::vector<std::vector<Index>>{{0, 1}, {}, {1, 0}}));
  EXPECT_EQ(links.speakers[1].members, (std::vector<Member>{{0, 1}, {2, 0}}));
}

TEST(Links, UsesTheFullestNameAndKeepsTheOthers) {
  using enum SpeakerKind;
  const struct {
    const char* how;
    std::vector<TestSpeaker> speakers;
    const char* name;
    const char* id;
  } cases[] = {
      {"a full name before a bare one",
       {{"Holm"}, {"Holm"}, {"John Holm"}},
       "John Holm",
       "john-holm"},
      {"an honour",
       {{"Andrew Holm"}, {"Andrew Holm"}, {"Sir Andrew Holm"}},
       "Sir Andrew Holm",
       "andrew-holm"},
      {"the form in most articles",
       {{"Bill Holm"}, {"Bill Holm"}, {"William Holm"}},
       "Bill Holm",
       "bill-holm"},
      {"frequent before longer",
       {{"John Holm"}, {"John Holm"}, {"John Paul Holm"}},
       "John Holm",
       "john-holm"},
      {"the longer one", {{"John Holm"}, {"John Paul Holm"}}, "John Paul Holm", "john-paul-holm"},
      {"the name of a body",
       {{"NCA", organization}, {"Northern Channel Authority", organization}},
       "Northern Channel Authority",
       "northern-channel-authority"},
      {"a name before an office",
       {{"mayor of Aldwick", unnamed}, {"John Holm", person, "mayor of Aldwick", {}}},
       "John Holm",
       "john-holm"},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.how);
    std::vector<Record> records;
    for (const TestSpeaker& speaker : c.speakers) {
      const std::string id(1, static_cast<char>('a' + records.size()));
      records.push_back(article(id, {}, {speaker}));
    }
    const Links links = link_speakers(records, Copies(records));
    ASSERT_EQ(links.speakers.size(), 1U);
    EXPECT_EQ(links.speakers[0].name, c.name);
    EXPECT_EQ(links.speakers[0].id, c.id);
    EXPECT_EQ(std::ranges::count(links.speakers[0].aliases, c.name), 0);
    EXPECT_TRUE(std::ranges::is_sorted(links.speakers[0].aliases));
  }
}

TEST(Links, AnAmbiguousBareNameHasAnIdFromItsArticle) {
  const std::vector<std::string> ids = linked({{"John Holm"}, {"Jane Holm"}, {"Holm"}, {"Holm"}});
  EXPECT_EQ(ids[0], "john-holm");
  EXPECT_EQ(ids[1], "jane-holm");
  EXPECT_TRUE(ids[2].starts_with("holm-")) << ids[2];
  EXPECT_EQ(ids[2].size(), 13U);
  EXPECT_NE(ids[2], ids[3]);
}

TEST(Links, AnUnambiguousBareNameHasAPlainId) { EXPECT_EQ(linked({{"Holm"}}).front(), "holm"); }

TEST(Links, PicksTheBestSupportedDescription) {
  const auto described = [](const std::vector<const char*>& descriptions) {
    std::vector<Record> records;
    for (const char* description : descriptions) {
      const std::string id(1, static_cast<char>('a' + records.size()));
      records.push_back(article(id, {}, {{"John Holm", SpeakerKind::person, description, {}}}));
    }
    return link_speakers(records, Copies(records)).speakers.at(0).description;
  };
  EXPECT_EQ(described({""}), "");
  EXPECT_EQ(described({"", "mayor", ""}), "mayor");
  EXPECT_EQ(described({"senator", "senator", "senator from Elm"}), "senator from Elm")
      << "a part of it supports it";
  EXPECT_EQ(described({"pilot", "singer", "singer"}), "singer");
  EXPECT_EQ(described({"a singer", "pilot"}), "a singer") << "the longer one";
}

TEST(Links, DoNotDependOnSpeakerOrder) {
  const Record one = article("a", {}, {{"John Holm"}, {"Jane Fox"}});
  const Record other = article("a", {}, {{"Jane Fox"}, {"John Holm"}});
  const Record bare = article("b", {}, {{"Holm"}});
  const Links first = link_speakers({one, bare}, {});
  const Links second = link_speakers({other, bare}, {});
  EXPECT_EQ(first.speakers[first.of[1][0]].id, second.speakers[second.of[1][0]].id);
}

TEST(Links, ExplainsAnEmptyReport) { EXPECT_TRUE(explain_speakers({}).empty()); }

TEST(Links, ExplainsASingleForm) {
  const auto explanations =
      explain_speakers(make_report({article("a", {{"Ann Lee", "“Ice is ice”"}})}));
  ASSERT_EQ(explanations.size(), 1U);
  EXPECT_EQ(explanations[0].speaker, "ann-lee");
  ASSERT_EQ(explanations[0].forms.size(), 1U);
  EXPECT_EQ(explanations[0].forms[0].article, "a");
  EXPECT_EQ(explanations[0].forms[0].reason, "");
}

}  // namespace
}  // namespace quoth::report
