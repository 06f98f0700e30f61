#include "attribution/rules/label_words.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

TEST(LabelWords, EndBeforeWhatIsNoWord) {
  const struct {
    const char* text;
    const char* phrase;  // "" for no words
    bool capitals = false;
    bool name = false;
  } cases[] = {
      {"ANNA LIND : No .", "anna lind", true, true},
      {"Jan van Elm ( Oak ) : No .", "jan van elm", false, true},
      {"The chair of it : No .", "the chair of it", false, false},
      {"Speaker 2/CD : No .", "speaker", false, true},
      {"anna : No .", ""},
      {"ANNA LIND", ""},
      {": No .", ""},
      {"One Two Three Four Five Six : No .", ""},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.text);
    const SmallArticle article{test.text};
    const auto words = read_label_words(article.view(), {0, article.view().size()});
    ASSERT_EQ(words.has_value(), *test.phrase != 0);
    if (!words) continue;
    EXPECT_EQ(words->phrase, test.phrase);
    EXPECT_EQ(words->capitals, test.capitals);
    EXPECT_EQ(words->name, test.name);
  }
}

TEST(LabelWords, AreInCapitals) {
  EXPECT_TRUE(is_in_capitals("LIND"));
  EXPECT_TRUE(is_in_capitals("McELM"));
  EXPECT_FALSE(is_in_capitals("Lind"));
  EXPECT_FALSE(is_in_capitals("12"));
}

TEST(LabelWords, HaveTheirColonInEmphasisToo) {
  const SmallArticle article{"a : b :** c :) ** *c"};
  EXPECT_TRUE(is_colon(article.view(), 1));
  EXPECT_TRUE(is_colon(article.view(), 3));
  EXPECT_FALSE(is_colon(article.view(), 5));
  EXPECT_TRUE(is_emphasis(article.view(), 6));
  EXPECT_FALSE(is_emphasis(article.view(), 7));
}

TEST(LabelWords, BracketsCloseWithinAFewTokens) {
  const SmallArticle article{"( a b ) c ( d"};
  EXPECT_EQ(after_brackets(article.view(), 0, 7), 4U);
  EXPECT_EQ(after_brackets(article.view(), 5, 7), 5U);
}

}  // namespace
}  // namespace quoth::attribution
