#include "page/html_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "page/page_outline.h"

namespace quoth::page {
namespace {

std::string outline(std::string_view html) { return outline(read_html(html)); }

const std::string kLead =
    "The council voted on Monday to close the old bridge over the river for at least two years.";
const std::string kSecond =
    "Engineers found cracks in three of its arches last spring, and traffic has been banned since.";

TEST(HtmlPage, IsRecognizedByItsFirstBytes) {
  for (const char* html :
       {"<!DOCTYPE html><p>", "  <HTML lang=en>", "<?xml version='1.0'?>\n<!DOCTYPE html>",
        "<!-- saved --><html>", "\xEF\xBB\xBF<head>", "<p>One.</p>"}) {
    EXPECT_TRUE(looks_like_html(html)) << html;
  }
  for (const char* other :
       {"", "Text with <p> in it", "<rss version='2.0'>", "<?xml version='1.0'?><feed>",
        "<!-- open", "<Laughter> She left.", "{\"a\": 1}"}) {
    EXPECT_FALSE(looks_like_html(other)) << other;
  }
}

TEST(HtmlPage, HasAParagraphForEachBlock) {
  const auto page = read_html("<html><body><p>" + kLead + "</p>\n<p>" + kSecond + "</p></body>");
  ASSERT_TRUE(page);
  EXPECT_EQ(page->text, kLead + "\n\n" + kSecond);
  EXPECT_EQ(page->encoding, "UTF-8");
}

TEST(HtmlPage, ReadsTheEncodingThatThePageNames) {
  const auto page = read_html(
      "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>"
      "</head><body><p>\xCC\xE8\xED\xE8\xF1\xF2\xF0 \xF1\xEA\xE0\xE7\xE0\xEB</p></body></html>");
  ASSERT_TRUE(page);
  EXPECT_EQ(page->encoding, "windows-1251");
  EXPECT_EQ(page->text,
            "\u041C\u0438\u043D\u0438\u0441\u0442\u0440 \u0441\u043A\u0430\u0437\u0430\u043B");
}

TEST(HtmlPage, DecodesEntitiesAndJoinsLines) {
  EXPECT_EQ(outline("<p>&ldquo;It&rsquo;s\n   <em>over</em>&rdquo;, she&nbsp;said &amp; left the "
                    "old bridge.</p><p>A co&shy;lon: \u201CNo.\u201D</p>"),
            "body: \u201CIt\u2019s over\u201D, she said & left the old bridge.\n"
            "body: A colon: \u201CNo.\u201D\n");
}

TEST(HtmlPage, SetsMarksAroundShortQuotations) {
  EXPECT_EQ(
      outline("<p>She said: <q>He told me <q>no</q> twice.</q> Then she left the room.</p>"),
      "body: She said: \u201CHe told me \u2018no\u2019 twice.\u201D Then she left the room.\n");
}

TEST(HtmlPage, KeepsTheRolesOfTheMarkup) {
  EXPECT_EQ(outline("<h1>Old bridge to close</h1><p>" + kLead + "</p><h2>Cracks</h2><p>" + kSecond +
                    "</p><figure><img src=a.jpg><figcaption>The bridge in winter</figcaption>"
                    "</figure><ul><li>It closes in May.</li><li>It opens in 2031.</li></ul>"),
            "headline: Old bridge to close\nbody: " + kLead +
                "\nheading: Cracks\nbody: " + kSecond +
                "\ncaption: The bridge in winter\nitem: It closes in May.\n"
                "item: It opens in 2031.\n");
}

TEST(HtmlPage, LeavesOutWhatIsAroundTheArticle) {
  EXPECT_EQ(outline("<nav><a href=/>Home</a> <a href=/n>News</a></nav><div class='share-bar'>Tell "
                    "your friends about this fine article of ours, please.</div><div><p>" +
                    kLead +
                    "</p><aside><p>Our reporter has won a prize for her work on bridges this "
                    "year.</p></aside><p>" +
                    kSecond +
                    "</p></div><script>var a = '<p>No.</p>';"
                    "</script><style>p { color: red }</style><footer><p>This site is made by the "
                    "people who make this site, and by others.</p></footer>"),
            "body: " + kLead + "\nbody: " + kSecond + "\n");
}

TEST(HtmlPage, HasTheNameUnderABlockQuotation) {
  EXPECT_EQ(outline("<div><p>" + kLead + "</p><blockquote><p>" + kSecond +
                    "</p>\u2014 Ann Other (@annother) 12 September 2016</blockquote><p>" + kLead +
                    " Again.</p><blockquote>I was told to stay at home for the whole of the "
                    "winter.<footer>Tom Smith, a driver</footer></blockquote></div>"),
            "body: " + kLead + "\nbody: " + kSecond +
                "\nsignature: \u2014 Ann Other (@annother) 12 September 2016\nbody: " + kLead +
                " Again.\nbody: I was told to stay at home for the whole of the winter.\n"
                "signature: Tom Smith, a driver\n");
}

TEST(HtmlPage, LeavesOutTeasersAndOtherArticles) {
  const std::string teaser =
      "<div><h3><a href=/x>Why dogs sing at night</a></h3><p>A report from a "
      "village where all dogs can sing, and do.</p></div>";
  EXPECT_EQ(outline("<article><h1>Old bridge to close</h1><p>" + kLead + "</p><p>" + kSecond +
                    "</p>" + teaser + teaser + teaser +
                    "</article><article><h2>Mayor wins prize"
                    "</h2><p>The mayor has won a prize for the best chain of all.</p></article>"),
            "headline: Old bridge to close\nbody: " + kLead + "\nbody: " + kSecond + "\n");
}

TEST(HtmlPage, IsNotMisledByTheNameOfWhatHoldsItAll) {
  EXPECT_EQ(outline("<div class='with-sidebar'><p>" + kLead + "</p><p>" + kSecond +
                    "</p><div "
                    "class='related-posts'><p>More about the bridge can be read here.</p></div>"
                    "</div>"),
            "body: " + kLead + "\nbody: " + kSecond + "\n");
}

TEST(HtmlPage, LeavesOutTheBoxThatOpensOverALink) {
  EXPECT_EQ(
      outline("<p>The mayor, <span><a href=/a>Ann Other</a><span><a href=/a>Ann Other</a>Bridge "
              "to close <b>MORE</b></span></span>, said that the bridge would close.</p>"),
      "body: The mayor, Ann Other, said that the bridge would close.\n");
}

TEST(HtmlPage, ReadsTheRowsOfTables) {
  EXPECT_EQ(outline("<h1>Results</h1><p>" + kLead +
                    "</p><table><tr><td>Ann Other</td><td>12</td>"
                    "</tr><tr><td>Tom Smith</td><td>9</td></tr></table><p>" +
                    kSecond + "</p>"),
            "headline: Results\nbody: " + kLead +
                "\nbody: Ann Other 12\nbody: Tom Smith 9\n"
                "body: " +
                kSecond + "\n");
}

TEST(HtmlPage, SaysWhatThePageSaysAboutItself) {
  const auto page = read_html(R"(<html lang="en-GB"><head>
    <title>Old bridge to close | The Daily Post</title>
    <link rel="canonical" href="https://example.org/bridge">
    <meta property="og:title" content="Another title">
    <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
      {"@type": ["NewsArticle"], "headline": "Old bridge to close",
       "datePublished": "2016-09-12T10:00:00Z", "publisher": {"name": "The Daily Post"},
       "author": [{"name": "Ann Other"}, {"name": "Tom Smith"}]}]}</script>
    </head><body><p>It will close.</p></body></html>)");
  ASSERT_TRUE(page);
  EXPECT_EQ(page->title, "Old bridge to close");
  EXPECT_EQ(page->date, "2016-09-12");
  EXPECT_EQ(page->byline, "Ann Other, Tom Smith");
  EXPECT_EQ(page->publisher, "The Daily Post");
  EXPECT_EQ(page->url, "https://example.org/bridge");
  EXPECT_EQ(page->language, "en-GB");
}

