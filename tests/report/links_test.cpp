#include "report/links.h"

#include <gtest/gtest.h>

#include "report/articles.h"

namespace quoth::report {
namespace {

// The linked name of each article's only speaker; the same for those that are one.
std::vector<std::string> linked(const std::vector<Voiced>& voices) {
  std::vector<Record> records;
  for (std::size_t v = 0; v < voices.size(); ++v) {
    const std::string id(1, static_cast<char>('a' + v));
    Said said{voices[v].name, "“It was a cold day on the quay of number ", QuotationType::direct};
    said.text.append(std::to_string(v)).append("”");
    records.push_back(article(id, {said}, {voices[v]}));
  }
  const Links links = link_speakers(records);
  std::vector<std::string> names;
  for (const auto& of : links.of) names.push_back(links.speakers[of.front()].id);
  return names;
}

std::size_t different(const std::vector<Voiced>& voices) {
  const auto ids = linked(voices);
  return std::set<std::string>(ids.begin(), ids.end()).size();
}

TEST(Links, JoinPeopleByTheirNames) {
  using enum SpeakerKind;
  const struct {
    const char* how;
    std::vector<Voiced> voices;
    std::size_t people;
  } cases[] = {
      {"surname and full name", {{"Sir Andrew Holm"}, {"Holm"}, {"Andrew Holm"}}, 1},
      {"two given names", {{"John Holm"}, {"Jane Holm"}}, 2},
      {"a surname that two bear", {{"John Holm"}, {"Jane Holm"}, {"Holm"}}, 3},
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
      {"bare names alone", {{"Holm"}, {"Holm"}}, 1},
      {"by description where two bear the name",
       {{"John Holm", person, "mayor of Aldwick", {}},
        {"Jane Holm", person, "a singer", {}},
        {"Holm", person, "the mayor", {}}},
       2},
  };
  for (const auto& c : cases) EXPECT_EQ(different(c.voices), c.people) << c.how;
}

TEST(Links, JoinBodiesThatHaveAName) {
  using enum SpeakerKind;
  const struct {
    const char* how;
    std::vector<Voiced> voices;
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
      {"an acronym that tells what it is", {{"PAC", organization}, {"PAC", organization}}, 2},
      {"no name", {{"the report", organization}, {"the report", organization}}, 2},
      {"people of a body", {{"Birch officials", group}, {"Birch officials", group}}, 2},
      {"a common noun", {{"Critics", group}, {"Critics", group}}, 2},
      {"a named group", {{"Democrats", group}, {"Democrats", group}}, 1},
  };
  for (const auto& c : cases) EXPECT_EQ(different(c.voices), c.bodies) << c.how;
}

TEST(Links, TellNoDescriptionThatHardlyAnArticleGives) {
  std::vector<Record> records;
  const auto add = [&](const char* description) {
    const std::string id(1, static_cast<char>('a' + records.size()));
    const Voiced voice{"John Holm", SpeakerKind::person, description, {}};
    records.push_back(article(id, {{voice.name, "“Ice is ice”"}}, {voice}));
  };
  for (int i = 0; i < 9; ++i) add("senator from Elm");
  add("embattled senator from Elm");
  EXPECT_EQ(link_speakers(records).speakers.front().description, "senator from Elm");
}

TEST(Links, AnOfficeGoesToTheNameThatSomeArticleGivesIt) {
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

TEST(Links, UnnamedSpeakersAreOneOnlyWhereTheySayTheSame) {
  const Voiced voice{"spokesman for Aldwick", SpeakerKind::unnamed};
  const Said ice{voice.name, "“The ice on the northern quay is thick enough for skating”"};
  const Said same{voice.name, "“The ice on the northern quay is thick enough”"};
  const Said other{voice.name, "“Every ferry to the southern islands leaves on time today”"};
  EXPECT_EQ(
      make_report({article("a", {ice}, {voice}), article("b", {same}, {voice})}).speakers.size(),
      1U);
  EXPECT_EQ(
      make_report({article("a", {ice}, {voice}), article("b", {other}, {voice})}).speakers.size(),
      2U);
}

TEST(Links, ExplainEachForm) {
  const Report report = make_report({article("a", {{"Sir Andrew Holm", "“Ice is ice”"}}),
                                     article("b", {{"Holm", "“Snow is snow”"}})});
  const auto explanations = explain_speakers(report);
  ASSERT_EQ(explanations.size(), 1U);
  EXPECT_EQ(explanations[0].name, "Sir Andrew Holm");
  ASSERT_EQ(explanations[0].forms.size(), 2U);
  EXPECT_EQ(explanations[0].forms[1].name, "Holm");
  EXPECT_EQ(explanations[0].forms[1].reason, "nobody else here is called Holm");
}

TEST(Links, IdsDoNotDependOnWhoElseWasRead) {
  const Voiced voice{"spokesman for Aldwick", SpeakerKind::unnamed};
  EXPECT_EQ(linked({voice}).front(), linked({voice, voice}).front());
}

}  // namespace
}  // namespace quoth::report
