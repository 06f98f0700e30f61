#include "attribution/model/link_features.h"

#include <gtest/gtest.h>

#include "attribution/two_quotations.h"

namespace quoth::attribution {
namespace {

TEST(LinkFeatures, EachTemplateGivesOneThatIsItsOwn) {
  const TwoQuotations two;
  SpanFeatures features;
  link_features(two.article.view(), two.spans, 1, 0, features);
  EXPECT_EQ(features.view().size(), of_link(two.article.view(), two.spans, 1, 0).size());
  const std::size_t links = features.view().size();
  sourceless_features(two.article.view(), two.spans, 1, features);
  EXPECT_GT(features.view().size(), links);
  features.clear();
  EXPECT_TRUE(features.view().empty());
}

TEST(LinkFeatures, OfLinksThatLookAlikeAreTheSame) {
  const TwoQuotations two;
  const AttributionView& view = two.article.view();
  // The same words in the same order, each without the other.
  const Spans first(two.spans.begin(), two.spans.begin() + 3);
  const Spans second(two.spans.begin() + 3, two.spans.end());
  EXPECT_EQ(of_link(view, first, 1, 0), of_link(view, second, 1, 0));
}

TEST(LinkFeatures, DependOnWhatTheyLink) {
  const TwoQuotations two;
  const AttributionView& view = two.article.view();
  const struct {
    const char* name;
    std::size_t cue;
    std::size_t other;
    std::size_t same_cue;
    std::size_t another;
  } cases[] = {
      {"the part", 1, 0, 1, 2},
      {"the side", 1, 0, 1, 3},
      {"the distance", 1, 2, 1, 5},
      {"the cue", 1, 5, 4, 5},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    EXPECT_NE(of_link(view, two.spans, test.cue, test.other),
              of_link(view, two.spans, test.same_cue, test.another));
  }
}

TEST(LinkFeatures, SeeTheTree) {
  TwoQuotations two;
  const Features before = of_link(two.article.view(), two.spans, 1, 0);
  two.article.view().nodes[0].relation = parse::Dependency::dobj;
  const Features relation = of_link(two.article.view(), two.spans, 1, 0);
  EXPECT_NE(before, relation);
  two.article.view().nodes[0].head = 3;
  EXPECT_NE(relation, of_link(two.article.view(), two.spans, 1, 0));
}

TEST(LinkFeatures, SeeTheWordThatIsTheHeadOfASpan) {
  // The head of "the mayor of Elm" is "mayor"; a change of "Elm" changes nothing.
  const auto of_head = [](const char* text, std::size_t cue, std::size_t other) {
    const SmallArticle article{text};
    return of_link(article.view(), {{Part::source, 0, 4}, {Part::cue, 4, 5}, {Part::content, 5, 6}},
                   cue, other);
  };
  const char* mayor =
      "The/DT@mayor:det mayor/NN@said:nsubj of/IN@Elm:case Elm/NNP@mayor:nmod said/VBD@:root no";
  const char* town =
      "The/DT@mayor:det mayor/NN@said:nsubj of/IN@Oak:case Oak/NNP@mayor:nmod said/VBD@:root no";
  const char* object =
      "The/DT@mayor:det mayor/NN@said:dobj of/IN@Elm:case Elm/NNP@mayor:nmod said/VBD@:root no";
  EXPECT_EQ(of_head(mayor, 1, 0), of_head(town, 1, 0));
  EXPECT_NE(of_head(mayor, 1, 0), of_head(object, 1, 0));
}

TEST(LinkFeatures, PassOverAMarkThatBeginsASpan) {
  const auto of_source = [](const char* text) {
    const SmallArticle article{text};
    return of_link(article.view(), {{Part::source, 0, 2}, {Part::cue, 2, 3}}, 1, 0);
  };
  EXPECT_NE(of_source(",@said:punct Ann/NNP@said:nsubj said/VBD@:root"),
            of_source(",@said:punct Ann/NNP@said:dobj said/VBD@:root"));
}

TEST(LinkFeatures, SeeMarksCommasColonsAndSentences) {
  const auto of_last = [](const char* text) {
    const SmallArticle article{text};
    const auto last = article.view().size();
    return of_link(article.view(), {{Part::cue, 0, 1}, {Part::content, 3, last}}, 0, 1);
  };
  const Features plain = of_last("said/VBD so/RB so/RB it/PRP falls/VBZ down/RP");
  EXPECT_NE(plain, of_last("said/VBD so/RB so/RB “ falls/VBZ ”"));
  EXPECT_NE(plain, of_last("said/VBD so/RB so/, it/PRP falls/VBZ down/RP"));
  EXPECT_NE(plain, of_last("said/VBD so/: so/RB it/PRP falls/VBZ down/RP"));
  EXPECT_NE(plain, of_last("said/VBD so/RB | so/RB it/PRP falls/VBZ down/RP"));
  EXPECT_NE(plain, of_last("wrote/VBD so/RB so/RB it/PRP falls/VBZ down/RP"));
  EXPECT_NE(plain, of_last("said/VBN so/RB so/RB it/PRP falls/VBZ down/RP"));
  EXPECT_NE(plain, of_last("said/VBD and/RB so/RB it/PRP falls/VBZ down/RP"));
}

TEST(LinkFeatures, SeeWhetherAnotherCueIsNearer) {
  const SmallArticle article{"a b c d e f g h i j"};
  const AttributionView& view = article.view();
  const Spans far = {{Part::cue, 0, 1}, {Part::source, 4, 5}, {Part::cue, 9, 10}};
  const Spans near = {{Part::cue, 0, 1}, {Part::source, 4, 5}, {Part::cue, 6, 7}};
  const Spans level = {{Part::cue, 0, 1}, {Part::source, 4, 5}, {Part::cue, 8, 9}};
  const Spans alone = {{Part::cue, 0, 1}, {Part::source, 4, 5}};
  EXPECT_NE(of_link(view, near, 0, 1), of_link(view, far, 0, 1));
  EXPECT_EQ(of_link(view, level, 0, 1), of_link(view, far, 0, 1));
  EXPECT_EQ(of_link(view, alone, 0, 1), of_link(view, far, 0, 1));
}

TEST(SourcelessFeatures, SeeTheCueAndTheSourcesOfItsSentence) {
  const TwoQuotations two;
  const AttributionView& view = two.article.view();
  const Features both = of_no_source(view, two.spans, 1);
  Spans without = two.spans;
  without.erase(without.begin() + 3);
  EXPECT_NE(both, of_no_source(view, without, 1));
  without = {two.spans[1], two.spans[2], two.spans[3]};
  EXPECT_NE(both, of_no_source(view, without, 0));
  EXPECT_NE(of_no_source(view, {{Part::cue, 1, 2}}, 0), of_no_source(view, {{Part::cue, 8, 9}}, 0));
}

TEST(SourcelessFeatures, PassOverTheSourcesOfOtherSentences) {
  const SmallArticle article{"Ann/NNP left/VBD . | Then said/VBD it . | Bob/NNP left/VBD ."};
  const auto of_cue = [&](bool others) {
    Spans spans = {{Part::content, 3, 4}, {Part::cue, 4, 5}, {Part::content, 5, 6}};
    if (others) {
      spans.insert(spans.begin(), {Part::source, 0, 1});
      spans.push_back({Part::source, 7, 8});
    }
    return of_no_source(article.view(), spans, others ? 2 : 1);
  };
  EXPECT_EQ(of_cue(true), of_cue(false));
}

}  // namespace
}  // namespace quoth::attribution