TEST(HtmlPage, BelievesTheByteOrderMarkThenHttpThenItself) {
  const struct {
    const char* what;
    std::string bytes;
    const char* http;
    const char* encoding;
    const char* text;
  } cases[] = {
      {"itself", "<meta charset=windows-1251><p>\xCD\xE5\xF2.", "", "windows-1251",
       "\u041D\u0435\u0442."},
      {"HTTP", "<meta charset=windows-1252><p>\xCD\xE5\xF2.", "windows-1251", "windows-1251",
       "\u041D\u0435\u0442."},
      {"a byte order mark", std::string("\xFE\xFF\0<\0p\0>\0N\0o\0.", 14), "windows-1251",
       "UTF-16BE", "No."},
      {"UTF-8, whatever is said", "<p>caf\u00E9.", "windows-1251", "UTF-8", "caf\u00E9."},
  };
  for (const auto& c : cases) {
    SCOPED_TRACE(c.what);
    const auto page = read_html(c.bytes, c.http);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->encoding, c.encoding);
    EXPECT_EQ(page->text, c.text);
  }
}

TEST(HtmlPage, SetsBlockQuotationsOff) {
  const auto set_off = [](const std::string& html) {
    std::string lines;
    const auto page = read_html(html);
    if (!page) return page.error().reason;
    for (const Paragraph& each : page->paragraphs) {
      const auto quotation =
          std::ranges::find_if(page->set_off, [&](Span span) { return span.contains(each.span); });
      const bool first = quotation != page->set_off.end() && quotation->begin == each.span.begin;
      lines.append(first ? ">> " : quotation != page->set_off.end() ? "> " : "");
      lines.append(to_string(each.role)).append(" ");
    }
    return lines;
  };
  const std::string lead = "<h1>Old bridge to close</h1><p>" + kLead + "</p>";
  EXPECT_EQ(set_off(lead + "<blockquote><p>" + kSecond + "</p><p>" + kSecond +
                    " Twice.</p></blockquote><p>It will close.</p>"),
            "headline body >> body > body body ");
  EXPECT_EQ(set_off(lead + "<blockquote><p>" + kSecond + "</p></blockquote><blockquote><p>" +
                    kSecond + " Twice.</p></blockquote><p>It will close.</p>"),
            "headline body >> body >> body body ");
  EXPECT_EQ(set_off(lead + "<blockquote>" + kSecond +
                    "<footer>Ann Other</footer></blockquote><p>It will close.</p>"),
            "headline body >> body > signature body ");
  EXPECT_EQ(set_off(lead + "<figure><blockquote>" + kSecond +
                    "</blockquote><figcaption>Ann Other</figcaption></figure><p>It closes.</p>"),
            "headline body >> body signature body ");
}

