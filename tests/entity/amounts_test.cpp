#include "entity/amounts.h"

#include <gtest/gtest.h>

#include <string>

#include "quoth/analyzer.h"

namespace quoth::entity {
namespace {

std::string amounts_in(std::string_view text) {
  static const Analyzer analyzer = Analyzer::built_in();
  const auto annotation = analyzer.annotate({.id = "a", .bytes = std::string(text)});
  std::string amounts;
  for (const Entity& entity : find_amounts(*annotation)) {
    if (!amounts.empty()) amounts += "; ";
    amounts += to_string(entity.label);
    amounts += ' ';
    amounts += annotation->text_of(entity.span);
  }
  return amounts;
}

TEST(Amounts, AreFoundWithTheirExtents) {
  const struct {
    std::string_view text;
    std::string_view amounts;
  } cases[] = {
      {"They met last March in the hall.", "DATE last March"},
      {"It opened on Thursday 27 February.", "DATE Thursday 27 February"},
      {"It closed on Sept. 12, 2016, they said.", "DATE Sept. 12, 2016"},
      {"Prices rose in the 1990s.", "DATE the 1990s"},
      {"He was born in 1962 in a village.", "DATE 1962"},
      {"She waited thirty years for it.", "DATE thirty years"},
      {"The show begins at 7.30pm in the park.", "TIME 7.30pm"},
      {"They spoke at 10 a.m. EST before noon.", "TIME 10 a.m. EST; TIME noon"},
      {"The firm paid $1.2 billion for it.", "MONEY $1.2 billion"},
      {"It costs 50 euros or five cents.", "MONEY 50 euros; MONEY five cents"},
      {"Sales fell 4.5% and costs rose 12 percent.", "PERCENT 4.5%; PERCENT 12 percent"},
      {"The camp lies 22 miles away.", "QUANTITY 22 miles"},
      {"They may go there.", ""},
      {"The two men and 40 others left.", ""},
  };
  for (const auto& test : cases) EXPECT_EQ(amounts_in(test.text), test.amounts) << test.text;
}

TEST(Amounts, OfTwoThatOverlapTheLongerStays) {
  const Entity name{{0, 13}, EntityLabel::misc, {}};
  const Entity month{{20, 23}, EntityLabel::person, {}};
  const Entity day{{6, 13}, EntityLabel::date, {}};
  const Entity date{{20, 26}, EntityLabel::date, {}};
  EXPECT_EQ(merge({name, month}, {day, date}), (std::vector<Entity>{name, date}));
}

}  // namespace
}  // namespace quoth::entity
