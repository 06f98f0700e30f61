#include "evidence/paragraph_rows.h"

#include <gtest/gtest.h>

#include <string>

namespace quoth::evidence {
namespace {

// "0=0 1- -1 2~2": a row a word; "-" where a side lacks it.
std::string rows(const std::vector<std::string_view>& before,
                 const std::vector<std::string_view>& after) {
  std::string out;
  for (const ParagraphRow& row : align_paragraphs(before, after)) {
    if (!out.empty()) out += ' ';
    out += (row.before ? std::to_string(*row.before) : "") + "-" +
           (row.after ? std::to_string(*row.after) : "");
  }
  return out;
}

TEST(ParagraphRows, FollowsBothTexts) {
  const struct {
    const char* name;
    std::vector<std::string_view> before;
    std::vector<std::string_view> after;
    std::string_view expected;
  } cases[] = {
      {"the same", {"One here.", "Two here."}, {"One here.", "Two here."}, "0-0 1-1"},
      {"punctuation", {"One \"here\"."}, {"One \u201chere\u201d!"}, "0-0"},
      {"added",
       {"Aa bb.", "Cc dd."},
       {"Aa bb.", "New words stand between.", "Cc dd."},
       "0-0 -1 1-2"},
      {"removed",
       {"Aa bb.", "Old words stood between.", "Cc dd."},
       {"Aa bb.", "Cc dd."},
       "0-0 1- 2-1"},
      {"changed",
       {"Aa bb.", "The bridge closes for a year.", "Cc dd."},
       {"Aa bb.", "The bridge closes for two years.", "Cc dd."},
       "0-0 1-1 2-2"},
      {"replaced", {"Aa bb cc."}, {"Dd ee ff."}, "0- -0"},
      {"one changed, one new",
       {"The bridge closes for a year."},
       {"Nobody knew of it.", "The bridge closes for two years."},
       "-0 0-1"},
      {"nothing before", {}, {"Aa."}, "-0"},
      {"nothing at all", {}, {}, ""},
      {"no words", {"***"}, {"***"}, "0-0"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(rows(test.before, test.after), test.expected);
  }
}

TEST(ParagraphRows, ManyParagraphsBetweenTwoAreNotCompared) {
  std::vector<std::string> before;
  std::vector<std::string> after;
  for (int i = 0; i < 200; ++i) {
    before.push_back("old words " + std::to_string(i));
    after.push_back("new words " + std::to_string(i));
  }
  const auto found = align_paragraphs({before.begin(), before.end()}, {after.begin(), after.end()});
  EXPECT_EQ(found.size(), 400U);
}

TEST(ParagraphRows, ChangedWordsAreRanges) {
  const std::string_view before = "The old stone bridge closes.";
  const std::string_view after = "The bridge closes at last.";
  const ChangedWords words = changed_words(before, after);
  ASSERT_EQ(words.before.size(), 1U);
  EXPECT_EQ(slice(before, words.before[0]), "old stone");
  ASSERT_EQ(words.after.size(), 1U);
  EXPECT_EQ(slice(after, words.after[0]), "at last");
  EXPECT_TRUE(changed_words(before, before).before.empty());
}

}  // namespace
}  // namespace quoth::evidence
