#include "format/outline.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/articles.h"

namespace quoth::format {
namespace {

std::vector<std::string> shown(const Report& report, std::size_t statements) {
  const Outline outline =
      make_outline(report, {.speakers = 9, .statements = statements, .variants = 9, .entities = 9});
  std::vector<std::string> texts;
  for (const ShownSpeaker& shown_speaker : outline.said.speakers)
    for (const ShownStatement& shown_statement : shown_speaker.statements)
      texts.push_back(shown_statement.statement->text);
  return texts;
}

TEST(Outline, PrefersQuotedWordsAndFullStatements) {
  using enum QuotationType;
  const Report report = make_report({article("a", {{"John Holm", "the quay", indirect},
                                                   {"John Holm", "that ferries are late", indirect},
                                                   {"John Holm", "“Ice is ice”", direct}})});
  using Texts = std::vector<std::string>;
  EXPECT_EQ(shown(report, 3), (Texts{"the quay", "that ferries are late", "“Ice is ice”"}));
  EXPECT_EQ(shown(report, 2), (Texts{"that ferries are late", "“Ice is ice”"}));
  EXPECT_EQ(shown(report, 1), Texts{"“Ice is ice”"});
}

using enum QuotationType;

constexpr Limits kAll{99, 99, 99, 99};

std::vector<std::string> names_of(const SpeakerSection& section) {
  std::vector<std::string> names;
  for (const ShownSpeaker& shown_speaker : section.speakers)
    names.push_back(shown_speaker.speaker->name);
  return names;
}

using Texts = std::vector<std::string>;

TEST(Counted, AddsAPluralSUnlessOne) {
  EXPECT_EQ(counted(0, "article"), "0 articles");
  EXPECT_EQ(counted(1, "article"), "1 article");
  EXPECT_EQ(counted(2, "more speaker"), "2 more speakers");
}

TEST(Outline, EmptyReport) {
  const Report report;
  const Outline outline = make_outline(report, kAll);
  EXPECT_EQ(outline.quotations, 0U);
  EXPECT_EQ(outline.first_date, "");
  EXPECT_EQ(outline.last_date, "");
  EXPECT_TRUE(outline.said.speakers.empty());
  EXPECT_TRUE(outline.unattributed.empty());
  EXPECT_TRUE(outline.entities.empty());
}

TEST(Outline, ShowsAllOfTenArticlesButNotOfMore) {
  Report report;
  report.articles.resize(10);
  EXPECT_GT(limits_for(report).speakers, 1000U);
  EXPECT_GT(limits_for(report).statements, 1000U);
  EXPECT_GT(limits_for(report).variants, 1000U);
  EXPECT_EQ(limits_for(report).entities, 15U);
  EXPECT_EQ(limits_for(report, 3).speakers, 3U);
  report.articles.resize(11);
  EXPECT_EQ(limits_for(report).speakers, 20U);
  EXPECT_EQ(limits_for(report).statements, 5U);
  EXPECT_EQ(limits_for(report).variants, 6U);
  EXPECT_EQ(limits_for(report, 100).speakers, 100U);
}

TEST(Outline, HasTheFirstAndTheLastDate) {
  Report report;
  for (const char* date : {"2021-03-04", "", "2019-05-01", "2020-01-01"})
    report.articles.push_back({.date = date});
  const Outline outline = make_outline(report, kAll);
  EXPECT_EQ(outline.first_date, "2019-05-01");
  EXPECT_EQ(outline.last_date, "2021-03-04");
}

TEST(Outline, SeparatesSpeechThoughtAndUnnamedSpeakers) {
  Record record = article("a",
                          {{"Ann Lee", "“Ice is ice”"},
                           {"Ann Lee", "the ferries run late", indirect},
                           {"Bo Kerr", "the pilots will never learn", indirect},
                           {"a spokesman", "“Silt is what it is”"},
                           {"the survey", "“Salt is what it is”"},
                           {"", "“Nobody asked the harbour”"}},
                          {{"a spokesman", SpeakerKind::unnamed, "", {}},
                           {"the survey", SpeakerKind::document, "", {}}});
  record.quotations[1].medium = Medium::thought;
  record.quotations[2].medium = Medium::act;
  const Report report = make_report({record});
  const Outline outline = make_outline(report, kAll);
  EXPECT_EQ(names_of(outline.said), Texts{"Ann Lee"}) << "who said something too";
  EXPECT_EQ(names_of(outline.unspoken), Texts{"Bo Kerr"});
  EXPECT_EQ(names_of(outline.documents), Texts{"the survey"});
  EXPECT_EQ(names_of(outline.unnamed), Texts{"a spokesman"});
  ASSERT_EQ(outline.unattributed.size(), 1U);
  EXPECT_EQ(outline.unattributed[0].statement->text, "“Nobody asked the harbour”");
  EXPECT_EQ(outline.quotations, 6U);
}

TEST(Outline, LeavesOutWhatIsInDoubt) {
  Record a = article("a", {{"Ann Lee", "the ferries run late", indirect},
                           {"Ann Lee", "“Ice is ice”"},
                           {"Bo Kerr", "the pilots will never learn", indirect},
                           {"Cy Dow", "“Silt is what it is”"},
                           {"", "the quay is wet", indirect}});
  for (const std::size_t i : {0, 2, 3, 4}) a.quotations[i].confidence = 0.4;
  a.quotations[1].confidence = 0.9;
  const Report report = make_report({a});
  const Outline outline = make_outline(report, kAll);
  EXPECT_EQ(names_of(outline.said), Texts{"Ann Lee"});
  EXPECT_EQ(shown(report, 9), Texts{"“Ice is ice”"});
  ASSERT_EQ(outline.unattributed.size(), 1U);
  EXPECT_EQ(outline.unattributed[0].statement->text, "“Silt is what it is”");
  EXPECT_EQ(outline.quotations, 5U);
  EXPECT_EQ(outline.left_out, 3U);
  EXPECT_EQ(outline.without_speaker, 1U);
}

TEST(Outline, AStatementIsAsSureAsItsSurestQuotation) {
  const Said silt{"Ann Lee", "“Silt blocks the northern quay every winter”"};
  Record a = article("a", {silt});
  Record b = article("b", {silt});
  Record c = article("c", {{"Ann Lee", "silt blocks the northern quay every winter", indirect}});
  a.quotations[0].confidence = 0.4;
  b.quotations[0].confidence = 0.8;
  c.quotations[0].confidence = 0.4;
  const Report report = make_report({a, b, c});
  const Outline outline = make_outline(report, kAll);
  ASSERT_EQ(names_of(outline.said), Texts{"Ann Lee"});
  const auto& statement = outline.said.speakers[0].statements.at(0);
  EXPECT_EQ(statement.variants.size(), 2U);
  EXPECT_EQ(statement.articles, 2U);
  EXPECT_EQ(outline.left_out, 1U);
  EXPECT_EQ(outline.without_speaker, 0U);
}

TEST(Outline, ShowsSpeechBeforeThought) {
  Record record = article("a", {{"Ann Lee", "the ferries run late", indirect},
                                {"Ann Lee", "“Silt is what it is”"},
                                {"Ann Lee", "“Ice is ice”"}});
  record.quotations[0].medium = Medium::thought;
  EXPECT_EQ(shown(make_report({record}), 9),
            (Texts{"“Silt is what it is”", "“Ice is ice”", "the ferries run late"}));
}

TEST(Outline, ShowsStatementsOfMoreArticlesFirst) {
  const Said silt{"Ann Lee", "“Silt blocks the northern quay every winter”"};
  const Said ferries{"Ann Lee", "“Every ferry to the islands leaves on time”"};
  EXPECT_EQ(shown(make_report({article("a", {silt, ferries}), article("b", {ferries})}), 9),
            (Texts{ferries.text, silt.text}));
}

TEST(Outline, CountsHiddenParts) {
  std::vector<Record> records;
  for (const char* words : {"Ice on the locks is thick", "Every ferry is late", "Salt is dear"}) {
    const std::string id(1, static_cast<char>('a' + records.size()));
    const std::string text = std::string("“") + words + "”";
    records.push_back(article(id, {{"Ann Lee", "“Silt blocks the northern quay every winter”"},
                                   {"Bo Kerr", text},
                                   {"", text}}));
    records.back().entities = {{{0, 1}, EntityLabel::loc, "Port " + id, ""}};
  }
  const Report report = make_report(records);
  const Outline outline =
      make_outline(report, {.speakers = 1, .statements = 2, .variants = 2, .entities = 1});
  ASSERT_EQ(names_of(outline.said), Texts{"Ann Lee"});
  EXPECT_EQ(outline.said.more, 1U);
  EXPECT_EQ(outline.said.speakers[0].more, 0U);
  EXPECT_EQ(outline.said.speakers[0].statements[0].variants.size(), 2U);
  EXPECT_EQ(outline.said.speakers[0].statements[0].more, 1U);
  EXPECT_EQ(outline.unattributed.size(), 2U);
  EXPECT_EQ(outline.unattributed_more, 1U);
  ASSERT_EQ(outline.entities.size(), 1U);
  EXPECT_EQ(outline.entities[0].entities.size(), 1U);
  EXPECT_EQ(outline.entities[0].more, 2U);
  const Outline all = make_outline(report, kAll);
  EXPECT_EQ(names_of(all.said), (Texts{"Ann Lee", "Bo Kerr"}));
  EXPECT_EQ(all.said.more, 0U);
  EXPECT_EQ(all.said.speakers[1].statements.size(), 3U);
}

TEST(Outline, AVariantHasItsArticleAndItsQuotation) {
  const Report report =
      make_report({article("a", {{"Ann Lee", "“Silt blocks the northern quay every winter”"}}),
                   article("b", {{"Ann Lee", "“Silt blocks the northern quay every year”"}})});
  const Outline outline = make_outline(report, kAll);
  const auto& first = outline.said.speakers.at(0).statements.at(0);
  ASSERT_EQ(first.variants.size(), 2U);
  EXPECT_EQ(first.variants[0].article, &report.articles[0]);
  EXPECT_EQ(first.variants[0].quotation, &report.articles[0].quotations[0]);
  EXPECT_EQ(first.variants[1].article, &report.articles[1]);
  EXPECT_EQ(first.variants[1].variant, &first.statement->variants[1]);
}

TEST(Outline, OmitsAVariantWithoutItsQuotation) {
  Report report = make_report({article("a", {{"Ann Lee", "“Ice is ice”"}, {"", "“Salt”"}})});
  report.articles[0].quotations.clear();
  const Outline outline = make_outline(report, kAll);
  EXPECT_EQ(outline.quotations, 0U);
  EXPECT_TRUE(outline.said.speakers.empty());
  EXPECT_TRUE(outline.unattributed.empty());
}

TEST(Outline, ListsOnlyPeopleOrganizationsAndPlaces) {
  Report report;
  report.entities = {{EntityLabel::loc, "Ven", {}, 3},   {EntityLabel::person, "Ann", {}, 2},
                     {EntityLabel::money, "£5", {}, 2},  {EntityLabel::misc, "Nobel", {}, 1},
                     {EntityLabel::org, "Birch", {}, 1}, {EntityLabel::person, "Bo", {}, 1}};
  const Outline outline = make_outline(report, kAll);
  ASSERT_EQ(outline.entities.size(), 3U);
  EXPECT_EQ(outline.entities[0].title, "People");
  EXPECT_EQ(outline.entities[0].entities.size(), 2U);
  EXPECT_EQ(outline.entities[0].entities[0]->name, "Ann");
  EXPECT_EQ(outline.entities[1].title, "Organizations");
  EXPECT_EQ(outline.entities[2].title, "Places");
}

TEST(Outline, ThreeWordsAreAFragmentAndFourAreNot) {
  const Report report =
      make_report({article("a", {{"John Holm", "ice is thick", indirect},
                                 {"John Holm", "ferries sail on time", indirect},
                                 {"John Holm", "salt keeps locks open", indirect}})});
  EXPECT_EQ(shown(report, 1), Texts{"ferries sail on time"});
}

}  // namespace
}  // namespace quoth::format
