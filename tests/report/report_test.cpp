#include "quoth/report.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "format/json.h"
#include "report/articles.h"

namespace quoth::report {
namespace {

std::vector<Record> four_articles() {
  return {
      article("a.txt", {{"Sir Andrew Holm", "“The harbour froze over in a single night”"},
                        {"Bo Kerr", "ferries would stand idle", QuotationType::indirect}}),
      article("b.txt", {{"Holm", "“The harbour froze over”"}}),
      article("c.txt", {{"Bo Kerr", "“Pilots were never asked about the silt”"},
                        {"", "nobody would say", QuotationType::indirect}}),
      article("d.txt", {{"Cy Ott", "“Salt keeps the locks open until the thaw”"}}),
  };
}

std::vector<std::string> lines_of(const Report& report) {
  std::istringstream text(format::report_json(report));
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) {
    if (line.ends_with(',')) line.pop_back();
    lines.push_back(line);
  }
  std::ranges::sort(lines);
  return lines;
}

TEST(Report, DependsOnlyOnTheSetOfRecords) {
  std::vector<Record> records = four_articles();
  const std::string whole = format::report_json(make_report(records));
  std::ranges::sort(records, std::greater<>(), &Record::id);
  EXPECT_EQ(format::report_json(make_report(records)), whole);
  records.push_back(records.front());
  EXPECT_EQ(format::report_json(make_report(records)), whole);
}

TEST(Report, PartsMergeIntoTheWhole) {
  const std::vector<Record> records = four_articles();
  const std::string whole = format::report_json(make_report(records));
  for (std::size_t cut = 0; cut <= records.size(); ++cut) {
    const auto middle = records.begin() + static_cast<std::ptrdiff_t>(cut);
    std::vector<Record> merged;
    for (const auto& part : {std::vector<Record>(records.begin(), middle),
                             std::vector<Record>(middle, records.end())}) {
      const auto read = format::read_report(format::report_json(make_report(part)));
      ASSERT_TRUE(read) << read.error().reason;
      merged.insert(merged.end(), read->articles.begin(), read->articles.end());
    }
    EXPECT_EQ(format::report_json(make_report(merged)), whole) << cut;
  }
}

TEST(Report, AnAdditionalArticleChangesOnlyItsSpeakers) {
  std::vector<Record> records = four_articles();
  const auto before = lines_of(make_report(records));
  records.push_back(article("e.txt", {{"Cy Ott", "“Salt keeps the locks open”"}}));
  const auto after = lines_of(make_report(records));
  std::vector<std::string> gone;
  std::ranges::set_difference(before, after, std::back_inserter(gone));
  // The line of Cy Ott has a new number of quotations; no other line changes.
  for (const std::string& line : gone)
    EXPECT_TRUE(line.find("quotations") != line.npos || line.find("articles") != line.npos) << line;
  EXPECT_LE(gone.size(), 2U);
}

TEST(Report, RecordsWithOneIdAreDistinguishedByText) {
  const Report report = make_report({article("a", {{"Ann Lee", "“Ice is what it is”"}}),
                                     article("a", {{"Ann Lee", "“Snow is what it is”"}})});
  ASSERT_EQ(report.articles.size(), 2U);
  EXPECT_EQ(report.articles[0].id, "a");
  EXPECT_TRUE(report.articles[1].id.starts_with("a#")) << report.articles[1].id;
  EXPECT_EQ(format::report_json(make_report(report.articles)), format::report_json(report));
}

TEST(Report, SpeakersAreSortedByWeightThenName) {
  const Report report = make_report(four_articles());
  std::vector<std::string> names;
  for (const ReportSpeaker& speaker : report.speakers) names.push_back(speaker.name);
  EXPECT_EQ(names, (std::vector<std::string>{"Bo Kerr", "Sir Andrew Holm", "Cy Ott"}));
  EXPECT_EQ(report.speakers[1].articles, (std::vector<std::string>{"a.txt", "b.txt"}));
}

TEST(Report, UsesTheMostFrequentSpellingOfAnEntity) {
  Record record = article("a", {});
  for (const char* text : {"LAKE VEN", "Lake Ven", "Lake Ven"})
    record.entities.push_back({.label = EntityLabel::loc, .text = text});
  const Report report = make_report({record});
  ASSERT_EQ(report.entities.size(), 1U);
  EXPECT_EQ(report.entities[0].name, "Lake Ven");
  EXPECT_EQ(report.entities[0].mentions, 3U);
}

using Texts = std::vector<std::string>;

Texts ids_of(const Report& report) {
  Texts ids;
  for (const Record& record : report.articles) ids.push_back(record.id);
  return ids;
}

TEST(Report, EmptyInput) {
  const Report report = make_report({});
  EXPECT_TRUE(report.articles.empty());
  EXPECT_TRUE(report.speakers.empty());
  EXPECT_TRUE(report.statements.empty());
  EXPECT_TRUE(report.entities.empty());
  EXPECT_TRUE(report.errors.empty());
}

TEST(Report, ArticlesAreSortedByIdBytes) {
  EXPECT_EQ(
      ids_of(make_report({article("b", {}), article("é", {}), article("B", {}), article("a/b", {}),
                          article("a", {}), article("10", {}), article("9", {})})),
      (Texts{"10", "9", "B", "a", "a/b", "b", "é"}));
}

TEST(Report, ErrorsAreSortedAndUnique) {
  const Report report =
      make_report({}, {{"b", "empty"}, {"a", "not text"}, {"b", "empty"}, {"a", "empty"}});
  EXPECT_EQ(report.errors, (std::vector<Error>{{"a", "empty"}, {"a", "not text"}, {"b", "empty"}}));
}

TEST(Report, RecordsWithTheSameIdAndTextAreMerged) {
  const Record record = article("a", {{"Ann Lee", "“Ice is what it is”"}});
  const Report report = make_report({record, record, record});
  EXPECT_EQ(ids_of(report), Texts{"a"});
  ASSERT_EQ(report.speakers.size(), 1U);
  EXPECT_EQ(report.speakers[0].quotations, 1U);
}

TEST(Report, TheSameTextUnderTwoIdsIsTwoArticles) {
  Record copy = article("a", {{"Ann Lee", "“Ice is what it is”"}});
  const Record first = copy;
  copy.id = "b";
  EXPECT_EQ(ids_of(make_report({first, copy})), (Texts{"a", "b"}));
}

TEST(Report, SuffixesDoNotDependOnTheOrderOfTheRecords) {
  const Record ice = article("a", {{"Ann Lee", "“Ice is what it is”"}});
  const Record snow = article("a", {{"Ann Lee", "“Snow is what it is”"}});
  const Record hail = article("a", {{"Ann Lee", "“Hail is what it is”"}});
  const Texts ids = ids_of(make_report({ice, snow, hail}));
  ASSERT_EQ(ids.size(), 3U);
  EXPECT_EQ(ids[0], "a");
  EXPECT_EQ(ids[1].size(), 10U) << "a# and eight digits";
  EXPECT_EQ(ids_of(make_report({hail, ice, snow})), ids);
  EXPECT_EQ(ids_of(make_report({snow, hail, snow, ice})), ids);
}

TEST(Report, SpeakersWithEqualWeightAreSortedByName) {
  const Report report = make_report({article("a", {{"Cy Ott", "“Ice is what it is”"},
                                                   {"Ann Lee", "“Snow is what it is”"},
                                                   {"Bo Kerr", "“Salt is what it is”"},
                                                   {"Bo Kerr", "“Rain is what it is”"}})});
  Texts names;
  for (const ReportSpeaker& speaker : report.speakers) names.push_back(speaker.name);
  EXPECT_EQ(names, (Texts{"Bo Kerr", "Ann Lee", "Cy Ott"}));
}

TEST(Report, MoreArticlesWeighMoreThanMoreQuotations) {
  const Report report = make_report({article("a", {{"Ann Lee", "“Snow is what it is”"},
                                                   {"Ann Lee", "“Salt is what it is”"},
                                                   {"Ann Lee", "“Rain is what it is”"},
                                                   {"Cy Ott", "“Ice is what it is”"}}),
                                     article("b", {{"Cy Ott", "“Hail is what it is”"}})});
  ASSERT_EQ(report.speakers.size(), 2U);
  EXPECT_EQ(report.speakers[0].name, "Cy Ott");
  EXPECT_EQ(report.speakers[0].quotations, 2U);
  EXPECT_EQ(report.speakers[1].quotations, 3U);
}

TEST(Report, OmitsSpeakersWithoutQuotations) {
  const Report report =
      make_report({article("a", {{"Ann Lee", "“Ice is what it is”"}}, {{"Bo Kerr"}, {"Ann Lee"}})});
  ASSERT_EQ(report.speakers.size(), 1U);
  EXPECT_EQ(report.speakers[0].name, "Ann Lee");
}

TEST(Report, SpeakerHasTheFullestNameAndAliases) {
  const Report report = make_report(
      {article("a", {{"Holm", "“Ice is what it is”"}}),
       article("b", {{"Andrew Holm", "“Snow is what it is”"}}),
       article("c", {{"Sir Andrew Holm", "“Salt is what it is”"}},
               {{"Sir Andrew Holm", SpeakerKind::person, "mayor of Elm", {"Andrew", "Holm"}}})});
  ASSERT_EQ(report.speakers.size(), 1U);
  const ReportSpeaker& holm = report.speakers[0];
  EXPECT_EQ(holm.name, "Sir Andrew Holm");
  EXPECT_EQ(holm.id, "andrew-holm");
  EXPECT_EQ(holm.kind, SpeakerKind::person);
  EXPECT_EQ(holm.description, "mayor of Elm");
  EXPECT_EQ(holm.aliases, (Texts{"Andrew", "Andrew Holm", "Holm"}));
  EXPECT_EQ(holm.articles, (Texts{"a", "b", "c"}));
  EXPECT_EQ(holm.quotations, 3U);
}

TEST(Report, EveryQuotationIsAVariantOfOneStatement) {
  const Report report = make_report(four_articles());
  std::vector<std::pair<std::string, std::string>> variants;
  for (const Statement& statement : report.statements)
    for (const Variant& variant : statement.variants)
      variants.emplace_back(variant.article, variant.quotation);
  std::ranges::sort(variants);
  std::vector<std::pair<std::string, std::string>> quotations;
  for (const Record& record : report.articles)
    for (const QuotationRecord& quotation : record.quotations)
      quotations.emplace_back(record.id, quotation.id);
  std::ranges::sort(quotations);
  EXPECT_EQ(variants, quotations);
}

TEST(Report, EntitiesAreSortedByArticlesThenMentionsThenName) {
  const auto naming = [](const char* id, const std::vector<const char*>& names) {
    Record record = article(id, {});
    for (const char* name : names)
      record.entities.push_back({.label = EntityLabel::loc, .text = name});
    return record;
  };
  const Report report =
      make_report({naming("a", {"Ven", "Elm", "Ash", "Elm", "Elm", "Oak"}), naming("b", {"Ven"})});
  Texts names;
  for (const ReportEntity& entity : report.entities)
    names.push_back(entity.name + ' ' + std::to_string(entity.mentions));
  EXPECT_EQ(names, (Texts{"Ven 2", "Elm 3", "Ash 1", "Oak 1"}));
  EXPECT_EQ(report.entities[0].articles, (Texts{"a", "b"}));
}

TEST(Report, EnumsHaveNames) {
  using Op = WordChange::Op;
  EXPECT_EQ(to_string(Op::insert), "insert");
  EXPECT_EQ(to_string(Op::delete_), "delete");
  EXPECT_EQ(to_string(Op::replace), "replace");
  EXPECT_EQ(to_string(Relation::same), "same");
  EXPECT_EQ(to_string(Relation::shorter), "shorter");
  EXPECT_EQ(to_string(Relation::longer), "longer");
  EXPECT_EQ(to_string(Relation::reworded), "reworded");
}

TEST(Report, RemovesTheSuffixOfAnEarlierReport) {
  const Record ice = article("a", {{"Ann Lee", "“Ice is what it is”"}});
  const Record snow = article("a", {{"Ann Lee", "“Snow is what it is”"}});
  const Report both = make_report({ice, snow});
  ASSERT_EQ(both.articles.size(), 2U);
  EXPECT_EQ(ids_of(make_report({both.articles[1]})), Texts{"a"}) << "the only one with its id";
  EXPECT_EQ(ids_of(make_report({both.articles[0], both.articles[1], ice, snow})), ids_of(both));
}

TEST(Report, SpeakerArticlesAreThoseWithQuotations) {
  const Report report = make_report(
      {article("a", {{"Ann Lee", "“Ice is what it is”"}}), article("b", {}, {{"Ann Lee"}})});
  ASSERT_EQ(report.speakers.size(), 1U);
  EXPECT_EQ(report.speakers[0].articles, Texts{"a"});
}

}  // namespace
}  // namespace quoth::report
