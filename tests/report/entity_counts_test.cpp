#include "report/entity_counts.h"

#include <gtest/gtest.h>

#include "report/articles.h"

namespace quoth::report {
namespace {

// "name mentions" of each person, by weight.
std::vector<std::string> people(const std::vector<std::vector<const char*>>& articles,
                                const std::vector<Voiced>& voices = {}) {
  std::vector<Record> records;
  for (const auto& mentions : articles) {
    const std::string id(1, static_cast<char>('a' + records.size()));
    std::vector<Said> said;
    if (records.empty())
      for (const Voiced& voice : voices) said.push_back({voice.name, "“Ice is ice”"});
    records.push_back(article(id, said, records.empty() ? voices : std::vector<Voiced>{}));
    for (const char* mention : mentions)
      records.back().entities.push_back({.label = EntityLabel::person, .text = mention});
  }
  std::vector<std::string> found;
  for (const ReportEntity& entity : count_entities(records, link_speakers(records)))
    found.push_back(entity.name + ' ' + std::to_string(entity.mentions));
  return found;
}

using Names = std::vector<std::string>;

TEST(Entities, CountAPersonUnderTheFullName) {
  EXPECT_EQ(people({{"Holm", "John Holm", "Mr. Holm"}}), Names{"John Holm 3"});
  EXPECT_EQ(people({{"John Holm", "John B. Holm"}}), Names{"John B. Holm 2"});
}

TEST(Entities, KeepApartWhomABareNameMayMean) {
  EXPECT_EQ(people({{"Holm", "John Holm", "Jane Holm"}}),
            (Names{"Holm 1", "Jane Holm 1", "John Holm 1"}));
}

TEST(Entities, CountABareNameUnderTheOnlyOneOrTheBestKnown) {
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

TEST(Entities, HaveNoTitles) { EXPECT_EQ(people({{"Sen. Holm", "Holm"}}), Names{"Holm 2"}); }

TEST(Entities, AreCalledAsTheSpeakerOfAnotherArticle) {
  EXPECT_EQ(people({{}, {"John B. Holm", "Holm"}},
                   {{"John Holm", SpeakerKind::person, "", {"John B. Holm"}}}),
            Names{"John Holm 2"});
}

}  // namespace
}  // namespace quoth::report
