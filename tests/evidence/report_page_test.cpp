#include "evidence/report_page.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "format/example.h"
#include "report/articles.h"

namespace quoth::evidence {
namespace {

Texts example_texts() {
  const Annotation annotation = example_annotation();
  return {{annotation.digest, annotation.text}};
}

std::string page_of(const Report& report, const Texts& texts = {}) {
  std::string page;
  write_report_page(report, texts, [&](std::string_view part) { page += part; });
  return page;
}

std::map<std::string, std::string> folder_of(const Report& report, const Texts& texts = {}) {
  std::map<std::string, std::string> files;
  write_report_folder(report, texts, [&](const std::string& name, const auto& content) {
    content([&](std::string_view part) { files[name] += part; });
  });
  return files;
}

bool holds(std::string_view page, std::string_view part) { return page.find(part) != page.npos; }

// The page without its head, which has the style and the script.
std::string body_of(const std::string& page) { return page.substr(page.find("<body>")); }

// The values of an attribute, with or without quotation marks.
std::multiset<std::string> values(const std::string& body, const std::string& attribute) {
  std::multiset<std::string> found;
  const std::string opened = " " + attribute + "=";
  for (auto at = body.find(opened); at != body.npos; at = body.find(opened, at + 1)) {
    std::size_t begin = at + opened.size();
    const bool quoted = body[begin] == '"';
    if (quoted) ++begin;
    found.insert(body.substr(begin, body.find_first_of(quoted ? "\"" : " >", begin) - begin));
  }
  return found;
}

TEST(ReportPage, BodyIsAsExpected) {
  expect_golden("report.html", body_of(page_of(example_report(), example_texts())));
}

TEST(ReportPage, EveryIdIsThereOnceAndEveryLinkLeadsSomewhere) {
  for (const bool with_texts : {true, false}) {
    SCOPED_TRACE(with_texts);
    const std::string body =
        body_of(page_of(example_report(), with_texts ? example_texts() : Texts()));
    const auto ids = values(body, "id");
    for (const std::string& id : ids) EXPECT_EQ(ids.count(id), 1U) << id;
    for (const std::string& link : values(body, "href")) {
      const bool here = link.size() > 1 && link.front() == '#';
      EXPECT_EQ(here ? ids.count(link.substr(1)) : 1U, 1U) << link;
    }
  }
}

TEST(ReportPage, ShowsTheTextWithItsQuotations) {
  const std::string page = page_of(example_report(), example_texts());
  EXPECT_TRUE(holds(page, "<p class=headline>Caf\u00e9 must close</p>"));
  EXPECT_TRUE(holds(page,
                    ">\u201cWe can\u2019t stay,\u201d</a> <i data-c=0>said</i> <i data-s=0>Dame "
                    "Ann Lee</i>.</p>"));
}

TEST(ReportPage, SaysSoWhereAReportHasNoText) {
  const std::string page = page_of(example_report());
  EXPECT_TRUE(holds(page, "The text of this article is not here"));
  EXPECT_FALSE(holds(page, "<p class=headline"));
  EXPECT_TRUE(holds(page, ">\u201cWe can\u2019t stay,\u201d</a></li>"));
}

TEST(ReportPage, EscapesEverything) {
  Report report = example_report();
  const std::string evil = "\"'></script><script>alert(1)</script><img src=x onerror=y>&";
  Texts texts = example_texts();
  texts.begin()->second = evil + evil + evil;
  for (ReportSpeaker& speaker : report.speakers) {
    speaker.id += evil;
    speaker.name = speaker.description = evil;
    speaker.aliases = {evil};
  }
  for (Statement& statement : report.statements) {
    statement.id = evil + statement.id;
    if (!statement.speaker.empty()) statement.speaker += evil;
    statement.text = evil;
    for (Variant& variant : statement.variants) {
      variant.text = evil;
      variant.quotation += evil;
      variant.article += evil;
    }
  }
  for (Record& article : report.articles) {
    for (QuotationRecord& quotation : article.quotations) {
      quotation.id += evil;
      quotation.text = evil;
      if (quotation.cue) quotation.cue->text = evil;
    }
    for (SpeakerRecord& speaker : article.speakers) speaker.name = evil;
    article.id += evil;
    article.date = article.title = article.language = evil;
    article.meta = R"j({"outlet":"</script><script>alert(2)","url":"javascript:alert(3)"})j";
  }
  report.errors = {{evil, evil}};
  const std::string body = body_of(page_of(report, texts));
  EXPECT_FALSE(holds(body, "<script"));
  EXPECT_FALSE(holds(body, "</script"));
  EXPECT_FALSE(holds(body, "<img"));
  EXPECT_FALSE(holds(body, "href=\"javascript"));
  EXPECT_TRUE(holds(body, "&quot;'&gt;&lt;/script&gt;"));
  EXPECT_TRUE(holds(body, "&lt;/script&gt;&lt;script&gt;alert(2)"));
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_/.";
  for (const auto& [name, page] : folder_of(report, texts)) {
    SCOPED_TRACE(name);
    EXPECT_FALSE(holds(body_of(page), "<script"));
    EXPECT_EQ(name.find_first_not_of(kPlain), name.npos);
    EXPECT_EQ(name.find(".."), name.npos);
  }
}

TEST(ReportPage, AllowsItsOwnScriptAndStyleAlone) {
  const std::string page = page_of(example_report());
  EXPECT_TRUE(holds(page, "default-src 'none'; style-src 'sha256-"));
  EXPECT_TRUE(holds(page, "; script-src 'sha256-"));
  const std::string body = body_of(page);
  for (const char* absent : {" onclick", " onload", " style=", "<script", "<link", "<img", " src="})
    EXPECT_FALSE(holds(body, absent)) << absent;
  for (const char* absent : {"@import", "url(", "http:", "https:"})
    EXPECT_FALSE(holds(page, absent)) << absent;
}

TEST(ReportPage, AnEmptyReportIsAPage) {
  const std::string page = page_of({});
  EXPECT_TRUE(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
  EXPECT_TRUE(page.ends_with("</html>\n"));
  EXPECT_TRUE(holds(page, "0 articles, 0 speakers, 0 quotations"));
}

TEST(ReportPage, TheSameWordsInTwoArticlesHaveTwoNames) {
  Report report = example_report();
  QuotationRecord& again = report.articles[1].quotations[0];
  const std::string id = report.articles[0].quotations[0].id;
  again.id = id;
  report.statements[0].variants[1].quotation = id;
  const auto ids = values(body_of(page_of(report)), "id");
  EXPECT_EQ(ids.count(id), 1U);
  std::size_t names = 0;
  for (const std::string& name : ids) {
    if (name.starts_with(id)) ++names;
  }
  EXPECT_EQ(names, 2U);
}

TEST(ReportPage, LinksToTheArticleOnTheWeb) {
  Report report = example_report();
  report.articles[0].meta = R"({"url":"https://www.bee.example/1?a=\"b\"&c"})";
  const std::string page = page_of(report);
  EXPECT_TRUE(holds(page, "href=\"https://www.bee.example/1?a=&quot;b&quot;&amp;c\" rel=noopener"));
  EXPECT_TRUE(holds(page, ">bee.example</a>"));
}

TEST(ReportPage, WordsFromRightToLeftDoNotReachWhatIsAroundThem) {
  Report report = example_report();
  report.speakers[0].name = "\u202Eeel nnA";
  report.statements[0].text = "\u05e9\u05dc\u05d5\u05dd";
  const std::string page = page_of(report);
  EXPECT_TRUE(holds(page, "<bdi>\u202Eeel nnA</bdi>"));
  EXPECT_FALSE(holds(page, "><a href=#by-ann-lee>\u202E"));
  EXPECT_TRUE(holds(page, "<blockquote dir=auto>\u05e9"));
}

TEST(ReportPage, DrawsQuotationsOverTimeIfThereAreTwoDates) {
  Report report = example_report();
  EXPECT_FALSE(holds(page_of(report), "<figure id=time>"));
  report.articles[1].date = "2021-03-06";
  const std::string page = page_of(report);
  EXPECT_TRUE(holds(page, "Quotations by day"));
  for (const char* day : {"2021-03-04", "2021-03-05", "2021-03-06"})
    EXPECT_TRUE(holds(page, "<g data-d=" + std::string(day) + ">")) << day;
  report.articles[1].date = "2021-09-06";
  EXPECT_TRUE(holds(page_of(report), "Quotations by month"));
  report.articles[1].date = "1921-03-06";
  EXPECT_TRUE(holds(page_of(report), "Quotations by year"));
  report.articles[1].date = "2021-02-31";
  EXPECT_FALSE(holds(page_of(report), "<figure id=time>"));
  report.articles[1].date = "0001-01-01";
  EXPECT_LT(page_of(report).size(), 100'000U);
}

TEST(ReportPage, FolderHasAnIndexAndAPageAnArticle) {
  const auto files = folder_of(example_report(), example_texts());
  ASSERT_EQ(files.size(), 3U);
  ASSERT_TRUE(files.contains("index.html"));
  // Every link leads to a file of the folder, and to a place in it.
  for (const auto& [name, page] : files) {
    const std::string folder = name.starts_with("articles/") ? "articles/" : "";
    for (const std::string& link : values(body_of(page), "href")) {
      std::string target = link.substr(0, link.find('#'));
      target = target.empty() ? name : folder + target;
      if (target.starts_with("articles/../")) target.erase(0, 12);
      SCOPED_TRACE(name + " " + link);
      ASSERT_TRUE(files.contains(target));
      const auto hash = link.find('#');
      if (hash == link.npos || hash + 1 == link.size()) continue;
      EXPECT_EQ(values(body_of(files.at(target)), "id").count(link.substr(hash + 1)), 1U);
    }
  }
}

TEST(ReportPage, AnIndexOfThousandsHasSeveralPages) {
  std::vector<Record> records;
  for (int i = 1000; i < 3001; ++i) {
    records.push_back(article(std::to_string(i), {{"", "words of " + std::to_string(i)}}));
  }
  records[2000].quotations[0].speaker = "ann-lee";
  records[2000].speakers = {{.id = "ann-lee", .name = "Ann Lee"}};
  auto files = folder_of(make_report(records));
  ASSERT_EQ(files.size(), 2001U + 3U);
  EXPECT_FALSE(files.contains("index-4.html"));
  const auto entries = [&](const std::string& name) {
    return values(body_of(files.at(name)), "class").count("n");
  };
  EXPECT_EQ(entries("index-2.html"), 1000U);
  EXPECT_EQ(entries("index-3.html"), 1U);
  EXPECT_TRUE(holds(files["index.html"], "id=by-ann-lee"));
  EXPECT_TRUE(
      holds(files["index.html"],
            "Page 1 of 3 <a href=index-2.html>Next</a> <a href=index-3.html>Last</a></nav>"));
  EXPECT_TRUE(holds(files["index-2.html"],
                    "Page 2 of 3 <a href=index.html>First</a> <a href=index.html>Previous</a> "
                    "<a href=index-3.html>Next</a>"));
  EXPECT_FALSE(holds(files["index-3.html"], ">Next<"));
  EXPECT_TRUE(holds(files["index-3.html"], ">3000<"));
  EXPECT_TRUE(holds(files["index.html"], "Search articles and speakers on this page"));
  EXPECT_FALSE(holds(folder_of(example_report())["index.html"], "<nav"));
}

}  // namespace
}  // namespace quoth::evidence
