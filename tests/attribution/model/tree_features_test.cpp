#include <gtest/gtest.h>

#include "attribution/model/span_features.h"
#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Features = std::vector<model::FeatureHash>;

Features of(const SmallArticle& article, std::string_view form, std::size_t paragraph = 0) {
  SpanFeatures features;
  tree_features(article.view(), article.view().paragraphs[paragraph], article.token(form),
                features);
  EXPECT_LT(features.size(), SpanFeatures::kCapacity / 2);
  return {features.view().begin(), features.view().end()};
}
Features of(const char* text, std::string_view form) { return of(SmallArticle{text}, form); }

constexpr const char* kSaid =
    "Ann/NNP@said:nsubj said/VBD/say!7@:root it/PRP@falls:nsubj falls/VBZ@said:ccomp";

TEST(TreeFeatures, DependOnTheTreeNotOnTheNumberOfTheToken) {
  const SmallArticle later{"One two .", kSaid};
  for (const char* form : {"Ann", "said", "it", "falls"}) {
    EXPECT_EQ(of(later, form, 1), of(kSaid, form)) << form;
  }
}

TEST(TreeFeatures, SeeTheCueAboveTheToken) {
  const struct {
    const char* name;
    const char* text;
  } cases[] = {
      {"another relation",
       "Ann/NNP@said:nsubj said/VBD/say!7@:root it/PRP@falls:nsubj falls/VBZ@said:advcl"},
      {"no candidate",
       "Ann/NNP@said:nsubj said/VBD/say!3@:root it/PRP@falls:nsubj falls/VBZ@said:ccomp"},
      {"another lemma",
       "Ann/NNP@said:nsubj said/VBD/add!7@:root it/PRP@falls:nsubj falls/VBZ@said:ccomp"},
      {"a nearer cue",
       "Ann/NNP@said:nsubj said/VBD/say!7@:root it/PRP@falls:nsubj falls/VBZ!7@said:ccomp"},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_NE(of(kSaid, "it"), of(test.text, "it"));
  }
}

TEST(TreeFeatures, OfATokenThatIsBelowNoCueAreFewer) {
  EXPECT_LT(of("Ann/NNP@said:nsubj said/VBD/say!3@:root", "Ann").size(),
            of("Ann/NNP@said:nsubj said/VBD/say!7@:root", "Ann").size());
}

TEST(TreeFeatures, SeeTheRelationsBesideTheToken) {
  EXPECT_NE(of("a@X:dep X@:root b@X:dep", "X"), of("a@X:amod X@:root b@X:dep", "X"));
  EXPECT_NE(of("a@X:dep X@:root b@X:dep", "X"), of("a@X:dep X@:root b@X:amod", "X"));
}

TEST(TreeFeatures, SeeWhatBeginsAndEndsAtTheToken) {
  // "it" begins the clause of "falls" in the first and stands alone in the second.
  EXPECT_NE(of("said/VBD@:root it/PRP@falls:nsubj falls/VBZ@said:ccomp", "it"),
            of("said/VBD@:root it/PRP@said:nsubj falls/VBZ@said:ccomp", "it"));
  EXPECT_NE(of("said/VBD@:root falls/VBZ@said:ccomp now/RB@falls:advmod so/RB@said:advmod", "now"),
            of("said/VBD@:root falls/VBZ@said:ccomp now/RB@said:advmod so/RB@said:advmod", "now"));
}

TEST(TreeFeatures, OfOneWordAreSome) { EXPECT_GT(of("a@:root", "a").size(), 0U); }

}  // namespace
}  // namespace quoth::attribution
