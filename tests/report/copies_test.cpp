#include "quoth/copies.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "format/csv.h"
#include "format/json.h"
#include "format/text.h"
#include "report/articles.h"

namespace quoth::report {
namespace {

// An article with a sentence of 100 characters for each digest, in which Ann Lee and perhaps Bo
// Kerr say something.
Record story(const std::string& id, const std::vector<std::uint32_t>& digests, bool kerr = false) {
  std::vector<Said> said = {{"Ann Lee", "“Silt blocks the northern quay every winter”"}};
  if (kerr) said.push_back({"Bo Kerr", "“Pilots were never asked about the silt”"});
  Record record = article(id, said);
  record.sentences.clear();
  record.paragraphs.clear();
  std::uint32_t place = 0;
  for (const std::uint32_t digest : digests) {
    record.sentences.push_back({{place, place + 100}, digest});
    record.paragraphs.push_back({{place, place + 100}, Role::body});
    place += 101;
  }
  return record;
}

std::string copies_of(const std::vector<Record>& records) {
  std::string text;
  const Copies copies(records);
  for (const auto& [original, all] : copies.all()) {
    text += original + ":";
    for (const std::string& copy : all) text += " " + copy;
    text += "\n";
  }
  return text;
}

TEST(Copies, AreMadeOfWhatIsKnown) {
  const Copies copies = known_copies({{"a", {"b", "d"}}, {"c", {"e"}}});
  EXPECT_EQ(copies.original_of("d"), "a");
  EXPECT_EQ(copies.original_of("e"), "c");
  EXPECT_EQ(copies.original_of("a"), "");
  EXPECT_EQ(copies.all().at("a"), (std::vector<std::string>{"b", "d"}));
}

TEST(Copies, ShareFourFifthsOfTheirSentences) {
  const Record five = story("a", {5, 4, 3, 2, 1});
  const struct {
    std::vector<std::uint32_t> digests;
    bool copy;
  } cases[] = {
      {{5, 4, 3, 2, 1}, true},        {{1, 2, 3, 4, 5}, true}, {{5, 4, 3, 2}, true},
      {{5, 4, 3, 2, 1, 6}, true},     {{5, 4, 3, 2, 9}, true}, {{5, 4, 3}, false},
      {{5, 4, 3, 8, 9}, false},       {{6, 7, 8, 9}, false},   {{}, false},
      {{5, 4, 3, 2, 1, 6, 7}, false},
  };
  for (const auto& [digests, copy] : cases) {
    EXPECT_EQ(copies_of({five, story("b", digests)}), copy ? "a: b\n" : "") << digests.size();
  }
}

TEST(Copies, AreOfTheFirst) {
  const std::vector<Record> records = {story("a", {1, 2, 3}), story("b", {7, 8, 9}),
                                       story("c", {1, 2, 3}), story("d", {7, 8, 9}),
                                       story("e", {1, 2, 3})};
  EXPECT_EQ(copies_of(records), "a: c e\nb: d\n");
  EXPECT_EQ(Copies(records).original_of("e"), "a");
  EXPECT_EQ(Copies(records).original_of("a"), "");
}

TEST(Copies, ShortTextsAndFurnitureTellNothing) {
  EXPECT_EQ(copies_of({story("a", {1, 2}), story("b", {1, 2})}), "");
  EXPECT_EQ(copies_of({story("a", {0, 0, 0}), story("b", {0, 0, 0})}), "") << "unknown digests";
  std::vector<Record> records = {story("a", {1, 2, 3, 4, 5, 6}), story("b", {1, 2, 3, 7, 8, 9})};
  EXPECT_EQ(copies_of(records), "");
  for (Record& record : records) {
    for (std::size_t i = 3; i < 6; ++i) record.paragraphs[i].role = Role::furniture;
  }
  EXPECT_EQ(copies_of(records), "a: b\n");
}

TEST(Copies, ALineOnAllPagesDoesNotHideThem) {
  std::vector<Record> records;
  for (std::uint32_t i = 0; i < 200; ++i) {
    const std::string id = std::to_string(1000 + i);
    records.push_back(story(id, {1, 1000 + i, 2000 + i, 3000 + i}));
  }
  records.push_back(story("x", {1, 1199, 2199, 3199}));
  EXPECT_EQ(copies_of(records), "1199: x\n");
}

TEST(Copies, CountOnceInAReport) {
  const Report report = make_report({story("a", {1, 2, 3, 4, 5}), story("b", {1, 2, 3, 4, 5}),
                                     story("c", {6, 7, 8}), story("d", {1, 2, 3, 4, 9}, true)});
  ASSERT_EQ(report.speakers.size(), 2U);
  EXPECT_EQ(report.speakers[0].name, "Ann Lee");
  EXPECT_EQ(report.speakers[0].quotations, 2U) << "a and c";
  EXPECT_EQ(report.speakers[0].articles.size(), 4U);
  EXPECT_EQ(report.speakers[1].quotations, 1U) << "a does not have it";
  const std::string text = format::report_text(report, {});
  EXPECT_NE(text.find("4 articles, 2 speakers, 3 quotations\n\n[1] a\n    the same text: b, d\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("[1] (also [2] and [4]) ¶1 and [3] ¶1: "), std::string::npos) << text;
}

TEST(Copies, ShareStatementsOfAFewWords) {
  std::vector<Record> records = {story("a", {1, 2, 3}), story("b", {1, 2, 3}),
                                 story("c", {4, 5, 6})};
  for (Record& record : records) record.quotations.front().text = "“No”";
  const Report report = make_report(records);
  std::set<std::vector<std::string>> articles;
  for (const Statement& statement : report.statements) articles.insert(statement.articles);
  EXPECT_EQ(articles, (std::set<std::vector<std::string>>{{"a", "b"}, {"c"}}));
  EXPECT_EQ(report.speakers.front().quotations, 2U);
}

TEST(Copies, AreMarkedInATable) {
  const std::string table = format::report_csv(
      make_report({story("a", {1, 2, 3}), story("b", {1, 2, 3}, true), story("c", {4, 5, 6})}));
  std::vector<std::string> rows;  // the first and the last field of each
  for (std::size_t at = 0; at < table.size(); at = table.find('\n', at) + 1) {
    const std::string row = table.substr(at, table.find("\r\n", at) - at);
    rows.push_back(row.substr(0, row.find(',')) + ":" + row.substr(row.rfind(',') + 1));
  }
  EXPECT_EQ(rows, (std::vector<std::string>{"article:copy_of", "a:", "b:a", "b:", "c:"}));
}

TEST(Copies, HaveTheSameSpeakers) {
  std::vector<Record> records = {story("a", {1, 2, 3}), story("b", {1, 2, 3}),
                                 story("c", {4, 5, 6})};
  for (Record& record : records) {
    record.speakers.push_back({"the-pilot", "the pilot", SpeakerKind::unnamed, "", {}, {}});
    QuotationRecord quotation;
    quotation.id = "q-pilot";
    quotation.text = "it is cold";
    quotation.speaker = "the-pilot";
    record.quotations.push_back(quotation);
  }
  const Report report = make_report(records);
  std::set<std::vector<std::string>> pilots;
  for (const ReportSpeaker& speaker : report.speakers) {
    if (speaker.kind == SpeakerKind::unnamed) pilots.insert(speaker.articles);
  }
  EXPECT_EQ(pilots, (std::set<std::vector<std::string>>{{"a", "b"}, {"c"}}));
}

TEST(Copies, AreKeptByReportsOfReports) {
  const std::string whole = format::report_json(
      make_report({story("a", {1, 2, 3}), story("b", {1, 2, 3}), story("c", {1, 2, 3})}));
  const auto read = format::read_report(whole);
  ASSERT_TRUE(read);
  EXPECT_EQ(format::report_json(make_report(read->articles)), whole);
  EXPECT_NE(whole.find("\"of\": \"a\""), std::string::npos) << whole;
}

}  // namespace
}  // namespace quoth::report
