#include "input/feed_entries.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace quoth::input {
namespace {

// An entry as number, id, kind, content and meta.
std::vector<std::string> entries_of(std::string_view feed) {
  const auto read = read_feed(feed);
  const auto line = [](const Error& error) { return error.path + "!" + error.reason; };
  if (!read) return {line(read.error())};
  std::vector<std::string> out;
  for (const FeedEntry& entry : read->entries) {
    out.push_back(std::to_string(entry.number) + " " + entry.id +
                  (entry.html ? " html " : " text ") + entry.content + " " + entry.meta);
  }
  if (read->damage) out.push_back(line(*read->damage));
  return out;
}

using Entries = std::vector<std::string>;

TEST(FeedEntries, ReadsRss) {
  EXPECT_EQ(
      entries_of("<?xml version=\"1.0\"?>\n<rss version=\"2.0\" "
                 "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
                 "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel><title>The Bee</title>\n"
                 "<item><title>Rain &amp; snow</title><link>http://a</link><guid>g1</guid>"
                 "<pubDate>Tue, 04 Feb 2020 10:00:00 GMT</pubDate><dc:creator>Ann Lee</dc:creator>"
                 "<description>Short.</description>"
                 "<content:encoded><![CDATA[<p>It rains.</p>]]></content:encoded></item>\n"
                 "<item><link>http://b</link><description>Plain text.</description></item>\n"
                 "<item><title>Nothing else</title></item></channel></rss>"),
      (Entries{R"(4 g1 html <p>It rains.</p> {"title":"Rain & snow",)"
               R"("date":"Tue, 04 Feb 2020 10:00:00 GMT","url":"http://a","author":"Ann Lee",)"
               R"("publisher":"The Bee"})",
               R"(5 http://b text Plain text. {"url":"http://b","publisher":"The Bee"})"}));
}

TEST(FeedEntries, ReadsAtom) {
  EXPECT_EQ(
      entries_of("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Bee</title>"
                 "<entry><id>i1</id><link rel=\"self\" href=\"http://s\"/><link href=\"http://a\"/>"
                 "<updated>2020-02-05</updated><published>2020-02-04</published>"
                 "<author><name>Ann Lee</name><uri>u</uri></author><summary>Short.</summary>"
                 "<content type=\"xhtml\"><div><p>Rain.</p></div></content></entry>"
                 "<entry><id>i2</id><content type=\"text\">1 &lt;b is</content></entry></feed>"),
      (Entries{R"(1 i1 html <div><p>Rain.</p></div> {"date":"2020-02-04","url":"http://a",)"
               R"("author":"Ann Lee","publisher":"The Bee"})",
               R"(1 i2 text 1 <b is {"publisher":"The Bee"})"}));
}

TEST(FeedEntries, EntriesBesideTheChannelComeInOrder) {
  EXPECT_EQ(entries_of("<rss><item><description>One.</description></item>\n"
                       "<channel><item><description>Two.</description></item></channel>\n"
                       "<item><description>Three.</description></item></rss>"),
            (Entries{"1  text One. {}", "2  text Two. {}", "3  text Three. {}"}));
}

TEST(FeedEntries, TheMarkupOfXhtmlIsKept) {
  EXPECT_EQ(
      entries_of("<feed xmlns:x=\"http://www.w3.org/1999/xhtml\"><entry><id>i</id>"
                 "<content type=\"xhtml\"><x:div class=\"a &quot;b&quot; &amp;\">1 &lt; 2 &amp; "
                 "<b>\"3\"</b><br/><![CDATA[<4>]]><!-- no --></x:div></content></entry></feed>"),
      (Entries{"1 i html <div class=\"a &quot;b&quot; &amp;\">1 &lt; 2 &amp; "
               "<b>&quot;3&quot;</b><br/>&lt;4></div> {}"}));
}

TEST(FeedEntries, TheTextOfAnElementIsThatOfAllInIt) {
  EXPECT_EQ(entries_of("<rss><channel><item><guid> g<i>1</i><!-- no --><![CDATA[ & ]]>2 </guid>"
                       "<description>Rain.</description></item></channel></rss>"),
            (Entries{"1 g1 & 2 text Rain. {}"}));
}

TEST(FeedEntries, ReadsRss1) {
  EXPECT_EQ(entries_of("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                       "<channel><title>The Bee</title></channel>"
                       "<item><link>http://a</link><description>Rain.</description></item>"
                       "</rdf:RDF>"),
            (Entries{R"(1 http://a text Rain. {"url":"http://a","publisher":"The Bee"})"}));
}

TEST(FeedEntries, ADescriptionWithATagOrAReferenceIsHtml) {
  const std::pair<const char*, bool> cases[] = {{"a &lt;b&gt;b&lt;/b&gt;", true},
                                                {"a &amp;ldquo;b", true},
                                                {"a &amp;#8220; b", true},
                                                {"R &amp; D; &lt; 3", false},
                                                {"AT&amp;T says so", false}};
  for (const auto& [text, html] : cases) {
    const auto feed = read_feed("<rss><channel><item><description>" + std::string(text) +
                                "</description></item></channel></rss>");
    ASSERT_TRUE(feed && feed->entries.size() == 1) << text;
    EXPECT_EQ(feed->entries.front().html, html) << text;
  }
}

TEST(FeedEntries, OtherXmlIsAnError) {
  EXPECT_EQ(entries_of("<settings/>"), (Entries{"!XML that is no feed"}));
  EXPECT_EQ(entries_of("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss>&a;</rss>"),
            (Entries{"!a feed that declares entities"}));
  EXPECT_EQ(entries_of("<rss>\n<channel>\n</rss>")[0].substr(0, 6), "3!XML:");
  EXPECT_NE(entries_of("")[0].find('!'), std::string::npos);
  std::string deep = "<rss>";
  for (int i = 0; i < 1000; ++i) deep += "<a>";
  EXPECT_NE(entries_of(deep)[0].find("depth"), std::string::npos);
}

TEST(FeedEntries, DamageIsToldAfterWhatCanBeRead) {
  const std::string one = "<rss><channel><item><description>Rain.</description></item>\n";
  for (const char* rest : {"<item><description>Ann & Tom.</description></item></channel></rss>",
                           "<item><description>It sno", "<item><guid>b</guid><desc", ""}) {
    const auto entries = entries_of(one + rest);
    const bool ampersand = std::string_view(rest).find('&') != std::string_view::npos;
    ASSERT_EQ(entries.size(), ampersand ? 3U : 2U) << rest << ": one that is not whole is left out";
    EXPECT_EQ(entries.front(), "1  text Rain. {}");
    EXPECT_EQ(entries.back().substr(0, 6), "2!XML:");
  }
}

TEST(FeedEntries, NoFileIsRead) {
  EXPECT_EQ(entries_of("<!DOCTYPE rss SYSTEM \"/etc/passwd\"><rss><channel><item>"
                       "<description>Rain.</description></item></channel></rss>"),
            (Entries{"1  text Rain. {}"}));
}

}  // namespace
}  // namespace quoth::input
