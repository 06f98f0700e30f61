#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "quoth/stats.h"

namespace quoth {
namespace {

SourceStats source(const char* id, const char* name, SpeakerKind kind, std::uint32_t quotations,
                   std::uint32_t paragraph, bool first = false) {
  SourceStats one;
  one.speaker.id = id;
  one.speaker.name = name;
  one.speaker.kind = kind;
  one.counts.quotations = quotations;
  one.counts.words = 10 * quotations;
  one.first_paragraph = paragraph;
  one.is_first = first;
  return one;
}

std::vector<ArticleStats> corpus() {
  ArticleStats a{.id = "a", .digest = "1", .title = "Close", .date = "2021-03-04", .outlet = "Bee"};
  a.sources = {source("lee", "Ann Lee", SpeakerKind::person, 2, 1, true),
               source("police", "police", SpeakerKind::unnamed, 1, 4)};
  a.sources[0].pronoun = Pronoun::she;
  a.sources[0].role = "lawyer";
  ArticleStats b{.id = "b", .digest = "2", .title = "Open", .date = "2021-04-01", .outlet = "Bee"};
  b.sources = {source("police", "police", SpeakerKind::unnamed, 1, 1, true),
               source("lee", "Lee", SpeakerKind::person, 1, 2), SourceStats{}};
  b.sources[2].counts.quotations = 3;
  b.sources[2].first_paragraph = 2;
  ArticleStats c{.id = "c", .digest = "3"};
  return {b, c, a, a};
}

// "name: quotations in articles".
std::vector<std::string> lines(const StatsTable& table) {
  std::vector<std::string> lines;
  for (const StatsRow& row : table.rows) {
    lines.push_back((row.name.empty() ? row.id : row.name) + ": " +
                    std::to_string(row.counts.quotations) + " in " + std::to_string(row.articles));
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST(Tally, GroupsInFourWays) {
  EXPECT_EQ(lines(tally(corpus(), GroupBy::speaker)),
            (Lines{"Ann Lee: 3 in 2", "police: 2 in 2", ": 3 in 1"}));
  EXPECT_EQ(lines(tally(corpus(), GroupBy::article)),
            (Lines{"Open: 5 in 1", "Close: 3 in 1", "c: 0 in 1"}));
  EXPECT_EQ(lines(tally(corpus(), GroupBy::outlet)), (Lines{": 0 in 1", "Bee: 8 in 2"}));
  EXPECT_EQ(lines(tally(corpus(), GroupBy::month)),
            (Lines{": 0 in 1", "2021-03: 3 in 1", "2021-04: 5 in 1"}));
}

TEST(Tally, CountsSources) {
  const StatsTable table = tally(corpus(), GroupBy::outlet);
  EXPECT_EQ(table.total.articles, 3U);
  EXPECT_EQ(table.total.counts.quotations, 8U);
  const StatsRow& bee = table.rows.at(1);
  EXPECT_EQ(bee.sources, 4U);
  EXPECT_EQ(bee.nobody, 3U);
  EXPECT_EQ(bee.first, 2U);
  EXPECT_DOUBLE_EQ(bee.first_paragraph, 1);
  EXPECT_EQ(bee.kinds[static_cast<std::size_t>(SpeakerKind::person)], 2U);
  EXPECT_EQ(bee.kinds[static_cast<std::size_t>(SpeakerKind::unnamed)], 2U);
  EXPECT_EQ(bee.pronouns[static_cast<std::size_t>(Pronoun::she)], 1U);
  EXPECT_EQ(bee.pronouns[static_cast<std::size_t>(Pronoun::none)], 1U) << "of the persons";
  EXPECT_EQ(bee.roles, (std::map<std::string, std::uint32_t>{{"lawyer", 1}}));
  const StatsTable speakers = tally(corpus(), GroupBy::speaker);
  const StatsRow& lee = speakers.rows.at(0);
  EXPECT_EQ(lee.first, 1U);
  EXPECT_DOUBLE_EQ(lee.first_paragraph, 1.5);
}

TEST(Tally, DoesNotDependOnTheOrder) {
  auto other = corpus();
  std::swap(other.front(), other.back());
  for (const GroupBy by : {GroupBy::speaker, GroupBy::article, GroupBy::outlet, GroupBy::month}) {
    EXPECT_EQ(lines(tally(other, by)), lines(tally(corpus(), by)));
  }
  EXPECT_TRUE(tally({}, GroupBy::speaker).rows.empty());
}

}  // namespace
}  // namespace quoth
