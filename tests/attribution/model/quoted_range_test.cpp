#include "attribution/model/quoted_range.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

// "1 “ yes ”": the paragraph and the words; "open" after them where the closing mark is missing.
Strings written(const SmallArticle& article, const std::vector<QuotedRange>& quoted) {
  Strings found;
  for (const QuotedRange& each : quoted) {
    found.push_back(std::to_string(each.paragraph) + " " + article.text(each.tokens) +
                    (each.closed ? "" : " open"));
  }
  return found;
}

TEST(QuotedRanges, AreThoseOfTheArticleInOrder) {
  const SmallArticle article{"He said “ yes ” and “ no ” .", "Nothing here .", "“ Oh . ”"};
  EXPECT_EQ(written(article, article.view().quoted),
            (Strings{"0 “ yes ”", "0 “ no ”", "2 “ Oh . ”"}));
}

TEST(QuotedRanges, AreTheOutermostOnes) {
  const SmallArticle article{"“ She said ‘ no ’ twice ” and left"};
  EXPECT_EQ(written(article, article.view().quoted), (Strings{"0 “ She said ‘ no ’ twice ”"}));
}

TEST(QuotedRanges, WithoutAClosingMarkEndWithTheirParagraph) {
  const SmallArticle article{"He said “ yes and no .", "Then he left ."};
  EXPECT_EQ(written(article, article.view().quoted), (Strings{"0 “ yes and no . open"}));
}

TEST(QuotedRanges, OfNothingAreNone) {
  const SmallArticle nothing{};
  EXPECT_TRUE(nothing.view().quoted.empty());
  EXPECT_TRUE(nested_quoted(nothing.view()).empty());
}

TEST(QuotedRanges, LeaveFurnitureOut) {
  const SmallArticle article{"[furniture] More “ news ” here", "He said “ yes ” ."};
  EXPECT_EQ(written(article, article.view().quoted), (Strings{"0 “ yes ”"}));
}

TEST(NestedQuotedRanges, AreThoseInsideAnotherOne) {
  const SmallArticle article{"“ She said ‘ no ’ and ‘ never ’ ” or “ perhaps ”", "None .",
                             "“ He said ‘ yes ’ ”"};
  EXPECT_EQ(written(article, nested_quoted(article.view())),
            (Strings{"0 ‘ no ’", "0 ‘ never ’", "2 ‘ yes ’"}));
}

TEST(NestedQuotedRanges, SayWhetherTheyAreClosed) {
  const SmallArticle article{"“ She said ‘ no and left", "He left ."};
  EXPECT_EQ(written(article, nested_quoted(article.view())), (Strings{"0 ‘ no and left open"}));
}

TEST(NestedQuotedRanges, MayBeNestedTwice) {
  const SmallArticle article{"“ Ann : ‘ Bob : “ go ” ’ ” ."};
  EXPECT_EQ(written(article, nested_quoted(article.view())),
            (Strings{"0 ‘ Bob : “ go ” ’", "0 “ go ”"}));
}

TEST(NestedQuotedRanges, SideBySideAreNoneOfThem) {
  const SmallArticle article{"“ yes ” ‘ no ’ “ oh ”"};
  EXPECT_TRUE(nested_quoted(article.view()).empty());
}

TEST(NestedQuotedRanges, LeaveFurnitureOut) {
  const SmallArticle article{"[furniture] “ More ‘ news ’ here ”", "Plain words ."};
  EXPECT_TRUE(nested_quoted(article.view()).empty());
}

TEST(QuotedWithin, AreThoseInsideAContent) {
  const SmallArticle article{"“ She said ‘ no ’ twice ” ."};
  const token::TokenRange whole{0, article.token("”") + 1};
  const token::TokenRange inner{1, article.token("twice") + 1};
  for (const token::TokenRange content : {whole, inner}) {
    EXPECT_TRUE(is_quoted_within(article.view(), article.token("no"), content));
    EXPECT_TRUE(is_quoted_within(article.view(), article.token("‘"), content));
    EXPECT_TRUE(is_quoted_within(article.view(), article.token("’"), content));
    EXPECT_FALSE(is_quoted_within(article.view(), article.token("said"), content));
    EXPECT_FALSE(is_quoted_within(article.view(), article.token("twice"), content));
  }
}

TEST(QuotedWithin, AreNotThoseAroundAllOfTheContent) {
  const SmallArticle article{"“ We act ” ."};
  EXPECT_FALSE(is_quoted_within(article.view(), article.token("act"), {0, 4}));
  // With a word more than the marks hold, they stand within it.
  EXPECT_TRUE(is_quoted_within(article.view(), article.token("act"), {0, 5}));
}

TEST(QuotedWithin, AreNotThoseThatReachPastTheContent) {
  const SmallArticle article{"It is “ old and grey ” now"};
  EXPECT_FALSE(
      is_quoted_within(article.view(), article.token("old"), {0, article.token("and") + 1}));
  EXPECT_FALSE(is_quoted_within(article.view(), article.token("grey"),
                                {article.token("and"), article.token("now") + 1}));
}

TEST(WholeSentences, HasNothingBesideItInItsSentences) {
  const struct {
    const char* name;
    const char* text;
    bool whole;
  } cases[] = {
      {"one sentence", "“ We act . ”", true},
      {"two sentences", "“ We act . | They do not . ”", true},
      {"words before", "He : “ We act . ”", false},
      {"words after", "“ We act . ” he said .", false},
      {"words after the last of two", "“ We act . | They do not , ” he said .", false},
      {"a sentence of its own after it", "“ We act . ” | He left .", true},
      {"a sentence of its own before it", "He left . | “ We act . ”", true},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.text};
    const auto quoted = article.view().quoted;
    ASSERT_EQ(quoted.size(), 1U);
    EXPECT_EQ(is_whole_sentences(article.view(), quoted[0].tokens), test.whole);
  }
}

}  // namespace
}  // namespace quoth::attribution
