#include "evidence/charts.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "report/articles.h"

namespace quoth::evidence {
namespace {

bool holds(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

Record dated(const std::string& id, const std::string& date, const std::string& speaker = "Ann Lee",
             QuotationType type = QuotationType::direct) {
  Record record = article(id, {{speaker, "words of " + id, type}});
  record.date = date;
  return record;
}

// "2016-09 2 0 1": start, direct, mixed, indirect.
std::vector<std::string> periods(const std::vector<Record>& records) {
  const Report report = make_report(records);
  std::vector<std::string> found;
  for (const auto& [start, counts] : periods_of(Catalogue(report))) {
    found.push_back(start + " " + std::to_string(counts.direct) + " " +
                    std::to_string(counts.mixed) + " " + std::to_string(counts.indirect));
  }
  return found;
}

TEST(Charts, PeriodsHaveAUnitThatFits) {
  using Strings = std::vector<std::string>;
  EXPECT_EQ(periods({}), Strings{});
  EXPECT_EQ(periods({dated("a", "2016-02-28")}), Strings{}) << "one article";
  EXPECT_EQ(periods({dated("a", "2016-02-28"), dated("b", "")}), Strings{});
  EXPECT_EQ(periods({dated("a", "2016-02-28"), dated("b", "2016-02-30")}), Strings{})
      << "no such day";
  EXPECT_EQ(
      periods({dated("a", "2016-02-28"), dated("b", "2016-03-01", "Bo", QuotationType::mixed)}),
      (Strings{"2016-02-28 1 0 0", "2016-02-29 0 0 0", "2016-03-01 0 1 0"}));
  EXPECT_EQ(
      periods({dated("a", "2016-11-28"), dated("b", "2017-01-30", "", QuotationType::indirect)}),
      (Strings{"2016-11 1 0 0", "2016-12 0 0 0", "2017-01 0 0 1"}));
  EXPECT_EQ(periods({dated("a", "2010-11-28"), dated("b", "2016-12-31")}).size(), 7U) << "years";
  EXPECT_EQ(periods({dated("a", "0016-11-28"), dated("b", "2016-12-31")}),
            (Strings{"0016 1 0 0", "2016 1 0 0"}))
      << "without those between";
}

TEST(Charts, CopiesDoNotCount) {
  Report report = make_report({dated("a", "2016-02-28"), dated("b", "2016-02-28")});
  report.articles[1].quotations = report.articles[0].quotations;
  report.statements[0].variants = {{"a", report.articles[0].quotations[0].id},
                                   {"b", report.articles[0].quotations[0].id}};
  report.statements.resize(1);
  report.copies = known_copies({{"a", {"b"}}});
  const auto found = periods_of(Catalogue(report));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].counts.all(), 1U);
}

TEST(Charts, AHistogramHasABarAndARowForEach) {
  EXPECT_EQ(histogram({}), "");
  const std::string figure = histogram({{"2016-09-12", {.direct = 1, .mixed = 2, .indirect = 1}},
                                        {"2016-09-13", {}},
                                        {"2016-09-14", {.direct = 2}}});
  EXPECT_TRUE(holds(figure, "<h3>Quotations by day</h3>"));
  EXPECT_TRUE(holds(figure, "data-most=4>"));
  EXPECT_TRUE(
      holds(figure,
            "<g data-d=2016-09-12><title>12 September 2016: 4 quotations</title>"
            "<rect class=d x=1 y=75 width=8 height=25 /><rect class=m x=1 y=25 width=8 height=50 />"
            "<rect class=i x=1 y=0 width=8 height=25 />"))
      << figure;
  EXPECT_TRUE(holds(figure, "<tr><th scope=row>14 September 2016<td>2<td>0<td>0\n"));
  EXPECT_TRUE(holds(figure, "<p class=axis>12 September 2016 to 14 September 2016</p>"));
  EXPECT_TRUE(
      holds(histogram({{"2016-09", {.direct = 1}}}), "<title>September 2016: 1 quotation</title>"));
  EXPECT_TRUE(holds(histogram({{"2016", {.direct = 1}}}), "<h3>Quotations by year</h3>"));
}

TEST(Charts, ThoseQuotedMostHaveBars) {
  const auto figure = [](std::size_t count) {
    const Report report = make_report({article("a", {{"Ann Lee", "one of them"},
                                                     {"Ann Lee", "two of them"},
                                                     {"Bo <Kerr>", "three of them"},
                                                     {"Cy Dunn", "four of them"},
                                                     {"", "five of them"}})});
    return most_quoted(Catalogue(report), count);
  };
  const std::string all = figure(9);
  EXPECT_TRUE(holds(all, "<li><a href=#by-ann-lee>Ann Lee</a> <svg viewBox=\"0 0 2 1\""));
  EXPECT_TRUE(holds(all, "<rect class=d x=0 width=2 height=1 /></svg> <span class=n>2</span>"));
  EXPECT_TRUE(holds(all, "Bo &lt;Kerr&gt;"));
  EXPECT_TRUE(holds(all, "Cy Dunn"));
  EXPECT_FALSE(holds(all, "by-nobody"));
  EXPECT_FALSE(holds(figure(2), "Cy Dunn"));
  EXPECT_EQ(figure(1), "") << "one bar says nothing";
}

}  // namespace
}  // namespace quoth::evidence
