#include <gtest/gtest.h>

#include <algorithm>

#include "quoth/report.h"
#include "report/articles.h"

namespace quoth::report {
namespace {

using enum QuotationType;

// How many of the quotations `a` and `b`, each in an article of its own, are told as one statement.
bool one_statement(const Said& a, const Said& b) {
  const Report report = make_report({article("a", {a}), article("b", {b})});
  return report.statements.size() == 1;
}

TEST(Statements, JoinWordingsOfOneStatement) {
  const struct {
    const char* how;
    Said a;
    Said b;
  } cases[] = {
      {"the same words",
       {"Ann Lee", "“The harbour froze over in a single night”"},
       {"Ann Lee", "\"The harbour froze over in a single night,\""}},
      {"cut short",
       {"Ann Lee", "“The harbour froze over in a single night, and the ferries stood idle.”"},
       {"Ann Lee", "“The harbour froze over”"}},
      {"edited in brackets",
       {"Ann Lee", "the coast was “a junkyard, unlit, unknown to pilots”", mixed},
       {"Ann Lee", "“a junkyard, unlit [and] unknown to pilots”"}},
      {"cut by an ellipsis",
       {"Ann Lee", "“We dredged the channel, at great expense, before the pilots complained”"},
       {"Ann Lee", "“We dredged the channel … before the pilots complained”"}},
      {"direct and indirect",
       {"Ann Lee", "“I will dredge the northern channel before the autumn gales”"},
       {"Ann Lee", "she would dredge the northern channel before the autumn gales", indirect}},
      {"one telling word quoted in both",
       {"Ann Lee", "she finds it “bewildering” the pilots were never asked", mixed},
       {"Ann Lee", "it was “utterly bewildering” that ferries sailed at all", mixed}},
      {"reworded",
       {"Ann Lee", "“The dredgers scraped the northern channel for eleven weeks without rest”"},
       {"Ann Lee", "“Dredgers were scraping the northern channel eleven weeks without a rest”"}},
  };
  for (const auto& c : cases) EXPECT_TRUE(one_statement(c.a, c.b)) << c.how;
}

TEST(Statements, KeepApartWhatOnlySharesAPhrase) {
  const struct {
    const char* how;
    Said a;
    Said b;
  } cases[] = {
      {"a term",
       {"Ann Lee", "the council must publish its “dredging licence” before the vote", mixed},
       {"Ann Lee", "no pilot had ever seen a “dredging licence” from the ministry", mixed}},
      {"a name",
       {"Ann Lee", "the Northern Channel Authority", indirect},
       {"Ann Lee", "pilots warned the Northern Channel Authority of silt in spring", indirect}},
      {"another speaker",
       {"Ann Lee", "“The harbour froze over in a single night”"},
       {"Bo Kerr", "“The harbour froze over in a single night”"}},
      {"little words", {"Ann Lee", "“Yes.”"}, {"Ann Lee", "“Yes.”"}},
      {"a common phrase",
       {"Ann Lee", "“At the end of the day, the ferries must run”"},
       {"Ann Lee", "“At the end of the day, silt is nobody's fault”"}},
  };
  for (const auto& c : cases) EXPECT_FALSE(one_statement(c.a, c.b)) << c.how;
}

TEST(Statements, PhraseOfSeveralStatementsIsNoneOfThemCutShort) {
  const Report report = make_report({
      article("a", {{"Ann Lee", "“Dredge the channel now, or bury the ferries and their crews.”"}}),
      article("b",
              {{"Ann Lee", "“Dredge the channel now: pilots beg, ministers yawn, gales come.”"}}),
      article("c", {{"Ann Lee", "“Dredge the channel now”"}}),
  });
  EXPECT_EQ(report.statements.size(), 3U);
}

TEST(Statements, VariantShowsItsRelationToTheFullest) {
  const Report report = make_report({
      article("a",
              {{"Ann Lee", "“The harbour froze over in a single night, and ferries stood idle.”"}}),
      article("b", {{"Ann Lee", "“The harbour froze over in a single night.”"}}),
      article("c", {{"Ann Lee", "“The [northern] harbour froze over in a single night.”"}}),
      article("d", {{"Ann Lee", "“The harbor froze in a single night, and ferries stood idle.”"}}),
  });
  ASSERT_EQ(report.statements.size(), 1U);
  const Statement& statement = report.statements.front();
  EXPECT_EQ(statement.articles, (std::vector<std::string>{"a", "b", "c", "d"}));
  ASSERT_EQ(statement.variants.size(), 4U);
  EXPECT_EQ(statement.variants[0].relation, Relation::same);
  EXPECT_EQ(statement.variants[1].relation, Relation::shorter);
  EXPECT_EQ(statement.variants[2].relation, Relation::shorter);
  EXPECT_EQ(statement.variants[2].changes.front(),
            (WordChange{WordChange::Op::insert, "", "[northern]"}));
  EXPECT_EQ(statement.variants[3].relation, Relation::reworded);
}

TEST(Statements, OrderOfRecordsDoesNotMatter) {
  std::vector<Record> records = {
      article("a", {{"Ann Lee", "“The harbour froze over in a single night, and ferries idled.”"}}),
      article("b", {{"Ann Lee", "“The harbour froze over”"}, {"", "“Nobody asked the pilots”"}}),
      article("c", {{"Ann Lee", "“In a single night the harbour froze over”"}}),
  };
  const Report forward = make_report(records);
  std::ranges::reverse(records);
  const Report backward = make_report(records);
  ASSERT_EQ(forward.statements.size(), backward.statements.size());
  for (std::size_t s = 0; s < forward.statements.size(); ++s) {
    EXPECT_EQ(forward.statements[s].id, backward.statements[s].id);
    EXPECT_EQ(forward.statements[s].text, backward.statements[s].text);
  }
}

}  // namespace
}  // namespace quoth::report
