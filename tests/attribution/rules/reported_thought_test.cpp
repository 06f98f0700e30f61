#include "attribution/rules/reported_thought.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

struct Case {
  const char* name;
  const char* article;
  std::vector<std::string> lines;  // as candidate_line() writes them
};

class ReportedThought : public testing::TestWithParam<Case> {};

TEST_P(ReportedThought, IsTheClauseAfterThePersonAndTheVerb) {
  const Case& one = GetParam();
  const SmallArticle article{one.article};
  const auto found = apply_rule(find_reported_thoughts, article.view(), {});
  EXPECT_EQ(article.lines(found), one.lines);
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, ReportedThought,
    testing::Values(
        Case{"OfAPronoun",
             "She/PRP thinks/VBZ/think the/DT bridge should/MD close/VB .",
             {"She | thinks | the bridge should close"}},
        Case{"OfAName",
             "Jo/NNP#person Alder/NNP#person believes/VBZ/believe that/IN it/PRP is/VBZ/be late/JJ "
             ".",
             {"Jo Alder | believes | that it is late"}},
        Case{"OfAThing", "The/DT bridge feels/VBZ/feel the/DT cables move/VBP .", {}},
        Case{"WithoutAClause", "She/PRP thinks/VBZ/think of/IN the/DT bridge .", {}},
        Case{"OfANoun", "She/PRP feared/VBD/fear the/DT bridge .", {}},
        Case{"InMarks", "“ She/PRP thinks/VBZ/think the/DT bridge should/MD close/VB . ”", {}}),
    [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace quoth::attribution
