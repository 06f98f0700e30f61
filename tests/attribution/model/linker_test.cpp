#include "attribution/model/linker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "attribution/two_quotations.h"

namespace quoth::attribution {
namespace {

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
  std::string text;
  for (int i = 0; i < 64; ++i) text += "a ";
  const SmallArticle article{text};
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
  std::string text;
  for (int i = 0; i < 64; ++i) text += "a ";
  const SmallArticle article{text};
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