TEST(HtmlPage, HasThePostsOfALiveBlog) {
  const auto post = [](const std::string& title, const std::string& text) {
    return "<article class=block><h2>" + title + "</h2><p>" + text + "</p></article>";
  };
  const std::string posts = post("Mayor speaks", kLead) + post("Cracks found", kSecond);
  const std::string read = "headline: Bridge live\nheading: Mayor speaks\nbody: " + kLead +
                           "\nheading: Cracks found\nbody: " + kSecond + "\n";
  const std::string within = "<article><h1>Bridge live</h1>" + posts + "</article>";
  EXPECT_EQ(outline("<script type='application/ld+json'>[{\"@type\":\"WebPage\"},{\"@type\":"
                    "\"LiveBlogPosting\"}]</script><body>" +
                    within),
            read);
  EXPECT_EQ(outline("<h1>Bridge live</h1><div class='live-blog'>" + posts + "</div>"), read);
  EXPECT_EQ(outline("<h1>Bridge live</h1><ul><li class=liveblog>" + posts + "</ul>"), read);
  EXPECT_EQ(outline(within), read) << "articles that hold most of the one around them";
}

TEST(HtmlPage, HasTheTextOfItsMetadataIfItShowsLittleOfIt) {
  const std::string third =
      "It was built in 1901, said the engineer, and has stood through two wars, a flood and the "
      "winter in which the river froze from bank to bank.";
  const std::string head =
      "<head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Old "
      "bridge "
      "to close\",\"articleBody\":\"" +
      kLead + "\\n\\n" + kSecond + "\\n" + third + "\"}</script></head><body>";
  const std::string read = "headline: Old bridge to close\nbody: " + kLead + "\nbody: " + kSecond +
                           "\nbody: " + third + "\n";
  EXPECT_EQ(outline(head + "<div id=root></div>"), read);
  EXPECT_EQ(
      outline(head + "<h1>Old bridge to close</h1><p>" + kLead + "</p><p>Sign in to read on.</p>"),
      read);
  EXPECT_EQ(outline(head + "<h1>Bridge</h1><p>" + kLead + "</p><p>" + kSecond + "</p>"),
            "headline: Bridge\nbody: " + kLead + "\nbody: " + kSecond + "\n");
}

