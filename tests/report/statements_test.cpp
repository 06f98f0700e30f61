#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "quoth/report.h"
#include "report/articles.h"

namespace quoth::report {
namespace {

using enum QuotationType;

// Whether the quotations `a` and `b`, each in its own article, are one statement.
bool one_statement(const Said& a, const Said& b) {
  const Report report = make_report({article("a", {a}), article("b", {b})});
  return report.statements.size() == 1;
}

TEST(Statements, JoinsWordingsOfOneStatement) {
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
      {"one significant word quoted in both",
       {"Ann Lee", "she finds it “bewildering” the pilots were never asked", mixed},
       {"Ann Lee", "it was “utterly bewildering” that ferries sailed at all", mixed}},
      {"reworded",
       {"Ann Lee", "“The dredgers scraped the northern channel for eleven weeks without rest”"},
       {"Ann Lee", "“Dredgers were scraping the northern channel eleven weeks without a rest”"}},
  };
  for (const auto& c : cases) EXPECT_TRUE(one_statement(c.a, c.b)) << c.how;
}

TEST(Statements, DoesNotJoinWordingsThatShareOnlyAPhrase) {
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

TEST(Statements, WhatIsSaidAndWhatIsDeniedAreTwo) {
  const std::string words = "that the northern channel was dredged before the gales";
  Record said = article("a", {{"Ann Lee", words, indirect}});
  Record denied = article("b", {{"Ann Lee", words, indirect}});
  denied.quotations[0].sign = Sign::denied;
  const Report report = make_report({said, denied});
  ASSERT_EQ(report.statements.size(), 2U);
  EXPECT_NE(report.statements[0].sign, report.statements[1].sign);
  EXPECT_NE(report.statements[0].id, report.statements[1].id);
  EXPECT_EQ(make_report({denied, denied}).statements.size(), 1U);
}

TEST(Statements, APhraseOfSeveralStatementsIsNotAVariantOfOne) {
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

TEST(Statements, DoNotDependOnRecordOrder) {
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

TEST(Statements, JoinsQuotationsUnderDifferentNamesOfOneSpeaker) {
  EXPECT_TRUE(one_statement({"Sir Andrew Holm", "“The harbour froze over in a single night”"},
                            {"Holm", "“The harbour froze over in a single night”"}));
}

TEST(Statements, UnattributedWordingsAreJoinedOnlyIfLong) {
  EXPECT_FALSE(one_statement({"", "“The harbour froze”"}, {"", "“The harbour froze”"}));
  EXPECT_TRUE(one_statement({"", "“The harbour froze over in a single bitter night”"},
                            {"", "“The harbour froze over in a single bitter night”"}));
}

TEST(Statements, TrivialStatementsAreNotJoinedAcrossArticles) {
  const Report report = make_report({article("a", {{"Ann Lee", "“Yes.”"}, {"Ann Lee", "“Yes!”"}}),
                                     article("b", {{"Ann Lee", "“Yes.”"}})});
  ASSERT_EQ(report.statements.size(), 2U);
  EXPECT_EQ(report.statements[0].variants.size(), 2U) << "twice in one article";
  EXPECT_EQ(report.statements[0].articles, std::vector<std::string>{"a"});
  EXPECT_NE(report.statements[0].id, report.statements[1].id);
}

TEST(Statements, IdsDependOnlyOnSpeakerAndWords) {
  const Said said{"Ann Lee", "“The harbour froze over in a single night”"};
  const Said same{"Ann Lee", "\"the harbour froze over in a single night\""};
  const auto id = [](const Record& record) { return make_report({record}).statements[0].id; };
  EXPECT_EQ(id(article("a", {said})), id(article("b", {same})));
  EXPECT_NE(id(article("a", {said})), id(article("a", {{"Bo Kerr", said.text}})));
  EXPECT_TRUE(id(article("a", {said})).starts_with("s-"));
  EXPECT_EQ(id(article("a", {said})).size(), 10U);
}

TEST(Statements, AreSortedByArticlesThenVariantsThenSpeakerAndWords) {
  const Said silt{"Cy Ott", "“Silt blocks the northern quay every winter”"};
  const Said ferry{"Bo Kerr", "“Every ferry to the islands leaves on time”"};
  const Said ice{"Ann Lee", "“Ice on the locks is thick enough for skating”"};
  const Said salt{"Ann Lee", "“Salt keeps the dredgers rusting in the yard”"};
  const Report report =
      make_report({article("a", {silt, ferry, ferry, salt, ice}), article("b", {silt})});
  std::vector<std::string> texts;
  for (const Statement& statement : report.statements) texts.push_back(statement.text);
  EXPECT_EQ(texts, (std::vector<std::string>{silt.text, ferry.text, ice.text, salt.text}));
}

TEST(Statements, HaveASpeakerIdOrNone) {
  const Report report = make_report({article("a", {{"Ann Lee", "“Ice is what it is”"}}),
                                     article("b", {{"", "“Silt is what it is, say pilots”"}})});
  ASSERT_EQ(report.statements.size(), 2U);
  EXPECT_EQ(report.statements[0].speaker, "");
  EXPECT_EQ(report.statements[1].speaker, "ann-lee");
}

TEST(Statements, ANestedQuotationIsNotAVariantOfTheOuterOne) {
  Record record =
      article("a", {{"Ann Lee", "“He said ‘the northern quay will be dredged before the gales’”"},
                    {"Ann Lee", "the northern quay will be dredged before the gales"}});
  EXPECT_EQ(make_report({record}).statements.size(), 1U);
  record.quotations[1].within = record.quotations[0].id;
  EXPECT_EQ(make_report({record}).statements.size(), 2U);
}

// The relation of a wording to the fuller "… grey, cold and wet".
Relation relation(const std::string& fullest, const std::string& other) {
  const Report report =
      make_report({article("a", {{"Ann Lee", fullest}}), article("b", {{"Ann Lee", other}})});
  EXPECT_EQ(report.statements.size(), 1U) << other;
  EXPECT_EQ(report.statements[0].text, fullest);
  return report.statements[0].variants.back().relation;
}

TEST(Statements, AVariantIsSameShorterOrReworded) {
  const std::string full = "“The northern harbour froze over in a bitter night”";
  EXPECT_EQ(relation(full, "\"the northern harbour froze over, in a bitter night.\""),
            Relation::same);
  EXPECT_EQ(relation(full, "“The harbour froze over in a bitter night”"), Relation::shorter);
  EXPECT_EQ(relation(full, "“The harbour froze over in a night”"), Relation::shorter);
  EXPECT_EQ(relation(full, "“The northern harbour froze over in a bitter week”"),
            Relation::reworded);
}

TEST(Statements, AVariantIsLongerIfItOnlyAddsWords) {
  const Report report = make_report(
      {article("a", {{"Ann Lee", "“the northern harbour froze over in a bitter night”"}}),
       article("b", {{"Ann Lee", "that the northern harbour froze over in a bitter night",
                      QuotationType::indirect}})});
  ASSERT_EQ(report.statements.size(), 1U);
  EXPECT_EQ(report.statements[0].variants[0].relation, Relation::same);
  EXPECT_EQ(report.statements[0].variants[1].relation, Relation::longer);
}

TEST(Statements, VariantsAreSortedByArticleAndPosition) {
  const Said said{"Ann Lee", "“The harbour froze over in a single night”"};
  const Report report = make_report({article("b", {said}), article("a", {said, said})});
  ASSERT_EQ(report.statements.size(), 1U);
  std::vector<std::string> order;
  for (const Variant& variant : report.statements[0].variants) order.push_back(variant.article);
  EXPECT_EQ(order, (std::vector<std::string>{"a", "a", "b"}));
}

TEST(Statements, PrefersTheWordingWithoutBrackets) {
  const Said plain{"Ann Lee", "“The harbour froze over in a single night”"};
  const Said edited{"Ann Lee", "“The [big] harbour froze over in a single night”"};
  const Report report = make_report({article("a", {edited}), article("b", {plain})});
  ASSERT_EQ(report.statements.size(), 1U);
  EXPECT_EQ(report.statements[0].text, plain.text);
}

TEST(Statements, MoreArticlesWeighMoreThanMoreVariants) {
  const Said silt{"Cy Ott", "“Silt blocks the northern quay every winter”"};
  const Said ferry{"Bo Kerr", "“Every ferry to the islands leaves on time”"};
  const Report report =
      make_report({article("a", {ferry, ferry, ferry, silt}), article("b", {silt})});
  ASSERT_EQ(report.statements.size(), 2U);
  EXPECT_EQ(report.statements[0].text, silt.text);
  EXPECT_EQ(report.statements[1].variants.size(), 3U);
}

}  // namespace
}  // namespace quoth::report
