#include "train/trainer/parse_trainer.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quoth::train {
namespace {

struct TreeWord {
  std::string_view form;
  Tag tag;
  std::int32_t head;
  parse::Dependency relation;
};

ParseExample example_of(const std::vector<TreeWord>& words) {
  ParseExample example;
  for (const TreeWord& word : words) {
    example.words.push_back({model::hash_text(word.form), word.tag});
    example.nodes.push_back({.head = word.head, .relation = word.relation});
  }
  return example;
}

// What was said depends on "said", also if it comes first.
std::vector<ParseExample> treebank() {
  return {
      example_of({{"the", Tag::DT, 1, parse::Dependency::det},
                  {"mayor", Tag::NN, 2, parse::Dependency::nsubj},
                  {"left", Tag::VBD, parse::kNoHead, parse::Dependency::root}}),
      example_of({{"she", Tag::PRP, 1, parse::Dependency::nsubj},
                  {"said", Tag::VBD, parse::kNoHead, parse::Dependency::root},
                  {"it", Tag::PRP, 3, parse::Dependency::nsubj},
                  {"rained", Tag::VBD, 1, parse::Dependency::ccomp}}),
      example_of({{"it", Tag::PRP, 1, parse::Dependency::nsubj},
                  {"rained", Tag::VBD, 4, parse::Dependency::ccomp},
                  {",", Tag::comma, 4, parse::Dependency::punct},
                  {"she", Tag::PRP, 4, parse::Dependency::nsubj},
                  {"said", Tag::VBD, parse::kNoHead, parse::Dependency::root}}),
      example_of({{"yes", Tag::UH, parse::kNoHead, parse::Dependency::root}}),
      {},
  };
}

constexpr ParseOptions kSmall{
    .epochs = 12, .transition_bits = 12, .relation_bits = 12, .dropout = 0};

ParseSections train(const std::vector<ParseExample>& examples, const ParseOptions& options) {
  std::vector<const ParseExample*> all;
  for (const ParseExample& example : examples) all.push_back(&example);
  return train_parser(all, options);
}

std::vector<parse::DependencyNode> parsed(const ParseSections& sections,
                                          const ParseExample& example) {
  const Result<parse::Parser> parser =
      parse::Parser::read(sections.transitions, sections.relations);
  EXPECT_TRUE(parser);
  std::vector<parse::DependencyNode> nodes(example.words.size());
  const parse::ParseTask task{example.words, nodes};
  parse::ParseWorkspace work;
  parser->parse(std::span(&task, 1), work);
  return nodes;
}

void expect_learnt(const ParseSections& sections, const ParseExample& example) {
  const std::vector<parse::DependencyNode> nodes = parsed(sections, example);
  ASSERT_EQ(nodes.size(), example.nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    EXPECT_EQ(nodes[i].head, example.nodes[i].head) << i;
    EXPECT_EQ(nodes[i].relation, example.nodes[i].relation) << i;
  }
}

TEST(ParseTrainer, LearnsItsTrees) {
  const std::vector<ParseExample> examples = treebank();
  const ParseSections sections = train(examples, kSmall);
  for (std::size_t i = 0; i < examples.size(); ++i) {
    SCOPED_TRACE(i);
    expect_learnt(sections, examples[i]);
  }
}

TEST(ParseTrainer, LearnsWithDropout) {
  ParseOptions options = kSmall;
  options.dropout = 0.1;
  options.epochs = 30;
  const ParseSections sections = train(treebank(), options);
  expect_learnt(sections, treebank()[0]);
}

TEST(ParseTrainer, GeneralizesToUnseenWords) {
  const ParseSections sections = train(treebank(), kSmall);
  expect_learnt(sections,
                example_of({{"the", Tag::DT, 1, parse::Dependency::det},
                            {"judge", Tag::NN, 2, parse::Dependency::nsubj},
                            {"slept", Tag::VBD, parse::kNoHead, parse::Dependency::root}}));
}

// A non-projective tree cannot be reached: the parser comes as close as possible.
TEST(ParseTrainer, AcceptsATreeWithCrossingArcs) {
  const std::vector<ParseExample> examples = {
      example_of({{"one", Tag::NN, 2, parse::Dependency::dep},
                  {"two", Tag::VB, 3, parse::Dependency::dep},
                  {"three", Tag::JJ, parse::kNoHead, parse::Dependency::root},
                  {"four", Tag::RB, 2, parse::Dependency::dep}})};
  const std::vector<parse::DependencyNode> nodes = parsed(train(examples, kSmall), examples[0]);
  EXPECT_EQ(std::ranges::count(nodes, parse::kNoHead, &parse::DependencyNode::head), 1);
}

TEST(ParseTrainer, SectionSizesDependOnTheBits) {
  ParseOptions options = kSmall;
  options.transition_bits = 5;
  options.relation_bits = 3;
  const ParseSections sections = train(treebank(), options);
  EXPECT_EQ(sections.transitions.size(), 32 * parse::Parser::kTransitionStride);
  EXPECT_EQ(sections.relations.size(), 8 * parse::Parser::kRelationStride);
}

TEST(ParseTrainer, WeightsAreZeroWithoutExamples) {
  ParseOptions options = kSmall;
  options.transition_bits = 5;
  options.relation_bits = 3;
  const ParseSections sections = train({}, options);
  EXPECT_EQ(sections.transitions, std::string(32 * parse::Parser::kTransitionStride, '\0'));
  EXPECT_EQ(sections.relations, std::string(8 * parse::Parser::kRelationStride, '\0'));
}

TEST(ParseTrainer, IsDeterministic) {
  ParseOptions options = kSmall;
  options.dropout = 0.3;
  const ParseSections one = train(treebank(), options);
  const ParseSections other = train(treebank(), options);
  EXPECT_TRUE(one.transitions == other.transitions);
  EXPECT_TRUE(one.relations == other.relations);
}

}  // namespace
}  // namespace quoth::train