TEST(HtmlPage, HasItsTitleAsHeadlineIfItHasNoHeadings) {
  EXPECT_EQ(outline("<title>Old bridge to close</title><table><tr><td><a href=/>Home</a></tr>"
                    "<tr><td><font size=6>Old bridge to close</font></td></tr><tr><td><p>" +
                    kLead + "</p><p>" + kSecond + "</p></td></tr></table>"),
            "headline: Old bridge to close\nbody: " + kLead + "\nbody: " + kSecond + "\n");
}

TEST(HtmlPage, LeavesOutQuotationsOfItself) {
  const std::string said =
      "<p>\u201CWe have waited for six long months,\u201D said Tom Smith, a "
      "driver. \u201CNobody came to see the cracks.\u201D</p>";
  const std::string quote = "Nobody came to see the cracks";
  const std::string begin = "<h1>Old bridge to close</h1><p>" + kLead + "</p>" + said;
  const std::string without = outline(begin + "<p>" + kSecond + "</p>");
  for (const std::string& pull :
       {"<blockquote><p>" + quote + "</p></blockquote>",
        "<blockquote><p>\u201C" + quote + "\u201D</p><cite>Tom Smith</cite></blockquote>",
        "<div class=quote><p>" + quote + "</p><p>Tom Smith</p></div>",
        "<div class='big-quote'>\u201C" + quote + "\u201D <b>Tom Smith, a driver</b></div>"}) {
    EXPECT_EQ(outline(begin + pull + "<p>" + kSecond + "</p>"), without) << pull;
  }
  EXPECT_NE(outline(begin + "<p>His letter ended:</p><blockquote>" + quote + "</blockquote>")
                .find("body: " + quote + "\n"),
            std::string::npos);
}

TEST(HtmlPage, HasTheItemsThatAColonIntroduces) {
  EXPECT_EQ(outline("<div><h1>Report</h1><p>The engineer, Ann Other, said that:</p><ul><li>the "
                    "arches are old</li><li>the river is deep</li></ul></div>"),
            "headline: Report\nbody: The engineer, Ann Other, said that:\n"
            "item: the arches are old\nitem: the river is deep\n");
}

TEST(HtmlPage, HasLastLinesWithMarksOrBullets) {
  EXPECT_EQ(outline("<p>" + kLead + "</p><p>" + kSecond +
                    "</p><p>Another said: \u2018Good riddance\u2019</p>"
                    "<p>She wants:<br>1. a new bridge<br>2. a boat</p><p>Ann Other</p>"),
            "body: " + kLead + "\nbody: " + kSecond +
                "\nbody: Another said: \u2018Good riddance\u2019\n"
                "body: She wants:\nbody: 1. a new bridge\nbody: 2. a boat\n");
}

TEST(HtmlPage, IsNotItsFooterHoweverShortItIs) {
  EXPECT_EQ(
      outline("<h1>Mayor resigns</h1><p>\u201CI am done,\u201D Ann Other said.</p><footer><p>" +
              kLead + "</p></footer>"),
      "headline: Mayor resigns\nbody: \u201CI am done,\u201D Ann Other said.\n");
}

