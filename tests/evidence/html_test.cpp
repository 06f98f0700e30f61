#include "evidence/html.h"

#include <gtest/gtest.h>

namespace quoth::evidence {
namespace {

TEST(EvidenceHtml, EscapesWhatIsMarkup) {
  const struct {
    std::string_view text;
    std::string_view expected;
  } cases[] = {
      {"Lee & Sons", "Lee &amp; Sons"},
      {"</script><b a=\"x\">", "&lt;/script&gt;&lt;b a=&quot;x&quot;&gt;"},
      {std::string_view("a\x00\x1b\x7f"
                        "b",
                        5),
       "a\uFFFD\uFFFD\uFFFDb"},
      {"one\ttwo\nthree", "one\ttwo\nthree"},
      {"caf\u00e9 \U0001F600 \u05d0", "caf\u00e9 \U0001F600 \u05d0"},
      {"", ""},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(html(text), expected);
}

TEST(EvidenceHtml, LinesHaveSingleSpaces) {
  EXPECT_EQ(html_line(" a\n\n b "), html_line("a b"));
  EXPECT_EQ(isolated("<i>\u202E"), "<bdi>&lt;i&gt;\u202E</bdi>");
}

TEST(EvidenceHtml, WordsThatTurnTheDirectionStandAlone) {
  const struct {
    std::string_view text;
    bool turns;
  } cases[] = {
      {"Ann Lee, \u201cmayor\u201d \u2013 5\u00a0% \u20ac \u2026", false},
      {"caf\u00e9 \u0416\u4e2d \U0001F600\u0301", false},
      {"\u05d0", true},          // Hebrew
      {"\u0627\u0628", true},    // Arabic
      {"\u200f", true},          // a mark
      {"a\u202eb", true},        // an override
      {"a\u2067b\u2069", true},  // an isolate
      {"\U0001E900", true},      // Adlam
      {"", false},
  };
  for (const auto& [text, expected] : cases) {
    SCOPED_TRACE(text);
    EXPECT_EQ(turns(text), expected);
    EXPECT_EQ(direction(text), expected ? " dir=auto" : "");
    EXPECT_EQ(isolated(text).starts_with("<bdi>"), expected);
  }
}

TEST(EvidenceHtml, NamesOfFilesAndIdsArePlain) {
  EXPECT_EQ(plain_name("ann-lee_2"), "ann-lee_2");
  EXPECT_EQ(plain_name("../../etc/passwd"), "------etc-passwd");
  EXPECT_EQ(plain_name("a b\"><c\u00e9"), "a-b---c--");
}

TEST(EvidenceHtml, OnlyWebAddressesBecomeLinks) {
  const struct {
    std::string_view url;
    bool is_link;
    std::string_view host;
  } cases[] = {
      {"https://www.example.org/a?b#c", true, "example.org"},
      {"HTTP://news.example.org:8080/", true, "news.example.org"},
      {"http://user@example.org/", true, "example.org"},
      {"https://example.org", true, "example.org"},
      {"javascript:alert(1)", false, ""},
      {"data:text/html,x", false, ""},
      {"file:///etc/passwd", false, ""},
      {"//example.org/", false, ""},
      {"https://", false, ""},
      {"https://example.org/a b", false, "example.org"},
      {"https://example.org/\n", false, "example.org"},
      {"", false, ""},
  };
  for (const auto& [url, is_link, host] : cases) {
    SCOPED_TRACE(url);
    EXPECT_EQ(web_address(url), is_link ? url : std::string_view());
    EXPECT_EQ(host_of(url), host);
  }
}

}  // namespace
}  // namespace quoth::evidence
