#include "parse/parse_features.h"

#include <gtest/gtest.h>

#include <set>

namespace quoth::parse {
namespace {

using Features = std::vector<model::FeatureHash>;

std::vector<ParseWord> sentence_of(std::initializer_list<std::pair<std::string_view, Tag>> words) {
  std::vector<ParseWord> sentence;
  for (const auto& [form, tag] : words) sentence.push_back({model::hash_text(form), tag});
  return sentence;
}

ParseState state_of(std::int32_t words, const std::vector<Transition>& transitions) {
  ParseState state;
  state.reset(words);
  for (const Transition transition : transitions) state.take(transition);
  return state;
}

Features of_state(const std::vector<ParseWord>& words, const ParseState& state) {
  ParseFeatures features;
  transition_features(words, state, features);
  return {features.view().begin(), features.view().end()};
}

const std::vector<ParseWord> kWords = sentence_of({{"the", Tag::DT},
                                                   {"old", Tag::JJ},
                                                   {"mayor", Tag::NN},
                                                   {"left", Tag::VBD},
                                                   {"town", Tag::NN}});
using enum Transition;

TEST(ParseFeatures, KeepWhatIsPushed) {
  ParseFeatures features;
  EXPECT_EQ(features.size(), 0U);
  features.push(5);
  features.push(4);
  EXPECT_EQ(Features(features.view().begin(), features.view().end()), (Features{5, 4}));
  features.clear();
  EXPECT_TRUE(features.view().empty());
}

TEST(TransitionFeatures, EachTemplateGivesOneOfItsOwn) {
  const Features features = of_state(kWords, state_of(5, {shift, shift}));
  EXPECT_LE(features.size(), 16U);
  EXPECT_EQ(std::set<model::FeatureHash>(features.begin(), features.end()).size(), features.size());
}

TEST(TransitionFeatures, SeeTheStackAndTheInput) {
  const ParseState state = state_of(5, {shift, shift});
  const Features known = of_state(kWords, state);
  const struct {
    const char* name;
    std::size_t word;
    bool tag;
    bool seen;
  } cases[] = {
      {"form of the stack's top", 1, false, true},  {"tag of the stack's top", 1, true, true},
      {"form below the top", 0, false, false},      {"tag below the top", 0, true, true},
      {"form of the next word", 2, false, true},    {"tag of the next word", 2, true, true},
      {"form of the second word", 3, false, false}, {"tag of the second word", 3, true, true},
      {"tag of the third word", 4, true, true},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    std::vector<ParseWord> words = kWords;
    if (test.tag) words[test.word].tag = Tag::UH;
    if (!test.tag) words[test.word].form = 99;
    EXPECT_EQ(of_state(words, state) != known, test.seen);
  }
}

TEST(TransitionFeatures, SeeWhatHangsOnTheWords) {
  // The next word with one dependent, and with two.
  const Features one = of_state(kWords, state_of(5, {shift, shift, left}));
  const Features two = of_state(kWords, state_of(5, {shift, shift, left, left}));
  EXPECT_NE(one, two);
  const Features none = of_state(kWords, state_of(5, {shift, shift}));
  EXPECT_NE(none, one);
}

TEST(TransitionFeatures, SeeTheDistance) {
  std::vector<ParseWord> words(30, ParseWord{1, Tag::NN});
  const auto with_distance = [&](int distance) {
    // The words between have been taken by the next one.
    ParseState state;
    state.reset(30);
    state.take(shift);
    for (int i = 1; i < distance; ++i) {
      state.take(shift);
      state.take(left);
    }
    return of_state(words, state);
  };
  EXPECT_NE(with_distance(3), with_distance(4));
  EXPECT_EQ(with_distance(7), with_distance(9));
  EXPECT_NE(with_distance(10), with_distance(11));
  EXPECT_EQ(with_distance(11), with_distance(20));
}

TEST(TransitionFeatures, OfTheFirstAndTheLastStepAreSome) {
  const auto one = sentence_of({{"yes", Tag::UH}});
  const Features begin = of_state(one, state_of(1, {}));
  const Features end = of_state(one, state_of(1, {shift}));
  EXPECT_EQ(begin.size(), end.size());
  EXPECT_NE(begin, end);
}

std::vector<DependencyNode> nodes_of(const std::vector<std::int32_t>& heads) {
  std::vector<DependencyNode> nodes(heads.size());
  for (std::size_t i = 0; i < heads.size(); ++i) nodes[i].head = heads[i];
  return nodes;
}
std::vector<Dependents> dependents_of(const std::vector<DependencyNode>& nodes) {
  std::vector<Dependents> dependents(nodes.size());
  dependents.assign(nodes.size(), Dependents{7, 7, 7});  // what another sentence left
  find_dependents(nodes, dependents);
  return dependents;
}

TEST(Dependents, HaveTheOutermostDependents) {
  // the -> mayor, mayor -> left, left root, town -> left, today -> left.
  const auto dependents = dependents_of(nodes_of({1, 2, kNoHead, 2, 2}));
  const struct {
    std::int32_t first_left, last_right;
    int order;
  } expected[] = {{-1, -1, 0}, {0, -1, 0}, {1, 4, 0}, {-1, -1, 1}, {-1, -1, 2}};
  for (std::size_t i = 0; i < dependents.size(); ++i) {
    EXPECT_EQ(dependents[i].first_left, expected[i].first_left) << i;
    EXPECT_EQ(dependents[i].last_right, expected[i].last_right) << i;
    EXPECT_EQ(dependents[i].order, expected[i].order) << i;
  }
}

TEST(Dependents, CountRightDependentsUpToThree) {
  const auto dependents = dependents_of(nodes_of({kNoHead, 0, 0, 0, 0, 0}));
  std::vector<int> orders;
  for (const Dependents& each : dependents) orders.push_back(each.order);
  EXPECT_EQ(orders, (std::vector<int>{0, 1, 2, 3, 3, 3}));
  EXPECT_EQ(dependents[0].last_right, 5);
}

TEST(Dependents, TheFirstOfSeveralLeftDependentsIsKept) {
  EXPECT_EQ(dependents_of(nodes_of({2, 2, kNoHead}))[2].first_left, 0);
}

TEST(Dependents, OfNothingAreNone) {
  find_dependents({}, {});
  EXPECT_EQ(dependents_of(nodes_of({kNoHead}))[0].first_left, ParseState::kNothing);
}

Features of_relation(const std::vector<ParseWord>& words, const std::vector<std::int32_t>& heads,
                     std::int32_t word) {
  const std::vector<DependencyNode> nodes = nodes_of(heads);
  const std::vector<Dependents> dependents = dependents_of(nodes);
  ParseFeatures features;
  relation_features(words, nodes, dependents, word, features);
  return {features.view().begin(), features.view().end()};
}

const std::vector<std::int32_t> kHeads = {2, 2, 3, kNoHead, 3};

TEST(RelationFeatures, EachTemplateGivesOneOfItsOwn) {
  for (std::int32_t word = 0; word < 5; ++word) {
    const Features features = of_relation(kWords, kHeads, word);
    EXPECT_LE(features.size(), 16U);
    EXPECT_EQ(std::set<model::FeatureHash>(features.begin(), features.end()).size(),
              features.size());
  }
}

TEST(RelationFeatures, SeeTheWordItsHeadAndItsNeighbours) {
  const Features known = of_relation(kWords, kHeads, 2);
  const struct {
    const char* name;
    std::size_t word;
    bool tag;
    bool seen;
  } cases[] = {
      {"form of the word", 2, false, true},
      {"tag of the word", 2, true, true},
      {"form of the head", 3, false, false},
      {"tag of the head", 3, true, true},
      {"form of the first dependent", 0, false, true},
      {"tag of the first dependent", 0, true, true},
      {"form of the word before", 1, false, true},
      {"tag of the word before", 1, true, false},
      {"a word farther off", 4, true, false},
  };
  for (const auto& test : cases) {
    SCOPED_TRACE(test.name);
    std::vector<ParseWord> words = kWords;
    if (test.tag) words[test.word].tag = Tag::UH;
    if (!test.tag) words[test.word].form = 99;
    EXPECT_EQ(of_relation(words, kHeads, 2) != known, test.seen);
  }
}

TEST(RelationFeatures, SeeTheSideTheDistanceAndTheOrder) {
  const std::vector<ParseWord> words(8, ParseWord{1, Tag::NN});
  const std::int32_t none = kNoHead;
  const auto of = [&](std::vector<std::int32_t> heads, std::int32_t word) {
    heads.resize(8, none);
    return of_relation(words, heads, word);
  };
  const Features right = of({none, 0}, 1);
  EXPECT_NE(right, of({none, 2}, 1));                                     // on the other side
  EXPECT_NE(right, of({none, none}, 1));                                  // the root
  EXPECT_NE(of({none, none, none, 0}, 3), of({none, none, none, 1}, 3));  // farther
  EXPECT_EQ(of({none, none, none, none, none, none, 0}, 6),
            of({none, none, none, none, none, none, 1}, 6));  // both five or more
  EXPECT_NE(of({none, none, 0}, 2), of({none, 0, 0}, 2));     // the second of two
}

TEST(RelationFeatures, OfALoneWordAreSome) {
  EXPECT_FALSE(of_relation(sentence_of({{"yes", Tag::UH}}), {kNoHead}, 0).empty());
}

}  // namespace
}  // namespace quoth::parse
