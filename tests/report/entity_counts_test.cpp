#include "report/entity_counts.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "report/articles.h"

namespace quoth::report {
namespace {

// "name mentions" of each person, in report order.
std::vector<std::string> people(const std::vector<std::vector<const char*>>& articles,
                                const std::vector<TestSpeaker>& speakers = {}) {
  std::vector<Record> records;
  for (const auto& mentions : articles) {
    const std::string id(1, static_cast<char>('a' + records.size()));
    std::vector<Said> said;
    if (records.empty())
      for (const TestSpeaker& speaker : speakers) said.push_back({speaker.name, "“Ice is ice”"});
    records.push_back(article(id, said, records.empty() ? speakers : std::vector<TestSpeaker>{}));
    for (const char* mention : mentions)
      records.back().entities.push_back({.label = EntityLabel::person, .text = mention});
  }
  std::vector<std::string> found;
  for (const ReportEntity& entity :
       count_entities(records, link_speakers(records, Copies(records))))
    found.push_back(entity.name + ' ' + std::to_string(entity.mentions));
  return found;
}

using Names = std::vector<std::string>;

TEST(Entities, CountsAPersonUnderTheFullName) {
  EXPECT_EQ(people({{"Holm", "John Holm", "Mr. Holm"}}), Names{"John Holm 3"});
  EXPECT_EQ(people({{"John Holm", "John B. Holm"}}), Names{"John B. Holm 2"});
}

TEST(Entities, NamesInFurnitureDoNotCount) {
  Record record = article("a", {});
  record.paragraphs = {{{0, 10}, Role::body}, {{12, 20}, Role::furniture}, {{22, 30}, Role::body}};
  for (const std::uint32_t start : {2U, 12U, 15U, 22U})
    record.entities.push_back({{start, start + 3}, EntityLabel::loc, "Ven", ""});
  const auto counted = count_entities({record}, link_speakers({record}, {}));
  ASSERT_EQ(counted.size(), 1U);
  EXPECT_EQ(counted[0].mentions, 2U);
}

TEST(Entities, DoesNotJoinAnAmbiguousBareName) {
  EXPECT_EQ(people({{"Holm", "John Holm", "Jane Holm"}}),
            (Names{"Holm 1", "Jane Holm 1", "John Holm 1"}));
}

TEST(Entities, CountsABareNameUnderTheOnlyOrTheBestKnownPerson) {
  EXPECT_EQ(people({{"John Holm"}, {"Holm"}}), Names{"John Holm 2"});
  EXPECT_EQ(people({{"John Holm"}, {"Jane Holm"}, {"Holm"}}),
            (Names{"Holm 1", "Jane Holm 1", "John Holm 1"}));
  EXPECT_EQ(people({{"John Holm"},
                    {"John Holm"},
                    {"John Holm"},
                    {"John Holm"},
                    {"John Holm"},
                    {"Jane Holm"},
                    {"Holm"}}),
            (Names{"John Holm 6", "Jane Holm 1"}));
}

TEST(Entities, OmitsTitles) { EXPECT_EQ(people({{"Sen. Holm", "Holm"}}), Names{"Holm 2"}); }

TEST(Entities, UsesTheSpeakerNameOfAnotherArticle) {
  EXPECT_EQ(people({{}, {"John B. Holm", "Holm"}},
                   {{"John Holm", SpeakerKind::person, "", {"John B. Holm"}}}),
            Names{"John Holm 2"});
}

// "label name mentions" of all entities of one article.
Names named(const std::vector<std::pair<EntityLabel, const char*>>& mentions) {
  Record record = article("a", {});
  for (const auto& [label, text] : mentions) record.entities.push_back({{0, 1}, label, text, ""});
  Names found;
  for (const ReportEntity& entity : count_entities({record}, link_speakers({record}, {})))
    found.push_back(std::string(to_string(entity.label)) + ' ' + entity.name + ' ' +
                    std::to_string(entity.mentions));
  return found;
}

TEST(Entities, EmptyInput) { EXPECT_EQ(named({}), Names{}); }

TEST(Entities, DifferentLabelsAreNotJoined) {
  using enum EntityLabel;
  EXPECT_EQ(named({{loc, "Ven"}, {org, "Ven"}, {loc, "Ven"}}), (Names{"LOC Ven 2", "ORG Ven 1"}));
}

TEST(Entities, IgnoresCaseAndPunctuation) {
  using enum EntityLabel;
  EXPECT_EQ(named({{org, "Ash & Elm"}, {org, "ASH & ELM"}, {org, "Ash, Elm"}}),
            Names{"ORG ASH & ELM 3"})
      << "of forms written as often, the first in byte order";
  EXPECT_EQ(named({{org, "Ash"}, {org, "Ash Elm"}}), (Names{"ORG Ash 1", "ORG Ash Elm 1"}));
}

TEST(Entities, PlacesAndOrganizationsHaveNoSurnames) {
  using enum EntityLabel;
  EXPECT_EQ(named({{loc, "Port Holm"}, {loc, "Holm"}}), (Names{"LOC Holm 1", "LOC Port Holm 1"}));
}

TEST(Entities, UsesTheNameOfTheLinkedSpeaker) {
  Record record = article("a", {{"Dame Ann Lee", "“Ice is ice”"}});
  record.entities = {{{0, 1}, EntityLabel::person, "Lee", "dame-ann-lee"},
                     {{0, 1}, EntityLabel::person, "the boss", "dame-ann-lee"},
                     {{0, 1}, EntityLabel::person, "Bo", "nobody-here"}};
  record.speakers[0].id = "dame-ann-lee";
  const auto entities = count_entities({record}, link_speakers({record}, {}));
  ASSERT_EQ(entities.size(), 2U);
  EXPECT_EQ(entities[0].name, "Dame Ann Lee");
  EXPECT_EQ(entities[0].mentions, 2U);
  EXPECT_EQ(entities[1].name, "Bo") << "an id that no speaker has";
}

TEST(Entities, CountsAnArticleOnce) {
  const auto with = [](const char* id) {
    Record record = article(id, {});
    record.entities = {{{0, 1}, EntityLabel::loc, "Ven", ""},
                       {{2, 3}, EntityLabel::loc, "Ven", ""}};
    return record;
  };
  const std::vector<Record> records = {with("a"), with("b")};
  const auto entities = count_entities(records, link_speakers(records, Copies(records)));
  ASSERT_EQ(entities.size(), 1U);
  EXPECT_EQ(entities[0].articles, (Names{"a", "b"}));
  EXPECT_EQ(entities[0].mentions, 4U);
}

TEST(Entities, AFormOfTwoSpeakersIsNotResolved) {
  using enum SpeakerKind;
  EXPECT_EQ(people({{}, {"J. B. Holm"}}, {{"John Holm", person, "", {"J. B. Holm"}},
                                          {"Jane Holm", person, "", {"J. B. Holm"}}}),
            Names{"J. B. Holm 1"});
}

}  // namespace
}  // namespace quoth::report
