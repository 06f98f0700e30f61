#include "format/outline.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/articles.h"
#include "report/whole_report.h"

namespace quoth::format {
namespace {

using report::WholeReport;

using enum QuotationType;
using Texts = std::vector<std::string>;
using Numbers = std::vector<ArticleNumber>;

constexpr Limits kAll{99, 99, 99, 99};

// The section of this title; empty if there is none.
Section section(const Outline& outline, std::string_view title) {
  const auto found = std::ranges::find(outline.sections, title, &Section::title);
  return found == outline.sections.end() ? Section() : *found;
}

Texts names_of(const Section& list) {
  Texts names;
  for (const ShownSpeaker& shown_speaker : list.speakers)
    names.push_back(shown_speaker.speaker->name);
  return names;
}

// What the speakers of the first section said.
Texts shown(const Report& report, std::size_t statements) {
  Limits limits = kAll;
  limits.statements = statements;
  Texts texts;
  for (const ShownSpeaker& shown_speaker :
       section(make_outline(WholeReport(report), limits), "").speakers)
    for (const ShownStatement& shown_statement : shown_speaker.statements)
      texts.push_back(shown_statement.statement->text);
  return texts;
}

TEST(Outline, PrefersQuotedWordsAndFullStatements) {
  const Report report = make_report({article("a", {{"John Holm", "the quay", indirect},
                                                   {"John Holm", "that ferries are late", indirect},
                                                   {"John Holm", "“Ice is ice”", direct}})});
  EXPECT_EQ(shown(report, 3), (Texts{"the quay", "that ferries are late", "“Ice is ice”"}));
  EXPECT_EQ(shown(report, 2), (Texts{"that ferries are late", "“Ice is ice”"}));
  EXPECT_EQ(shown(report, 1), Texts{"“Ice is ice”"});
}

TEST(Counted, AddsAPluralSUnlessOne) {
  EXPECT_EQ(counted(0, "article"), "0 articles");
  EXPECT_EQ(counted(1, "article"), "1 article");
  EXPECT_EQ(counted(2, "more speaker"), "2 more speakers");
}

TEST(Outline, EmptyReport) {
  const Report report;
  const Outline outline = make_outline(WholeReport(report), kAll);
  EXPECT_EQ(outline.quotations, 0U);
  EXPECT_EQ(outline.first_date, "");
  EXPECT_EQ(outline.last_date, "");
  EXPECT_TRUE(outline.sections.empty());
  EXPECT_TRUE(outline.articles.empty());
  EXPECT_TRUE(outline.entities.empty());
  EXPECT_TRUE(outline.whole);
}

TEST(Outline, ShowsAllOfTenArticlesButNotOfMore) {
  Report report;
  report.articles.resize(10);
  EXPECT_GT(limits_for(report.articles.size()).speakers, 1000U);
  EXPECT_GT(limits_for(report.articles.size()).statements, 1000U);
  EXPECT_GT(limits_for(report.articles.size()).places, 1000U);
  EXPECT_EQ(limits_for(report.articles.size()).entities, 15U);
  EXPECT_EQ(limits_for(report.articles.size(), {.speakers = 3}).speakers, 3U);
  report.articles.resize(11);
  EXPECT_EQ(limits_for(report.articles.size()).speakers, 20U);
  EXPECT_EQ(limits_for(report.articles.size()).statements, 5U);
  EXPECT_EQ(limits_for(report.articles.size()).places, 6U);
  EXPECT_EQ(limits_for(report.articles.size(), {.speakers = 100}).speakers, 100U);
  EXPECT_EQ(limits_for(report.articles.size(), {.statements = 1}).statements, 1U);
  const Limits all = limits_for(report.articles.size(), {.all = true});
  for (const std::size_t limit : {all.speakers, all.statements, all.places, all.entities})
    EXPECT_GT(limit, 1000U);
  EXPECT_EQ(limits_for(report.articles.size(), {.all = true, .statements = 2}).statements, 2U);
}

TEST(Outline, HasTheFirstAndTheLastDate) {
  Report report;
  for (const char* date : {"2021-03-04", "", "2019-05-01", "2020-01-01"})
    report.articles.push_back({.date = date});
  const Outline outline = make_outline(WholeReport(report), kAll);
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
  const Outline outline = make_outline(WholeReport(report), kAll);
  Texts titles;
  for (const Section& one : outline.sections) titles.emplace_back(one.title);
  EXPECT_EQ(titles, (Texts{"", "Documents", "Unnamed", "No one is named for",
                           "What they think, want or expect", "What they decide or do"}));
  EXPECT_EQ(names_of(section(outline, "")), Texts{"Ann Lee"});
  EXPECT_EQ(names_of(section(outline, "Documents")), Texts{"the survey"});
  EXPECT_EQ(names_of(section(outline, "Unnamed")), Texts{"a spokesman"});
  EXPECT_EQ(names_of(section(outline, "What they think, want or expect")), Texts{"Ann Lee"});
  EXPECT_EQ(names_of(section(outline, "What they decide or do")), Texts{"Bo Kerr"});
  const auto& nobody = section(outline, "No one is named for").unattributed;
  ASSERT_EQ(nobody.size(), 1U);
  EXPECT_EQ(nobody[0].statement->text, "“Nobody asked the harbour”");
  EXPECT_EQ(outline.quotations, 6U);
}

TEST(Outline, ASpeakerCountsWhatIsInTheSection) {
  Record record = article("a", {{"Ann Lee", "the ferries run late", indirect},
                                {"Ann Lee", "“Silt is what it is”"},
                                {"Ann Lee", "“Ice is ice”"}});
  record.quotations[0].medium = Medium::thought;
  const Report report = make_report({record});
  const Outline outline = make_outline(WholeReport(report), kAll);
  EXPECT_EQ(section(outline, "").speakers.at(0).quotations, 2U);
  EXPECT_EQ(section(outline, "What they think, want or expect").speakers.at(0).quotations, 1U);
}

TEST(Outline, ShowsStatementsInOrderOfTheirPlaces) {
  const Report report = make_report({article("a", {{"Ann Lee", "“Silt is what it is”"},
                                                   {"Ann Lee", "“Every ferry is late”"},
                                                   {"Ann Lee", "“Ice is ice”"}})});
  EXPECT_EQ(shown(report, 9),
            (Texts{"“Silt is what it is”", "“Every ferry is late”", "“Ice is ice”"}));
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
  const Outline outline = make_outline(
      WholeReport(report), {.speakers = 1, .statements = 2, .places = 2, .entities = 1});
  const Section said = section(outline, "");
  ASSERT_EQ(names_of(said), Texts{"Ann Lee"});
  EXPECT_EQ(said.more, 1U);
  EXPECT_EQ(said.speakers[0].more, 0U);
  const ShownStatement& silt = said.speakers[0].statements[0];
  ASSERT_EQ(silt.wordings.size(), 1U);
  EXPECT_EQ(silt.wordings[0].places.size(), 2U);
  EXPECT_EQ(silt.places, 3U);
  EXPECT_EQ(silt.more, 1U);
  EXPECT_EQ(section(outline, "No one is named for").unattributed.size(), 2U);
  EXPECT_EQ(section(outline, "No one is named for").unattributed_more, 1U);
  ASSERT_EQ(outline.entities.size(), 1U);
  EXPECT_EQ(outline.entities[0].entities.size(), 1U);
  EXPECT_EQ(outline.entities[0].more, 2U);
  EXPECT_FALSE(outline.whole);
  const Outline all = make_outline(WholeReport(report), kAll);
  EXPECT_EQ(names_of(section(all, "")), (Texts{"Ann Lee", "Bo Kerr"}));
  EXPECT_EQ(section(all, "").speakers[1].statements.size(), 3U);
  EXPECT_TRUE(all.whole);
}

TEST(Outline, AnyPartThatIsLeftOutIsNotTheWhole) {
  const Report report = make_report({article("a", {{"Ann Lee", "“Silt blocks the northern quay”"},
                                                   {"Ann Lee", "“Silt blocks the northern quay”"},
                                                   {"Ann Lee", "“Every ferry is late”"},
                                                   {"Bo Kerr", "“Salt is dear”"}})});
  EXPECT_FALSE(make_outline(WholeReport(report), {1, 9, 9, 9}).whole);
  EXPECT_FALSE(make_outline(WholeReport(report), {9, 1, 9, 9}).whole);
  EXPECT_FALSE(make_outline(WholeReport(report), {9, 9, 1, 9}).whole);
  EXPECT_TRUE(make_outline(WholeReport(report), {9, 9, 9, 0}).whole) << "there are no entities";
}

TEST(Outline, TheFullestWordingIsFirstAndHasAllItsPlaces) {
  const Report report =
      make_report({article("a", {{"Ann Lee", "“Silt blocks the northern quay”"}}),
                   article("b", {{"Ann Lee", "“Silt blocks the northern quay every winter”"}}),
                   article("c", {{"Ann Lee", "“Silt blocks the northern quay”"}}),
                   article("d", {{"Ann Lee", "'Silt blocks the northern quay, every winter'"}})});
  const Outline outline = make_outline(WholeReport(report), kAll);
  const ShownStatement& statement = outline.sections.at(0).speakers.at(0).statements.at(0);
  ASSERT_EQ(statement.wordings.size(), 2U);
  const ShownWording& fullest = statement.wordings[0];
  EXPECT_EQ(fullest.variant, &statement.statement->variants[1]);
  ASSERT_EQ(fullest.places.size(), 2U) << "punctuation makes no other wording";
  EXPECT_EQ(fullest.places[0].number, 2U);
  EXPECT_EQ(fullest.places[0].quotation.id, report.articles[1].quotations[0].id);
  EXPECT_EQ(fullest.places[1].number, 4U);
  ASSERT_EQ(statement.wordings[1].places.size(), 2U);
  EXPECT_EQ(statement.wordings[1].places[1].number, 3U);
  EXPECT_EQ(statement.articles, (Numbers{1, 2, 3, 4}));
}

TEST(Outline, StatementsInTheSameArticlesStandTogether) {
  const Said silt{"Ann Lee", "“Silt blocks the northern quay every winter”"};
  const Said ferries{"Ann Lee", "“Every ferry to the islands leaves on time”"};
  const Said salt{"Ann Lee", "“Salt keeps the dredgers of the harbour rusting”"};
  const Report report = make_report({article("a", {silt, salt, ferries}), article("b", {ferries}),
                                     article("c", {silt}), article("d", {salt})});
  EXPECT_EQ(shown(report, 9), (Texts{ferries.text, silt.text, salt.text}))
      << "in a and b, in a and c, in a and d";
}

TEST(Outline, OmitsAVariantWithoutItsQuotation) {
  Report report = make_report({article("a", {{"Ann Lee", "“Ice is ice”"}, {"", "“Salt”"}})});
  report.articles[0].quotations.clear();
  const Outline outline = make_outline(WholeReport(report), kAll);
  EXPECT_EQ(outline.quotations, 0U);
  EXPECT_TRUE(outline.sections.empty());
}

Numbers listed_articles(const Outline& outline) {
  Numbers numbers;
  for (const ShownArticle& shown_article : outline.articles)
    numbers.push_back(shown_article.number);
  return numbers;
}

TEST(Outline, ListsAllOfAFewArticlesAndOfManyThoseThatItRefersTo) {
  std::vector<Record> records;
  for (int i = 0; i < 20; ++i)
    records.push_back(article(std::string(1, static_cast<char>('a' + i)), {}));
  records[3] = article("d", {{"Ann Lee", "“Ice is ice”"}});
  Report report = make_report(records);
  EXPECT_EQ(listed_articles(make_outline(WholeReport(report), kAll)).size(), 20U);
  records.push_back(article("z", {{"Bo Kerr", "“Salt is dear”"}}));
  report = make_report(records);
  const Outline outline = make_outline(WholeReport(report), kAll);
  EXPECT_EQ(listed_articles(outline), (Numbers{4, 21}));
  EXPECT_EQ(outline.articles_more, 19U);
}

TEST(Outline, ACopyIsListedAtItsOriginal) {
  std::vector<Record> records = {article("a", {{"Ann Lee", "“Ice is ice”"}}),
                                 article("b", {{"Ann Lee", "“Ice is ice”"}}), article("c", {})};
  for (const std::size_t r : {0U, 1U}) records[r].sentences = {{{0, 300}, 17}, {{301, 400}, 18}};
  const Report report = make_report(records);
  const Outline outline = make_outline(WholeReport(report), kAll);
  EXPECT_EQ(listed_articles(outline), (Numbers{1, 3}));
  ASSERT_EQ(outline.articles[0].copies.size(), 1U);
  EXPECT_EQ(outline.articles[0].copies[0], "b");
  const auto& places = outline.sections.at(0).speakers.at(0).statements.at(0).wordings.at(0).places;
  ASSERT_EQ(places.size(), 1U);
  EXPECT_EQ(places[0].copies, Numbers{2});
}

TEST(Outline, EntitiesAreInOrderOfTheirMentions) {
  Report report;
  report.entities = {{EntityLabel::loc, "Ven", {"a", "b"}, 3},
                     {EntityLabel::loc, "Elm", {"a"}, 5},
                     {EntityLabel::loc, "Ash", {"a"}, 3}};
  const Outline outline = make_outline(WholeReport(report), kAll);
  ASSERT_EQ(outline.entities.size(), 1U);
  Texts names;
  for (const ReportEntity& entity : outline.entities[0].entities) names.push_back(entity.name);
  EXPECT_EQ(names, (Texts{"Elm", "Ven", "Ash"}));
}

TEST(Outline, ListsOnlyPeopleOrganizationsAndPlaces) {
  Report report;
  report.entities = {{EntityLabel::loc, "Ven", {}, 3},   {EntityLabel::person, "Ann", {}, 2},
                     {EntityLabel::money, "£5", {}, 2},  {EntityLabel::misc, "Nobel", {}, 1},
                     {EntityLabel::org, "Birch", {}, 1}, {EntityLabel::person, "Bo", {}, 1}};
  const Outline outline = make_outline(WholeReport(report), kAll);
  ASSERT_EQ(outline.entities.size(), 3U);
  EXPECT_EQ(outline.entities[0].title, "People");
  EXPECT_EQ(outline.entities[0].entities.size(), 2U);
  EXPECT_EQ(outline.entities[0].entities[0].name, "Ann");
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
