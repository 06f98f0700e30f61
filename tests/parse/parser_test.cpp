#include "parse/parser.h"

#include <gtest/gtest.h>

#include "attribution/model/attribution_model.h"
#include "model/embedded.h"

namespace quoth::parse {
namespace {

using Sentence = std::vector<ParseWord>;

Sentence sentence_of(std::initializer_list<std::pair<std::string_view, Tag>> words) {
  Sentence sentence;
  for (const auto& [form, tag] : words) sentence.push_back({model::hash_text(form), tag});
  return sentence;
}

const std::vector<Sentence>& some_sentences() {
  static const std::vector<Sentence> kSentences = {
      sentence_of({{"the", Tag::DT}, {"mayor", Tag::NN}, {"resigned", Tag::VBD}}),
      sentence_of({{"yes", Tag::UH}}),
      {},
      sentence_of({{"she", Tag::PRP},
                   {"said", Tag::VBD},
                   {"he", Tag::PRP},
                   {"had", Tag::VBD},
                   {"left", Tag::VBN},
                   {"the", Tag::DT},
                   {"town", Tag::NN}}),
      sentence_of({{"prices", Tag::NNS}, {"rose", Tag::VBD}}),
      sentence_of({{"nobody", Tag::NN}, {"knows", Tag::VBZ}, {"why", Tag::WRB}}),
  };
  return kSentences;
}

std::vector<std::vector<DependencyNode>> trees_of(const Parser& parser, bool together) {
  const std::vector<Sentence>& sentences = some_sentences();
  std::vector<std::vector<DependencyNode>> trees;
  for (const Sentence& sentence : sentences) trees.emplace_back(sentence.size());
  std::vector<ParseTask> tasks;
  for (std::size_t i = 0; i < sentences.size(); ++i) tasks.push_back({sentences[i], trees[i]});
  ParseWorkspace workspace;
  if (together) {
    parser.parse(tasks, workspace);
  } else {
    for (const ParseTask& task : tasks) parser.parse(std::span(&task, 1), workspace);
  }
  return trees;
}

TEST(Parser, SentencesParsedInTurnAreParsedAsAlone) {
  const auto model =
      attribution::AttributionModel::load(*model::embedded("models/attribution.bin"));
  ASSERT_TRUE(model);
  const auto alone = trees_of(model->parser, false);
  const auto together = trees_of(model->parser, true);
  for (std::size_t s = 0; s < alone.size(); ++s) {
    for (std::size_t i = 0; i < alone[s].size(); ++i) {
      EXPECT_EQ(alone[s][i].head, together[s][i].head) << s << ' ' << i;
      EXPECT_EQ(alone[s][i].relation, together[s][i].relation) << s << ' ' << i;
    }
  }
}

TEST(Parser, ASubjectDependsOnItsVerb) {
  const auto model =
      attribution::AttributionModel::load(*model::embedded("models/attribution.bin"));
  ASSERT_TRUE(model);
  const auto trees = trees_of(model->parser, true);
  EXPECT_EQ(trees[0][1].head, 2);
  EXPECT_EQ(trees[0][1].relation, Dependency::nsubj);
  EXPECT_EQ(trees[0][2].head, kNoHead);
  EXPECT_EQ(trees[3][4].head, 1);  // what she said
  EXPECT_EQ(trees[3][4].subtree, (token::TokenRange{2, 7}));
}

}  // namespace
}  // namespace quoth::parse
