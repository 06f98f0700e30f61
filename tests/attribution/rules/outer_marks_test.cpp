#include "attribution/rules/outer_marks.h"

#include <gtest/gtest.h>

#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

// Whether a candidate with the source "he" and the cue "said" stays.
bool stays(const SmallArticle& article, std::vector<token::TokenRange> content) {
  AttributionCandidate candidate;
  candidate.content = std::move(content);
  candidate.source = article.at("he");
  candidate.cue = article.at("said");
  return !apply_rule(drop_reports_in_marks, article.view(), {candidate}).empty();
}

TEST(OuterMarks, KeepWhatIsWithinThem) {
  const SmallArticle article{"“ I/PRP go/VBP . | Then he said it/PRP is/VBZ late/JJ . ”"};
  EXPECT_FALSE(stays(article, {{7, 11}}));
  EXPECT_FALSE(stays(article, {{0, 3}, {7, 11}}));
}

TEST(OuterMarks, AreAroundWholeSentencesAndAllOfTheReport) {
  EXPECT_TRUE(stays(SmallArticle{"“ I/PRP go/VBP . ” Then he said it/PRP is/VBZ late/JJ ."},
                    {{0, 5}, {8, 11}}));
  EXPECT_TRUE(stays(SmallArticle{"The “ he said no/RB ” man/NN is/VBZ late/JJ ."}, {{4, 5}}));
  EXPECT_TRUE(stays(SmallArticle{"“ I/PRP go/VBP , he said"}, {{0, 4}}));
}

TEST(OuterMarks, WhereOneIsMissingTheClauseIsOutside) {
  const SmallArticle article{"“ We/PRP go/VBP , he said . | “ We/PRP stay/VBP . ”"};
  EXPECT_TRUE(stays(article, {{0, 4}}));
}

}  // namespace
}  // namespace quoth::attribution
