#include "format/csv.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "format/example.h"

namespace quoth::format {
namespace {

TEST(Csv, HasOneRowPerQuotation) { expect_golden("report.csv", report_csv(example_report())); }

TEST(Csv, QuotesFieldsAsInRfc4180) {
  Report report;
  report.articles = {{.id = "a,b", .date = " x"}};
  report.articles[0].quotations = {{.text = "he \"said\"\nno"}};
  const std::string table = report_csv(report);
  EXPECT_EQ(table.substr(table.find('\n') + 1),
            "\"a,b\",,\" x\",1,,,,,,,indirect,speech,+,\"he \"\"said\"\"\nno\",,0,0,0.00,\r\n");
}

// The rows of the table of a report, without the header.
std::vector<std::string> rows(const Report& report) {
  std::vector<std::string> found;
  const std::string table = report_csv(report);
  for (std::size_t at = 0; at < table.size();) {
    const std::size_t end = table.find("\r\n", at);
    found.push_back(table.substr(at, end - at));
    at = end + 2;
  }
  found.erase(found.begin());
  return found;
}

// A report of one article with only this quotation.
Report saying(QuotationRecord quotation) {
  Report report;
  report.articles = {{.id = "a"}};
  report.articles[0].quotations = {std::move(quotation)};
  return report;
}

TEST(Csv, EmptyReport) {
  EXPECT_EQ(report_csv({}),
            "article,title,date,paragraph,speaker,speaker_id,kind,addressee,source,cue,type,medium,"
            "sign,text,statement,start,end,confidence,copy_of\r\n");
}

TEST(Csv, QuotesFieldsOnlyIfNeeded) {
  const struct {
    const char* text;
    const char* field;
  } cases[] = {
      {"", ""},         {"a b", "a b"},     {"a,b", "\"a,b\""},   {" a", "\" a\""},
      {"a ", "\"a \""}, {"\"", "\"\"\"\""}, {"a\rb", "\"a\rb\""}, {"caf\u00e9", "caf\u00e9"},
      {"a;b", "a;b"},   {"'a'", "'a'"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(report_csv(saying({.text = c.text})).substr(report_csv({}).size()),
              "a,,,1,,,,,,,indirect,speech,+," + std::string(c.field) + ",,0,0,0.00,\r\n")
        << c.text;
}

TEST(Csv, ACellIsNoFormula) {
  const struct {
    const char* text;
    const char* field;
  } cases[] = {{"=1+1", "'=1+1"},     {"+1", "'+1"},
               {"-1", "'-1"},         {"@sum(a)", "'@sum(a)"},
               {"\ta", "'\ta"},       {"\ra", "\"'\ra\""},
               {"=a,b", "\"'=a,b\""}, {"a=1", "a=1"},
               {"'=1", "'=1"},        {"=\"a\"", "\"'=\"\"a\"\"\""},
               {" =1", "\" =1\""},    {"\u2212 1", "\u2212 1"}};
  for (const auto& c : cases)
    EXPECT_EQ(rows(saying({.text = c.text})).at(0),
              "a,,,1,,,,,,,indirect,speech,+," + std::string(c.field) + ",,0,0,0.00,")
        << c.text;
  Report report = saying({.sign = Sign::denied, .text = "x"});
  report.articles[0].id = "-a";
  report.articles[0].title = "@b";
  EXPECT_EQ(rows(report).at(0), "'-a,'@b,,1,,,,,,,indirect,speech,-,x,,0,0,0.00,");
}

TEST(Csv, RowsOfAnArticleHaveItsOwnNames) {
  Record article{.id = "a", .title = "Rain", .date = "2021-03-04"};
  article.speakers = {{.id = "lee", .name = "Lee"}, {.id = "bo", .name = "Bo"}};
  article.quotations = {{.text = "x",
                         .content = {{3, 4}},
                         .source = PhraseRecord{{0, 1}, "he", ""},
                         .speaker = "lee",
                         .addressee = "bo",
                         .paragraph = 2}};
  EXPECT_EQ(csv_rows(article),
            "a,Rain,2021-03-04,3,Lee,lee,person,Bo,he,,indirect,speech,+,x,,3,4,0.00,\r\n");
  EXPECT_EQ(csv_rows({}), "");
}

TEST(Csv, PlacesEncloseAllPieces) {
  EXPECT_EQ(rows(saying({.text = "x", .content = {{3, 5}}})).at(0),
            "a,,,1,,,,,,,indirect,speech,+,x,,3,5,0.00,");
  EXPECT_EQ(rows(saying({.text = "x", .content = {{3, 5}, {8, 9}}})).at(0),
            "a,,,1,,,,,,,indirect,speech,+,x,,3,9,0.00,");
}

TEST(Csv, UsesTheSpeakerNamesOfTheReport) {
  Report report = saying({.id = "q-1",
                          .type = QuotationType::direct,
                          .medium = Medium::writing,
                          .text = "x",
                          .cue = PhraseRecord{{0, 1}, "wrote", "write"},
                          .speaker = "lee",
                          .confidence = 0.876});
  report.articles[0].date = "2021-03-04";
  report.articles[0].speakers = {{.id = "lee", .name = "Lee"}};
  report.speakers = {{.id = "ann-lee", .name = "Dame Ann Lee", .kind = SpeakerKind::organization}};
  report.statements = {
      {.id = "s-1", .speaker = "ann-lee", .variants = {{.article = "a", .quotation = "q-1"}}}};
  EXPECT_EQ(rows(report),
            std::vector<std::string>{"a,,2021-03-04,1,Dame Ann Lee,ann-lee,organization,,,wrote,"
                                     "direct,writing,+,x,s-1,0,0,0.88,"});
  report.statements[0].speaker.clear();
  EXPECT_EQ(rows(report), std::vector<std::string>{
                              "a,,2021-03-04,1,,,,,,wrote,direct,writing,+,x,s-1,0,0,0.88,"});
}

TEST(Csv, HasARowForAQuotationWithoutAStatement) {
  EXPECT_EQ(rows(saying({.id = "q-1", .text = "x"})),
            std::vector<std::string>{"a,,,1,,,,,,,indirect,speech,+,x,,0,0,0.00,"});
}

TEST(Csv, KeepsArticlesAndQuotationsInOrder) {
  Report report;
  report.articles = {{.id = "b"}, {.id = "a"}};
  report.articles[0].quotations = {{.text = "2"}, {.text = "1"}};
  report.articles[1].quotations = {{.text = "3"}};
  std::string order;
  for (const std::string& row : rows(report))
    order += row.substr(0, 1) + row[row.find("speech,+,") + 9] + " ";
  EXPECT_EQ(order, "b2 b1 a3 ");
}

}  // namespace
}  // namespace quoth::format
