#include "attribution/rules/label_line.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

TEST(LabelLine, IsAllOfItsParagraph) {
  const struct {
    const char* name;
    const char* text;
    const char* speaker;  // "" for no label
    bool bare = false;
  } cases[] = {
      {"an office after a dash", "Anna/NNP#person Lind/NNP#person --/: Chief Executive",
       "Anna Lind"},
      {"a sentence after a dash", "Anna/NNP#person Lind/NNP#person --/: she is/VBZ late", ""},
      {"a district and a party in brackets", "Anna/NNP#person Lind/NNP#person ( Elm ) ( Ind )",
       "Anna Lind"},
      {"an office with its holder in brackets",
       "The Minister for Works ( Anna/NNP#person Lind/NNP#person )", "Anna Lind"},
      {"words after brackets", "Anna/NNP#person Lind/NNP#person ( Elm ) left/VBD", ""},
      {"a name", "Ms. Lind/NNP#person", "Ms. Lind", true},
      {"a role", "Operator", "Operator", true},
      {"another word", "Background", ""},
      {"a portrait", "Anna Lind Portrait Ms Lind ( Elm )", "Anna Lind"},
      {"a portrait of somebody else", "Anna Lind Portrait of Elm", ""},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    const SmallArticle article{test.text};
    const auto label = label_line_at(article.view(), {0, article.view().size()});
    ASSERT_EQ(label.has_value(), *test.speaker != 0);
    if (!label) continue;
    EXPECT_EQ(article.text(label->speaker), test.speaker);
    EXPECT_EQ(label->bare, test.bare);
    EXPECT_EQ(label->end, article.view().size());
    EXPECT_FALSE(label->colon);
  }
}

}  // namespace
}  // namespace quoth::attribution
