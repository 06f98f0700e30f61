#include "attribution/rules/stretch.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Strings = std::vector<std::string>;

// "1 “ yes ”": the paragraph and the words; "open" after them where the closing mark is missing.
Strings written(const SmallArticle& article, const std::vector<Stretch>& stretches) {
  Strings found;
  for (const Stretch& each : stretches) {
    found.push_back(std::to_string(each.paragraph) + " " + article.text(each.span) +
                    (each.closed ? "" : " open"));
  }
  return found;
}

TEST(Stretches, AreThoseOfTheArticleInOrder) {
  const SmallArticle article{"He said “ yes ” and “ no ” .", "Nothing here .", "“ Oh . ”"};
  EXPECT_EQ(written(article, find_stretches(article.reading())),
            (Strings{"0 “ yes ”", "0 “ no ”", "2 “ Oh . ”"}));
}

TEST(Stretches, OfOneParagraphAreItsOwn) {
  const SmallArticle article{"He said “ yes ” .", "Nothing here .", "“ Oh . ” and “ ah ”"};
  EXPECT_EQ(written(article, find_stretches(article.reading(), 0)), (Strings{"0 “ yes ”"}));
  EXPECT_EQ(written(article, find_stretches(article.reading(), 1)), Strings{});
  EXPECT_EQ(written(article, find_stretches(article.reading(), 2)),
            (Strings{"2 “ Oh . ”", "2 “ ah ”"}));
}

TEST(Stretches, AreTheOutermostOnes) {
  const SmallArticle article{"“ She said ‘ no ’ twice ” and left"};
  EXPECT_EQ(written(article, find_stretches(article.reading())),
            (Strings{"0 “ She said ‘ no ’ twice ”"}));
}

TEST(Stretches, WithoutAClosingMarkEndWithTheirParagraph) {
  const SmallArticle article{"He said “ yes and no .", "Then he left ."};
  EXPECT_EQ(written(article, find_stretches(article.reading())),
            (Strings{"0 “ yes and no . open"}));
}

TEST(Stretches, CountTheirMarks) {
  EXPECT_EQ((Stretch{{3, 3}}.size()), 1);
  EXPECT_EQ((Stretch{{3, 6}}.size()), 4);
}

TEST(Stretches, OfNothingAreNone) {
  EXPECT_TRUE(find_stretches(AttributionView()).empty());
  EXPECT_TRUE(find_nested(Annotation(), AttributionView()).empty());
}

TEST(Stretches, LeaveFurnitureOut) {
  const SmallArticle article{"[furniture] More “ news ” here", "He said “ yes ” ."};
  EXPECT_EQ(written(article, find_stretches(article.reading())), (Strings{"0 “ yes ”"}));
}

TEST(NestedStretches, AreThoseInsideAnotherOne) {
  const SmallArticle article{"“ She said ‘ no ’ and ‘ never ’ ” or “ perhaps ”", "None .",
                             "“ He said ‘ yes ’ ”"};
  EXPECT_EQ(written(article, find_nested(article.annotation(), article.reading())),
            (Strings{"0 ‘ no ’", "0 ‘ never ’", "2 ‘ yes ’"}));
}

TEST(NestedStretches, SayWhetherTheyAreClosed) {
  const SmallArticle article{"“ She said ‘ no and left", "He left ."};
  EXPECT_EQ(written(article, find_nested(article.annotation(), article.reading())),
            (Strings{"0 ‘ no and left open"}));
}

TEST(NestedStretches, MayBeNestedTwice) {
  const SmallArticle article{"“ Ann : ‘ Bob : “ go ” ’ ” ."};
  EXPECT_EQ(written(article, find_nested(article.annotation(), article.reading())),
            (Strings{"0 ‘ Bob : “ go ” ’", "0 “ go ”"}));
}

TEST(NestedStretches, SideBySideAreNoneOfThem) {
  const SmallArticle article{"“ yes ” ‘ no ’ “ oh ”"};
  EXPECT_TRUE(find_nested(article.annotation(), article.reading()).empty());
}

TEST(NestedStretches, LeaveFurnitureOut) {
  const SmallArticle article{"[furniture] “ More ‘ news ’ here ”", "Plain words ."};
  EXPECT_TRUE(find_nested(article.annotation(), article.reading()).empty());
}

TEST(MarksWithin, AreThoseInsideAContent) {
  const SmallArticle article{"“ She said ‘ no ’ twice ” ."};
  const Annotation& annotation = article.annotation();
  const TokenSpan whole{0, article.token("”")};
  const TokenSpan inner{1, article.token("twice")};
  for (const TokenSpan content : {whole, inner}) {
    EXPECT_TRUE(is_in_marks_within(annotation, article.token("no"), content));
    EXPECT_TRUE(is_in_marks_within(annotation, article.token("‘"), content));
    EXPECT_TRUE(is_in_marks_within(annotation, article.token("’"), content));
    EXPECT_FALSE(is_in_marks_within(annotation, article.token("said"), content));
    EXPECT_FALSE(is_in_marks_within(annotation, article.token("twice"), content));
  }
}

TEST(MarksWithin, AreNotThoseAroundAllOfTheContent) {
  const SmallArticle article{"“ We act ” ."};
  EXPECT_FALSE(is_in_marks_within(article.annotation(), article.token("act"), {0, 3}));
  // With a word more than the marks hold, they stand within it.
  EXPECT_TRUE(is_in_marks_within(article.annotation(), article.token("act"), {0, 4}));
}

TEST(MarksWithin, AreNotThoseThatReachPastTheContent) {
  const SmallArticle article{"It is “ old and grey ” now"};
  EXPECT_FALSE(
      is_in_marks_within(article.annotation(), article.token("old"), {0, article.token("and")}));
  EXPECT_FALSE(is_in_marks_within(article.annotation(), article.token("grey"),
                                  {article.token("and"), article.token("now")}));
}

TEST(WholeStretch, HasNothingBesideItInItsSentences) {
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
    const auto stretches = find_stretches(article.reading());
    ASSERT_EQ(stretches.size(), 1U);
    EXPECT_EQ(is_whole(article.annotation(), article.reading(), stretches[0]), test.whole);
  }
}

}  // namespace
}  // namespace quoth::attribution
