#include <gtest/gtest.h>

#include "attribution/model/span_features.h"
#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Features = std::vector<model::FeatureHash>;

// Of the token of that form, in the paragraph that has it.
Features of(const SmallArticle& article, std::string_view form) {
  const AttributionView& view = article.view();
  const Index token = article.token(form);
  for (const ParagraphRange& paragraph : view.paragraphs) {
    if (!paragraph.tokens.contains(token)) continue;
    SpanFeatures features;
    window_features(view, paragraph, view.sentence_of(token), token, features);
    return {features.view().begin(), features.view().end()};
  }
  return {};
}
Features of(const char* text, std::string_view form) { return of(SmallArticle{text}, form); }

TEST(WindowFeatures, DependOnThePlaceAroundATokenNotOnItsNumber) {
  const SmallArticle article{"One two three .", "Then she/PRP said/VBD/say!7 so .", "End .",
                             "Then he/PRP said/VBD/say so ."};
  const SmallArticle other{"Then she/PRP said/VBD/say!7 so ."};
  EXPECT_EQ(of(article, "she"), of(other, "she"));
  EXPECT_NE(of(article, "she"), of(article, "he"));
}

TEST(WindowFeatures, AreOfItsParagraphAlone) {
  const SmallArticle alone{"said/VBD/say!7"};
  const SmallArticle amid{"Old “ marks ” said/VBD/say!7 , ,", "said/VBD/say!7", "“ More ” marks"};
  SpanFeatures features;
  window_features(amid.view(), amid.view().paragraphs[1], {7, 8}, 7, features);
  EXPECT_EQ(Features(features.view().begin(), features.view().end()), of(alone, "said"));
}

TEST(WindowFeatures, SeeTwoTokensOnEachSide) {
  const char* text = "a b c X d e f";
  const struct {
    const char* name;
    const char* changed;
    bool seen;
  } cases[] = {
      {"the token", "a b c X/JJ d e f", true},        {"one before", "a b q X d e f", true},
      {"two before", "a q c X d e f", true},          {"three before", "q b c X d e f", false},
      {"one after", "a b c X q e f", true},           {"two after", "a b c X d e/JJ f", true},
      {"three after", "a b c X d e q", false},        {"a name", "a b c X#person d e f", true},
      {"a name after", "a b c X d#person e f", true}, {"odds", "a b c X!7 d e f", true},
      {"odds beside it", "a b c!7 X d e f", true},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_EQ(of(text, "X") != of(test.changed, "X"), test.seen);
  }
}

TEST(WindowFeatures, SeeTheNearestMarks) {
  EXPECT_NE(of("a b c d X e", "X"), of("“ b ” d X e", "X"));
  EXPECT_NE(of("“ b ” d X e", "X"), of("“ b ” c c c d X e", "X"));
  EXPECT_NE(of("c c X c c “ b ”", "X"), of("c c X c c c “ b ”", "X"));
  // From twelve tokens on, marks are far.
  EXPECT_EQ(of("“ b ” c c c c c c c c c c c X e", "X"),
            of("“ b ” c c c c c c c c c c c c X e", "X"));
}

TEST(WindowFeatures, SeeTheNearestCues) {
  EXPECT_NE(of("a/RB!7 c c c X e", "X"), of("a/RB c c c X e", "X"));
  EXPECT_NE(of("a/RB!7 c c c X e", "X"), of("b/RB!7 c c c X e", "X"));
  EXPECT_NE(of("a/RB!7 c c c X e", "X"), of("a/RB!7 , c c c X e", "X"));
  EXPECT_NE(of("e X c c c a/RB!7", "X"), of("e X c c c a/RB", "X"));
}

TEST(WindowFeatures, FitTheirList) {
  const SmallArticle article{"said/VBD/say!7 , “ a b , ” she said/VBD X , “ c d ” e said/VBD ."};
  for (Index i = 0; i < article.view().size(); ++i) {
    SpanFeatures features;
    window_features(article.view(), article.view().paragraphs[0], {0, article.view().size()}, i,
                    features);
    EXPECT_LT(features.size(), SpanFeatures::kCapacity / 2);
  }
}

}  // namespace
}  // namespace quoth::attribution
