#include "attribution/rules/label_without_colon.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

TEST(LabelWithoutColon, EndsWithAFullStopOrABlank) {
  const struct {
    const char* name;
    const char* text;
    const char* speaker;  // "" for no label
    Index end = 0;
  } cases[] = {
      {"a letter", "Q Are we late ?", "Q", 1},
      {"a letter and a full stop", "Q. Are we late ?", "Q.", 1},
      {"a letter, then a full stop", "A . We are .", "A", 2},
      {"a letter and a remark", "Q ( Inaudible )", "Q", 1},
      {"a word in small letters after it", "Q fever is back .", ""},
      {"a title and a full stop", "Mr. LIND . We are late .", "Mr. LIND", 3},
      {"a place and a full stop", "Ms. LIND of Elm . We are late .", "Ms. LIND of Elm", 5},
      {"an office and a full stop", "The SPEAKER pro tempore . We are late .",
       "The SPEAKER pro tempore", 5},
      {"brackets and a full stop", "Mr. LIND ( during the vote ) . We are late .", "Mr. LIND", 8},
      {"a title, a small name and a full stop", "Mr. Lind . We are late .", ""},
      {"a full stop that ends it", "Mr. LIND .", ""},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.text};
    const auto label = label_without_colon_at(article.view(), {0, article.view().size()});
    ASSERT_EQ(label.has_value(), *test.speaker != 0);
    if (!label) continue;
    EXPECT_EQ(article.text(label->speaker), test.speaker);
    EXPECT_EQ(label->end, test.end);
  }
}

}  // namespace
}  // namespace quoth::attribution
