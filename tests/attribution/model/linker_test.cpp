#include "attribution/model/linker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <utility>

#include "attribution/label_constants.h"
#include "attribution/small_article.h"

namespace quoth::attribution {
namespace {

using Spans = std::vector<PartSpan>;
using Features = std::set<model::FeatureHash>;

// --- features

Features of_link(const AttributionView& view, const Spans& spans, std::size_t cue,
                 std::size_t other) {
  SpanFeatures features;
  link_features(view, spans, cue, other, features);
  return {features.view().begin(), features.view().end()};
}
Features of_no_source(const AttributionView& view, const Spans& spans, std::size_t cue) {
  SpanFeatures features;
  sourceless_features(view, spans, cue, features);
  return {features.view().begin(), features.view().end()};
}

// "Ann says it falls , Bob says it stands .": a source, a cue and a content, twice.
struct TwoQuotations {
  SmallArticle article{
      "Ann/NNP@says:nsubj says/VBZ/say!7@:root it/PRP@falls:nsubj falls/VBZ@says:ccomp , "
      "Bob/NNP@says:nsubj says/VBZ/say!7@says:conj it/PRP@stands:nsubj stands/VBZ@says:ccomp ."};
  Spans spans = {{Part::source, 0, 1}, {Part::cue, 1, 2}, {Part::content, 2, 4},
                 {Part::source, 5, 6}, {Part::cue, 6, 7}, {Part::content, 7, 9}};
};

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

TEST(LinkFeatures, SeeTheWordThatASpanHangsBy) {
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

// --- links

// Weights of one byte, of so many rows that the features of a test share none.
class Weights {
 public:
  void add(const Features& features, std::int8_t weight) {
    for (const model::FeatureHash feature : features) {
      bytes_[feature >> (64 - kBits)] = static_cast<char>(weight);
    }
  }
  std::vector<LinkedCue> link(const AttributionView& view, const Spans& spans) const {
    const auto linker = Linker::read(bytes_);
    EXPECT_TRUE(linker);
    return linker->link(view, spans);
  }

 private:
  static constexpr int kBits = 20;
  std::string bytes_ = std::string(std::size_t{1} << kBits, '\0');
};

// What only the first has.
Features but_not(Features features, const Features& others) {
  for (const model::FeatureHash feature : others) features.erase(feature);
  return features;
}

TEST(Linker, GivesEveryCueInOrder) {
  const TwoQuotations two;
  const auto linked = Weights().link(two.article.view(), two.spans);
  ASSERT_EQ(linked.size(), 2U);
  EXPECT_EQ(linked[0].cue, 1U);
  EXPECT_EQ(linked[1].cue, 4U);
}

TEST(Linker, WithoutACueLinksNothing) {
  const TwoQuotations two;
  EXPECT_TRUE(Weights().link(two.article.view(), {}).empty());
  EXPECT_TRUE(Weights().link(two.article.view(), {two.spans[0], two.spans[2]}).empty());
}

TEST(Linker, ACueAloneHasNothingAndIsSure) {
  const TwoQuotations two;
  const auto linked = Weights().link(two.article.view(), {two.spans[1]});
  ASSERT_EQ(linked.size(), 1U);
  EXPECT_EQ(linked[0].source, std::nullopt);
  EXPECT_TRUE(linked[0].contents.empty());
  EXPECT_EQ(linked[0].margin, 255);
}

TEST(Linker, OfChoicesAsGoodTakesTheFirstCueAndNoSource) {
  const TwoQuotations two;
  const auto linked = Weights().link(two.article.view(), two.spans);
  ASSERT_EQ(linked.size(), 2U);
  EXPECT_EQ(linked[0].contents, (std::vector<std::size_t>{2, 5}));
  EXPECT_TRUE(linked[1].contents.empty());
  EXPECT_EQ(linked[0].source, std::nullopt);
  EXPECT_EQ(linked[1].source, std::nullopt);
  EXPECT_EQ(linked[0].margin, 0);
  EXPECT_EQ(linked[1].margin, 0);
}

TEST(Linker, AContentGoesToTheCueThatFitsItBest) {
  const TwoQuotations two;
  const AttributionView& view = two.article.view();
  Weights weights;
  const Features own = but_not(of_link(view, two.spans, 4, 5), of_link(view, two.spans, 1, 5));
  weights.add(but_not(own, of_link(view, two.spans, 4, 2)), 7);
  const auto linked = weights.link(view, two.spans);
  EXPECT_EQ(linked[0].contents, std::vector<std::size_t>{2});
  EXPECT_EQ(linked[1].contents, std::vector<std::size_t>{5});
}

TEST(Linker, ACueTakesTheSourceThatFitsItBest) {
  const TwoQuotations two;
  const AttributionView& view = two.article.view();
  Weights weights;
  weights.add(of_link(view, two.spans, 4, 3), 5);
  const auto linked = weights.link(view, two.spans);
  EXPECT_EQ(linked[1].source, std::size_t{3});
}

TEST(Linker, ACueTakesNoSourceWhereNoneFitsBetter) {
  const TwoQuotations two;
  const AttributionView& view = two.article.view();
  Weights weights;
  weights.add(of_link(view, two.spans, 1, 0), 1);
  EXPECT_EQ(weights.link(view, two.spans)[0].source, std::size_t{0});
  weights.add(of_no_source(view, two.spans, 1), 100);
  EXPECT_EQ(weights.link(view, two.spans)[0].source, std::nullopt);
}

TEST(Linker, TwoCuesMayTakeOneSource) {
  const SmallArticle article{"Ann/NNP said/VBD and/CC said/VBD"};
  const Spans spans = {{Part::source, 0, 1}, {Part::cue, 1, 2}, {Part::cue, 3, 4}};
  Weights weights;
  weights.add(of_link(article.view(), spans, 1, 0), 9);
  weights.add(of_link(article.view(), spans, 2, 0), 9);
  const auto linked = weights.link(article.view(), spans);
  EXPECT_EQ(linked[0].source, std::size_t{0});
  EXPECT_EQ(linked[1].source, std::size_t{0});
}

TEST(Linker, TheMarginIsThatOfTheClosestChoice) {
  const SmallArticle article{"Ann/NNP said/VBD no Bob/NNP"};
  const Spans spans = {
      {Part::source, 0, 1}, {Part::cue, 1, 2}, {Part::content, 2, 3}, {Part::source, 3, 4}};
  const Features first = of_link(article.view(), spans, 1, 0);
  const Features second = of_link(article.view(), spans, 1, 3);
  Weights weights;
  weights.add(but_not(first, second), 3);
  const auto few = static_cast<std::int32_t>(but_not(first, second).size());
  auto linked = weights.link(article.view(), spans);
  EXPECT_EQ(linked[0].source, std::size_t{0});
  EXPECT_EQ(linked[0].margin, 3 * few);
  // The next best is then the other source, no more to have none.
  weights.add(but_not(second, first), 1);
  linked = weights.link(article.view(), spans);
  EXPECT_EQ(linked[0].source, std::size_t{0});
  EXPECT_EQ(linked[0].margin, 3 * few - static_cast<std::int32_t>(but_not(second, first).size()));
}

TEST(Linker, TheMarginOfAContentIsThatOfItsCue) {
  const TwoQuotations two;
  const AttributionView& view = two.article.view();
  const Spans spans = {two.spans[1], two.spans[2], two.spans[4]};
  const Features own = but_not(of_link(view, spans, 2, 1), of_link(view, spans, 0, 1));
  Weights weights;
  weights.add(own, 4);
  const auto linked = weights.link(view, spans);
  EXPECT_EQ(linked[1].contents, std::vector<std::size_t>{1});
  EXPECT_EQ(linked[1].margin, 4 * static_cast<std::int32_t>(own.size()));
  EXPECT_EQ(linked[0].margin, 255);
}

TEST(Linker, TheMarginIsThatOfTheLeastSureContent) {
  const TwoQuotations two;
  const AttributionView& view = two.article.view();
  const Spans spans = {two.spans[1], two.spans[2], two.spans[4], two.spans[5]};
  // What only the links of the first cue have, each of its own.
  const auto own_of = [&](std::size_t content, std::size_t other) {
    Features own = of_link(view, spans, 0, content);
    own = but_not(own, of_link(view, spans, 0, other));
    own = but_not(own, of_link(view, spans, 2, content));
    return but_not(own, of_link(view, spans, 2, other));
  };
  const Features first = own_of(1, 3);
  const Features second = own_of(3, 1);
  for (const auto& [one, other] : {std::pair<std::int8_t, std::int8_t>{50, 1}, {1, 50}}) {
    Weights weights;
    weights.add(first, one);
    weights.add(second, other);
    const auto linked = weights.link(view, spans);
    ASSERT_EQ(linked[0].contents, (std::vector<std::size_t>{1, 3}));
    EXPECT_EQ(linked[0].margin, std::min({one * static_cast<std::int32_t>(first.size()),
                                          other * static_cast<std::int32_t>(second.size()), 255}));
  }
}

TEST(Linker, LinksNothingFartherThan32Spans) {
  SmallArticle article{"a"};
  article.view().tokens.resize(64);
  article.view().nodes.resize(64);
  const auto of_part = [&](Part part, std::size_t fillers) {
    Spans spans = {{Part::cue, 0, 1}};
    // Fillers of the part that is not asked for.
    const Part filler = part == Part::content ? Part::source : Part::content;
    while (spans.size() <= fillers) {
      const auto token = static_cast<Index>(spans.size());
      spans.push_back({filler, {token, token + 1}});
    }
    const auto last = static_cast<Index>(spans.size());
    spans.push_back({part, {last, last + 1}});
    return spans;
  };
  for (const std::size_t fillers : {31U, 32U}) {
    const Spans contents = of_part(Part::content, fillers);
    const auto linked = Weights().link(article.view(), contents);
    EXPECT_EQ(linked[0].contents.size(), fillers == 31 ? 1U : 0U) << fillers;
    const Spans sources = of_part(Part::source, fillers);
    Weights weights;
    weights.add(of_link(article.view(), sources, 0, sources.size() - 1), 9);
    const bool found = weights.link(article.view(), sources)[0].source.has_value();
    EXPECT_EQ(found, fillers == 31) << fillers;
  }
}

TEST(Linker, AContentFarFromOneCueGoesToANearerOne) {
  SmallArticle article{"a"};
  article.view().tokens.resize(64);
  article.view().nodes.resize(64);
  Spans spans = {{Part::cue, 0, 1}};
  for (Index i = 1; i < 40; ++i) spans.push_back({Part::source, {i, i + 1}});
  spans[20].part = Part::cue;
  spans.push_back({Part::content, 40, 41});
  const auto linked = Weights().link(article.view(), spans);
  ASSERT_EQ(linked.size(), 2U);
  EXPECT_TRUE(linked[0].contents.empty());
  EXPECT_EQ(linked[1].contents, std::vector<std::size_t>{40});
}

TEST(Linker, RefusesASectionCutShort) {
  EXPECT_TRUE(Linker::read(std::string(8, '\0')));
  const auto cut = Linker::read(std::string(7, '\0'));
  ASSERT_FALSE(cut);
  EXPECT_EQ(cut.error().path, "");
  EXPECT_EQ(cut.error().reason, "is damaged: weights are missing");
}

}  // namespace
}  // namespace quoth::attribution