TEST(HtmlPage, LeavesOutWhatIsNotShown) {
  EXPECT_EQ(outline("<p>" + kLead +
                    "</p><p hidden>He said that nobody should see this.</p>"
                    "<p style='visibility: hidden'>He said that this was invisible.</p>"
                    "<amp-ad>He said that this was for sale.</amp-ad>"
                    "<p>It <span hidden>never</span> <i style='display:none'>ever</i>closes.</p>"),
            "body: " + kLead + "\nbody: It closes.\n");
}

TEST(HtmlPage, LeavesOutTheBarsOfArchives) {
  EXPECT_EQ(outline("<div id='x__google-cache-hdr'><p>This is a cache of a page that was here on "
                    "Monday.</p></div><div id=wm-ipp-base><p>The archive says that it has many "
                    "captures.</p></div><p>" +
                    kLead + "</p>"),
            "body: " + kLead + "\n");
}

TEST(HtmlPage, ReadsEmbeddedPosts) {
  EXPECT_EQ(
      outline("<p>" + kLead +
              "</p><blockquote class=twitter-tweet><p>The old bridge must "
              "stay. <a href=x>pic.twitter.com/x1</a></p>&mdash; Ann Other (@ann) <a "
              "href=x>May 3, 2021</a></blockquote><p>" +
              kSecond +
              "</p><blockquote><p>A bridge for all of us.</p>&mdash; Tom (<a "
              "href=x>@tom.example.org</a>) <a href=x>3 May 2021 at 10:00</a></blockquote>"
              "<p>It closes.</p>"),
      "body: " + kLead +
          "\nbody: The old bridge must stay.\nsignature: \u2014 Ann Other (@ann) May 3, 2021\n"
          "body: " +
          kSecond +
          "\nbody: A bridge for all of us.\nsignature: \u2014 Tom (@tom.example.org) 3 May 2021 "
          "at 10:00\nbody: It closes.\n");
}

TEST(HtmlPage, IsThePlainTextThatABrowserSaved) {
  const auto page = read_html(
      "<html><head></head><body><pre style='white-space: pre-wrap'>Old bridge to close\n\nIt will "
      "close, said\nAnn Other.\n</pre></body></html>");
  ASSERT_TRUE(page);
  EXPECT_EQ(page->text, "Old bridge to close\n\nIt will close, said\nAnn Other.\n");
  EXPECT_TRUE(page->paragraphs.empty());
}

TEST(HtmlPage, LeavesOutTheMarksOfNotes) {
  EXPECT_EQ(outline("<p>She said so.<sup><a href=#1>[12]</a></sup> It is 5 m<sup>2</sup>.</p>"),
            "body: She said so. It is 5 m2.\n");
}

TEST(HtmlPage, RepairsWhatWasEncodedTwice) {
  EXPECT_EQ(
      outline("<p>&amp;ldquo;It closes,&amp;rdquo; said Ann Other of the council on Monday "
              "night.</p><p>\u00E2\u20AC\u0153It opens,\u00E2\u20AC\u009D said Tom Smith of the "
              "council on Monday.</p>"),
      "body: \u201CIt closes,\u201D said Ann Other of the council on Monday night.\n"
      "body: \u201CIt opens,\u201D said Tom Smith of the council on Monday.\n");
}

TEST(HtmlPage, RefusesWhatItCannotRead) {
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += "<div>";
  EXPECT_EQ(outline(deep + "<p>Text."), "elements are nested too deep");
  std::string wide = "<html><body><p";
  for (int i = 0; i < 5000; ++i) wide += " a" + std::to_string(i) + "='1 2 3'";
  EXPECT_EQ(outline(wide + ">Text."), "an element has too many attributes");
  EXPECT_EQ(outline("<html></html>"), "a page without text");
  EXPECT_EQ(outline(""), "a page without elements");
  EXPECT_EQ(outline(std::string_view("<p>\0</p>", 8)), "is not text: a NUL at byte 3");
}

}  // namespace
}  // namespace quoth::page
